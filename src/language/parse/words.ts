import type { Lexeme } from "../model/lexemes.ts";

/** A sentence as the parser sees it: at 0 nothing, then the words from 1, then the root. */
export interface ParserWords {
  readonly count: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  /** Universal part of speech, 1 to 31. */
  readonly pos: Int32Array;
  readonly suffix: Int32Array;
  /** Verbs, and marks that part clauses, before each place: what lies between two words is one subtraction away. */
  readonly verbs: Int32Array;
  readonly marks: Int32Array;
}

export const POS = [
  "",
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
  "ROOT",
] as const;

const NOTHING = 12345;
const ROOT = 54321;

/** Lays out lexemes and tags ("NOUN NN", by number) for the parser. */
export function parserWords(
  lexemes: readonly Lexeme[],
  tags: ArrayLike<number>,
  posOf: ArrayLike<number>,
  pennOf: ArrayLike<number>,
): ParserWords {
  const n = lexemes.length;
  const word = new Int32Array(n + 2);
  const tag = new Int32Array(n + 2);
  const pos = new Int32Array(n + 2);
  const suffix = new Int32Array(n + 2);
  const verbs = new Int32Array(n + 3);
  const marks = new Int32Array(n + 3);
  word[0] = NOTHING;
  word[n + 1] = ROOT;
  tag[n + 1] = 255;
  pos[n + 1] = 18;
  for (let i = 0; i < n; i++) {
    const at = i + 1;
    word[at] = lexemes[i]!.lower;
    suffix[at] = lexemes[i]!.suffix3;
    tag[at] = pennOf[tags[i]!]! + 1;
    pos[at] = posOf[tags[i]!]!;
    verbs[at + 1] = verbs[at]! + (pos[at] === 16 ? 1 : 0);
    marks[at + 1] = marks[at]! + (pos[at] === 13 || pos[at] === 5 ? 1 : 0);
  }
  verbs[n + 2] = verbs[n + 1]!;
  marks[n + 2] = marks[n + 1]!;
  return { count: n, word, tag, pos, suffix, verbs, marks };
}

import type { Lexeme } from "../model/lexemes.ts";
import type { Hints } from "./hints.ts";

/**
 * A sentence as the parser sees it, without its punctuation (Ma et al. 2014): at 0 nothing, then the words from 1, then the
 * root. Punctuation is known by the gaps it leaves.
 */
export interface ParserWords {
  readonly count: number;
  /** Index of each word among the tokens of the sentence. */
  readonly at: Int32Array;
  readonly word: Int32Array;
  /** Number of the full tag, from 1. */
  readonly tag: Int32Array;
  /** Universal part of speech, 1 to 31. */
  readonly pos: Int32Array;
  readonly suffix: Int32Array;
  /** Kinds of punctuation directly before each word, and before the root, as bits. */
  readonly gap: Int32Array;
  /** Verbs, conjunctions and gaps with punctuation before each place: what lies between two words is one subtraction away. */
  readonly verbs: Int32Array;
  readonly marks: Int32Array;
  /** What another parser thinks of the sentence. */
  readonly hints?: Hints;
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

/** Numbers in POS. */
export const PUNCT = 13;
const VERB = 16;
const CCONJ = 5;

const NOTHING = 12345;
const ROOT = 54321;

/** Of each full tag ("NOUN NN"), the number of its universal part of speech. */
export const posNumbers = (tags: readonly string[]): Int32Array =>
  Int32Array.from(tags, (tag) => (POS as readonly string[]).indexOf(tag.slice(0, tag.indexOf(" "))));

/** Lays out the lexemes that are no punctuation, with their tags by number, for the parser. */
export function parserWords(
  lexemes: readonly Lexeme[],
  tags: ArrayLike<number>,
  posOf: ArrayLike<number>,
): ParserWords {
  let n = 0;
  for (let i = 0; i < lexemes.length; i++) if (posOf[tags[i]!] !== PUNCT) n++;
  const words = blank(n);
  let k = 0;
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i]!;
    const part = posOf[tags[i]!]!;
    if (part === PUNCT) {
      words.gap[k + 1]! |= lexeme.mark;
      continue;
    }
    k++;
    words.at[k] = i;
    words.word[k] = lexeme.lower;
    words.suffix[k] = lexeme.suffix3;
    words.tag[k] = tags[i]! + 1;
    words.pos[k] = part;
  }
  return addUp(words);
}

/** The same sentence from its end to its beginning. */
export function reversed(words: ParserWords): ParserWords {
  const n = words.count;
  const back = blank(n);
  for (let k = 1; k <= n; k++) {
    back.at[k] = words.at[n + 1 - k]!;
    back.word[k] = words.word[n + 1 - k]!;
    back.suffix[k] = words.suffix[n + 1 - k]!;
    back.tag[k] = words.tag[n + 1 - k]!;
    back.pos[k] = words.pos[n + 1 - k]!;
  }
  for (let k = 1; k <= n + 1; k++) back.gap[k] = words.gap[n + 2 - k]!;
  return addUp(back);
}

/** The tree of a reversed sentence, for the sentence itself, and the other way round. */
export function reversedHeads(heads: Int32Array, n: number): Int32Array {
  const out = new Int32Array(n + 2);
  for (let k = 1; k <= n; k++) {
    const head = heads[n + 1 - k]!;
    out[k] = head > n ? head : n + 1 - head;
  }
  return out;
}

function blank(n: number): ParserWords {
  const numbers = () => new Int32Array(n + 3);
  const words: ParserWords = {
    count: n,
    at: numbers(),
    word: numbers(),
    tag: numbers(),
    pos: numbers(),
    suffix: numbers(),
    gap: numbers(),
    verbs: numbers(),
    marks: numbers(),
  };
  words.word[0] = NOTHING;
  words.word[n + 1] = ROOT;
  words.tag[n + 1] = 255;
  words.pos[n + 1] = 18;
  return words;
}

function addUp(words: ParserWords): ParserWords {
  const { count, pos, gap, verbs, marks } = words;
  for (let k = 1; k <= count; k++) {
    verbs[k + 1] = verbs[k]! + (pos[k] === VERB ? 1 : 0);
    marks[k + 1] = marks[k]! + (gap[k] === 0 ? 0 : 1) + (pos[k] === CCONJ ? 1 : 0);
  }
  return words;
}

/** Verbs between two words, the first one on the left. */
export const verbsBetween = ({ verbs }: ParserWords, left: number, right: number): number =>
  verbs[right]! - verbs[left + 1]!;

/** Conjunctions, and gaps with punctuation, between two words, the first one on the left. */
export const marksBetween = ({ marks, gap }: ParserWords, left: number, right: number): number =>
  marks[right]! - marks[left + 1]! + (gap[right] === 0 ? 0 : 1);

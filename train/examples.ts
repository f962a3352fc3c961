import { Lexemes } from "../src/language/model/lexemes.ts";
import { type ParserWords, parserWords, punctuationTags } from "../src/language/parse/words.ts";
import { LONGEST_SENTENCE } from "../src/language/tokens/split.ts";
import type { GoldSentence, GoldToken } from "./conllu.ts";

/** A sentence's words as the parser sees them, and their gold tree: words from 1, the root at 0. */
export interface TreeExample {
  readonly words: ParserWords;
  readonly heads: Int32Array;
  /** Number of each arc's relation; -1 for the root's. */
  readonly relations: Int32Array;
}

/** Examples for the parser, with tags as a tagger would give them; sentences that no text is cut into are left out. */
export function treeExamples(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  guessed: readonly ArrayLike<number>[],
  relations: readonly string[],
): readonly TreeExample[] {
  const punctuation = punctuationTags(tags);
  const lexemes = new Lexemes();
  return sentences.flatMap(({ tokens }, s) => {
    const forms = tokens.map(({ form }) => lexemes.get(form));
    const words = parserWords(forms, guessed[s]!, punctuation);
    return words.count > 0 && words.count <= LONGEST_SENTENCE ? [example(words, tokens, relations)] : [];
  });
}

function example(words: ParserWords, tokens: readonly GoldToken[], names: readonly string[]): TreeExample {
  const n = words.count;
  const place = new Int32Array(tokens.length);
  for (let k = 1; k <= n; k++) place[words.at[k]!] = k;
  const heads = new Int32Array(n + 1);
  const relations = new Int32Array(n + 1).fill(-1);
  for (let k = 1; k <= n; k++) {
    const { head, relation } = tokens[words.at[k]!]!;
    // What hangs on punctuation goes up to the next word.
    let above = head;
    while (above >= 0 && place[above] === 0) above = tokens[above]!.head;
    if (above < 0) continue;
    heads[k] = place[above]!;
    relations[k] = numberOf(relation, names);
  }
  return { words, heads, relations };
}

function numberOf(relation: string, relations: readonly string[]): number {
  const known = relations.indexOf(relation);
  return known >= 0 ? known : Math.max(0, relations.indexOf(relation.replace(/:.*/, "")));
}

/** All relations but the root's, the commonest first. */
export function relationNames(sentences: readonly GoldSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const { head, relation } of tokens)
      if (head >= 0) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= 5);
  return names.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
}

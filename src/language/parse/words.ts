import type { Lexeme } from "../model/lexemes.ts";

/**
 * A sentence as the parser sees it, without its punctuation (Ma et al. 2014): the words from 1. Punctuation is known by the gaps
 * it leaves.
 */
export interface ParserWords {
  readonly count: number;
  /** Index of each word among the tokens of the sentence. */
  readonly at: Int32Array;
  /** At 0 there is none. */
  readonly lexemes: readonly (Lexeme | undefined)[];
  /** Number of the full tag, from 1. */
  readonly tag: Int32Array;
  /** Kinds of punctuation directly before each word, and before the end, as bits. */
  readonly gap: Int32Array;
}

/** Which of the full tags ("NOUN NN", "PUNCT .") are those of punctuation. */
export const punctuationTags = (tags: readonly string[]): readonly boolean[] =>
  tags.map((tag) => tag.startsWith("PUNCT "));

/** Lays out the lexemes that are no punctuation, with their tags by number, for the parser. */
export function parserWords(
  sentence: readonly Lexeme[],
  tags: ArrayLike<number>,
  punctuation: readonly boolean[],
): ParserWords {
  const at = new Int32Array(sentence.length + 2);
  const tag = new Int32Array(sentence.length + 2);
  const gap = new Int32Array(sentence.length + 2);
  const lexemes: (Lexeme | undefined)[] = [undefined];
  for (let i = 0; i < sentence.length; i++) {
    const lexeme = sentence[i]!;
    const k = lexemes.length;
    if (punctuation[tags[i]!]) {
      gap[k]! |= lexeme.mark;
      continue;
    }
    at[k] = i;
    tag[k] = tags[i]! + 1;
    lexemes.push(lexeme);
  }
  return { count: lexemes.length - 1, at, lexemes, tag, gap };
}

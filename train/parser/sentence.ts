import type { FeatureTable } from "../../src/language/model/feature-table.ts";
import { WORD_FEATURES, wordRows } from "../../src/language/parse/word-features.ts";
import type { TreeExample } from "../examples.ts";

/** A sentence as the network is trained on it; words from 1, the root at 0. */
export interface Sentence {
  readonly count: number;
  /** WORD_FEATURES rows of embeddings for each place. */
  readonly rows: Int32Array;
  /** Row of `tags` of each place, and bits of the punctuation before it, the end's included. */
  readonly tags: Int32Array;
  readonly gaps: Int32Array;
  readonly heads: Int32Array;
  /** Number of each arc's relation; -1 for the root's. */
  readonly relations: Int32Array;
}

/** `tagCount` is the number of full tags. */
export function sentenceOf(
  { words, heads, relations }: TreeExample,
  table: FeatureTable,
  tagCount: number,
): Sentence {
  const { count } = words;
  const rows = new Int32Array((count + 1) * WORD_FEATURES);
  for (let k = 1; k <= count; k++)
    wordRows(words.lexemes[k]!, table, rows.subarray(k * WORD_FEATURES, (k + 1) * WORD_FEATURES));
  const tags = words.tag.slice(0, count + 2);
  tags[0] = 0;
  tags[count + 1] = tagCount + 1;
  return {
    count,
    rows,
    tags,
    gaps: words.gap.slice(0, count + 2),
    heads,
    relations,
  };
}

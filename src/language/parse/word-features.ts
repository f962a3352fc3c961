import type { FeatureTable } from "../model/feature-table.ts";
import { hash1 } from "../model/hash.ts";
import type { Lexeme } from "../model/lexemes.ts";

/** What a word's embedding is the sum of: the word, two endings, a beginning, its case. */
export const WORD_FEATURES = 5;

/** Writes the hashes of a word's features, the word itself first. */
export function wordKeys({ lower, suffix3, suffix2, prefix3, casing }: Lexeme, keys: Int32Array): void {
  keys[0] = hash1(1, lower);
  keys[1] = hash1(2, suffix3);
  keys[2] = hash1(3, suffix2);
  keys[3] = hash1(4, prefix3);
  keys[4] = hash1(5, casing);
}

/** The hash that stands for all features of a kind, 0 to 4, that are too rare to be known. */
export const unknownKey = (kind: number): number => hash1(kind + 1, 0);

const keys = new Int32Array(WORD_FEATURES);

/** Writes the rows of a word's features, those of unknown ones where they are not in the table. */
export function wordRows(lexeme: Lexeme, table: FeatureTable, rows: Int32Array): void {
  wordKeys(lexeme, keys);
  for (let kind = 0; kind < WORD_FEATURES; kind++) {
    const row = table.row(keys[kind]!);
    rows[kind] = row >= 0 ? row : table.row(unknownKey(kind));
  }
}

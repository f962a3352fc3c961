import { unknownKey, WORD_FEATURES, wordKeys } from "../../src/language/parse/word-features.ts";
import type { TreeExample } from "../examples.ts";

/** The features that have an embedding: hashes ascending, and of each the kind, 0 for words. */
export interface Vocabulary {
  readonly hashes: Int32Array;
  readonly kinds: Uint8Array;
}

/** How often a feature of each kind must be seen. */
const LEAST = [2, 3, 3, 3, 3];

/** The features that are seen often enough, and those that stand for all others. */
export function vocabularyOf(examples: readonly TreeExample[]): Vocabulary {
  const counts = new Map<number, { readonly kind: number; seen: number }>();
  const keys = new Int32Array(WORD_FEATURES);
  for (const { words } of examples) {
    for (let k = 1; k <= words.count; k++) {
      wordKeys(words.lexemes[k]!, keys);
      keys.forEach((key, kind) => {
        const count = counts.get(key);
        if (count) count.seen++;
        else counts.set(key, { kind, seen: 1 });
      });
    }
  }
  for (let kind = 0; kind < WORD_FEATURES; kind++) counts.set(unknownKey(kind), { kind, seen: Infinity });
  const known = [...counts].filter(([, { kind, seen }]) => seen >= LEAST[kind]!);
  known.sort(([a], [b]) => a - b);
  return {
    hashes: Int32Array.from(known, ([hash]) => hash),
    kinds: Uint8Array.from(known, ([, { kind }]) => kind),
  };
}

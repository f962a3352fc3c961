import { hash1, hash2, hash3 } from "../model/hash.ts";
import type { Lexeme } from "../model/lexemes.ts";

/** Most features of one token. */
export const MOST_FEATURES = 48;

/** What stands before the first word and after the last. */
export const NO_WORD: Lexeme = {
  id: 0,
  form: 1,
  lower: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix1: 1,
  prefix2: 1,
  prefix3: 1,
  shape: 1,
  casing: 5,
  mark: 0,
  guess: 0,
};
/** Its set of tags. */
export const NO_TAGS = 999;

/**
 * Hashes of all features of token i into `keys`; gives their number. `ambiguity[i]` says which tags the word was seen
 * with, or would be by a word list; `tags[k]` for k < i are decided already. `capitals` is 1 in a sentence in which nearly every word has a capital.
 */
export function tagFeatures(
  words: readonly Lexeme[],
  ambiguity: Int32Array,
  tags: Int32Array,
  i: number,
  capitals: number,
  keys: Int32Array,
): number {
  let k = wordFeatures(words[i]!, ambiguity[i]!, keys, 0);
  k = previousFeatures(words[i - 1] ?? NO_WORD, keys, k);
  k = nextFeatures(words[i + 1] ?? NO_WORD, i + 1 < words.length ? ambiguity[i + 1]! : NO_TAGS, keys, k);
  return contextFeatures(words, ambiguity, tags, i, capitals, keys, k);
}

/** Of the word alone. Each group writes from `k` on, and gives where it ends. */
export function wordFeatures(w: Lexeme, a0: number, keys: Int32Array, k: number): number {
  keys[k++] = hash1(0, 0);
  keys[k++] = hash1(1, w.lower);
  keys[k++] = hash1(2, w.form);
  keys[k++] = hash1(10, w.suffix1);
  keys[k++] = hash1(11, w.suffix2);
  keys[k++] = hash1(12, w.suffix3);
  keys[k++] = hash1(13, w.suffix4);
  keys[k++] = hash1(14, w.prefix1);
  keys[k++] = hash1(15, w.prefix2);
  keys[k++] = hash1(16, w.prefix3);
  keys[k++] = hash1(17, w.shape);
  keys[k++] = hash1(27, a0);
  return k;
}

/** Of the word before alone. */
export function previousFeatures(p: Lexeme, keys: Int32Array, k: number): number {
  keys[k++] = hash1(3, p.lower);
  keys[k++] = hash1(24, p.suffix3);
  return k;
}

/** Of the word after alone. */
export function nextFeatures(n: Lexeme, a1: number, keys: Int32Array, k: number): number {
  keys[k++] = hash1(4, n.lower);
  keys[k++] = hash1(25, n.suffix3);
  keys[k++] = hash1(29, a1);
  return k;
}

/** All the others. */
export function contextFeatures(
  words: readonly Lexeme[],
  ambiguity: Int32Array,
  tags: Int32Array,
  i: number,
  capitals: number,
  keys: Int32Array,
  k: number,
): number {
  const w = words[i]!;
  const p = words[i - 1] ?? NO_WORD;
  const pp = words[i - 2] ?? NO_WORD;
  const n = words[i + 1] ?? NO_WORD;
  const nn = words[i + 2] ?? NO_WORD;
  const t1 = i > 0 ? tags[i - 1]! : 200;
  const t2 = i > 1 ? tags[i - 2]! : 200;
  const a0 = ambiguity[i]!;
  const a1 = i + 1 < words.length ? ambiguity[i + 1]! : NO_TAGS;
  const a2 = i + 2 < words.length ? ambiguity[i + 2]! : NO_TAGS;
  const first = i === 0 ? 1 : 0;
  const tt = t1 * 256 + t2;
  const casing = w.casing * 4 + first * 2 + capitals;
  keys[k++] = hash1(5, pp.lower);
  keys[k++] = hash1(6, nn.lower);
  keys[k++] = hash2(7, p.lower, w.lower);
  keys[k++] = hash2(8, w.lower, n.lower);
  keys[k++] = hash2(9, p.lower, n.lower);
  keys[k++] = hash2(18, w.shape, first + 2 * capitals);
  keys[k++] = hash1(19, t1);
  keys[k++] = hash1(20, tt);
  keys[k++] = hash2(21, t1, w.lower);
  keys[k++] = hash2(22, t1, n.lower);
  keys[k++] = hash2(23, tt, w.lower);
  keys[k++] = hash2(26, t1, n.suffix2);
  keys[k++] = hash2(28, a0, t1);
  keys[k++] = hash2(30, a0, a1);
  keys[k++] = hash3(31, t1, a0, a1);
  keys[k++] = hash2(32, a1, a2);
  keys[k++] = hash2(33, w.lower, a1);
  keys[k++] = hash3(34, w.lower, t1, a1);
  keys[k++] = hash2(35, t1, w.suffix3);
  keys[k++] = hash2(36, casing, w.suffix3);
  keys[k++] = hash3(37, casing, n.casing, p.casing);
  keys[k++] = hash3(38, tt, a0, a1);
  keys[k++] = hash2(39, a1, w.suffix2);
  keys[k++] = hash3(40, a0, a1, a2);
  keys[k++] = hash2(41, p.lower, a0);
  keys[k++] = hash3(42, w.lower, a1, a2);
  return k;
}

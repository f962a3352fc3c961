import { createHash } from "node:crypto";
import type { Told } from "./read.ts";
import { asked, keyOf } from "./verdicts.ts";

/** A number from 0 to 1 that depends on nothing but some words and the seed. */
export function lotOf(words: string, seed: number): number {
  return createHash("sha256").update(`${seed} ${words}`).digest().readUInt32BE(0) / 2 ** 32;
}

/**
 * A fixed share of the relations that are sure enough, in text order. Each has its lot by its own words, so that a change of the program
 * leaves those of the others.
 */
export function sampleRelations(
  all: readonly Told[],
  size: number,
  seed: number,
  minConfidence: number,
): readonly Told[] {
  const drawn = all
    .filter(({ relation }) => relation.confidence >= minConfidence)
    .map((each) => ({ each, lot: lotOf(keyOf(asked(each)), seed) }))
    .sort((a, b) => a.lot - b.lot);
  const kept = new Set(drawn.slice(0, size).map(({ each }) => each));
  return all.filter((each) => kept.has(each));
}

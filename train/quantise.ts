import type { Weighted } from "../src/language/model/files.ts";
import { spread } from "../src/language/model/scorer.ts";
import type { Perceptron } from "./perceptron.ts";

/** The largest weight a model file keeps. */
const RANGE = 40;
/** A weight below this is none. */
const FLOOR = 0.1;
/** Bytes are rounded to multiples of it: fewer different bytes make a smaller file. */
const STEP = 6;

/** What a weight of one becomes when it is read from a model file. */
export const UNIT = spread(127) / RANGE;

/** What is not worth its place; what it costs stands in docs/language.md. */
export interface Least {
  /** A feature is dropped unless one of its bytes is as large. */
  readonly feature: number;
  /** A smaller byte is none. */
  readonly byte: number;
}

export const LEAST: Readonly<Record<"transitions" | "classes", Least>> = {
  transitions: { feature: 26, byte: 0 },
  classes: { feature: 12, byte: 12 },
};

/** What was learned, a byte a weight. */
export function weighted(learner: Perceptron, least: Least): Weighted {
  const bytes = Int8Array.from(learner.average(), byteOf);
  const { classes, hashes } = learner;
  const kept: number[] = [];
  for (let row = 0; row < hashes.length; row++)
    if (bytes.subarray(row * classes, (row + 1) * classes).some((byte) => Math.abs(byte) >= least.feature))
      kept.push(row);
  const weights = new Int8Array(kept.length * classes);
  kept.forEach((row, k) => {
    for (let c = 0; c < classes; c++) {
      const byte = bytes[row * classes + c]!;
      if (Math.abs(byte) >= least.byte) weights[k * classes + c] = Math.round(byte / STEP) * STEP;
    }
  });
  return { hashes: Int32Array.from(kept, (row) => hashes[row]!), weights };
}

function byteOf(weight: number): number {
  if (Math.abs(weight) < FLOOR) return 0;
  return Math.sign(weight) * Math.min(127, Math.round(Math.sqrt(Math.abs(weight) * UNIT)));
}

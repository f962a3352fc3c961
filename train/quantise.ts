import type { Weighted } from "../src/language/model/files.ts";
import { spread } from "../src/language/model/scorer.ts";
import type { Perceptron } from "./perceptron.ts";

/** The largest weight a model file keeps, and the byte for it. */
const RANGE = 40;
const LARGEST = 127;
/** A weight below this is none. */
const FLOOR = 0.1;
/** So many bytes make one level of a model file: few levels make a small file. */
const STEP = 6;

const SQUARED = spread(LARGEST) / RANGE;

/** A smaller byte is none; what that costs stands in docs/language.md. */
const LEAST = 12;

/** What was learned, a level a weight. */
export function weighted(learner: Perceptron): Weighted {
  const bytes = Int8Array.from(learner.average(), byteOf);
  const { classes, hashes } = learner;
  const kept: number[] = [];
  for (let row = 0; row < hashes.length; row++)
    if (bytes.subarray(row * classes, (row + 1) * classes).some((byte) => Math.abs(byte) >= LEAST))
      kept.push(row);
  const levels = new Int8Array(kept.length * classes);
  kept.forEach((row, k) => {
    for (let c = 0; c < classes; c++) {
      const byte = bytes[row * classes + c]!;
      if (Math.abs(byte) >= LEAST) levels[k * classes + c] = Math.round(byte / STEP);
    }
  });
  return { hashes: Int32Array.from(kept, (row) => hashes[row]!), levels };
}

function byteOf(weight: number): number {
  if (Math.abs(weight) < FLOOR) return 0;
  return Math.sign(weight) * Math.min(LARGEST, Math.round(Math.sqrt(Math.abs(weight) * SQUARED)));
}

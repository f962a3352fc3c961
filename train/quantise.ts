import { QuadScorer, SparseScorer } from "../src/language/model/scorer.ts";

/** Weights in eight bits: `range` is the largest weight kept exactly in scale; a larger one is clipped to it. */
export function eightBits(mean: Float32Array, range: number): Int8Array {
  const scale = 127 / range;
  return Int8Array.from(mean, (w) => Math.max(-127, Math.min(127, Math.round(w * scale))));
}

export function quantised(mean: Float32Array, classes: number, range: number): SparseScorer | QuadScorer {
  const small = eightBits(mean, range);
  if (classes === 4) return new QuadScorer(small);
  const rows = small.length / classes;
  const starts = new Uint32Array(rows + 1);
  let size = 0;
  for (let k = 0; k < small.length; k++) if (small[k] !== 0) size++;
  const entries = new Uint8Array(size);
  const weights = new Int8Array(size);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    starts[row] = at;
    for (let c = 0; c < classes; c++) {
      const w = small[row * classes + c]!;
      if (w === 0) continue;
      entries[at] = c;
      weights[at++] = w;
    }
  }
  starts[rows] = at;
  return new SparseScorer(classes, starts, entries, weights);
}

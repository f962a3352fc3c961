import { FeatureTable } from "../src/language/model/feature-table.ts";
import { HASH_BITS } from "../src/language/model/hash.ts";
import type { Scorer } from "../src/language/model/scorer.ts";

/** Counts how often each feature is seen, so that the rare are dropped before any weight is given out. */
export class FeatureCounts {
  private readonly counts = new Uint16Array(2 ** HASH_BITS);

  add(keys: Int32Array, count: number): void {
    for (let k = 0; k < count; k++) {
      const key = keys[k]!;
      const seen = this.counts[key]!;
      if (seen < 65535) this.counts[key] = seen + 1;
    }
  }

  /** Hashes seen `least` times or more, ascending. */
  frequent(least: number): Int32Array {
    const { counts } = this;
    let size = 0;
    for (let h = 0; h < counts.length; h++) if (counts[h]! >= least) size++;
    const kept = new Int32Array(size);
    let at = 0;
    for (let h = 0; h < counts.length; h++) if (counts[h]! >= least) kept[at++] = h;
    return kept;
  }
}

/** Averaged perceptron over a fixed set of features (Collins 2002; the average by Daumé's two sums). */
export class Perceptron implements Scorer {
  readonly classes: number;
  readonly hashes: Int32Array;
  readonly table: FeatureTable;
  private readonly rows = new Int32Array(256);
  private readonly now: Float32Array;
  private readonly weighted: Float64Array;
  private time = 1;

  constructor(hashes: Int32Array, classes: number) {
    this.hashes = hashes;
    this.classes = classes;
    this.table = new FeatureTable(hashes);
    this.now = new Float32Array(hashes.length * classes);
    this.weighted = new Float64Array(hashes.length * classes);
  }

  score(keys: Int32Array, count: number, out: Float64Array): void {
    const { now, classes, rows } = this;
    const found = this.table.rows(keys, count, rows);
    for (let c = 0; c < classes; c++) out[c] = 0;
    for (let k = 0; k < found; k++) {
      const at = rows[k]! * classes;
      for (let c = 0; c < classes; c++) out[c]! += now[at + c]!;
    }
  }

  /** Adds `by` to the weights that the first `count` features have for a class. */
  update(keys: Int32Array, count: number, label: number, by: number): void {
    const { now, weighted, rows, classes, time } = this;
    const found = this.table.rows(keys, count, rows);
    for (let k = 0; k < found; k++) {
      const at = rows[k]! * classes + label;
      now[at]! += by;
      weighted[at]! += by * time;
    }
  }

  tick(): void {
    this.time++;
  }

  /** The mean of all weights so far, hash by hash. */
  average(): Float32Array {
    const mean = new Float32Array(this.now.length);
    for (let k = 0; k < mean.length; k++) mean[k] = this.now[k]! - this.weighted[k]! / this.time;
    return mean;
  }
}

/** Weights that no longer change. */
export class Fixed implements Scorer {
  readonly classes: number;
  private readonly table: FeatureTable;
  private readonly mean: Float32Array;
  private readonly rows = new Int32Array(256);

  constructor(learner: Perceptron) {
    this.classes = learner.classes;
    this.table = learner.table;
    this.mean = learner.average();
  }

  score(keys: Int32Array, count: number, out: Float64Array): void {
    const { mean, classes, rows } = this;
    const found = this.table.rows(keys, count, rows);
    for (let c = 0; c < classes; c++) out[c] = 0;
    for (let k = 0; k < found; k++) {
      const at = rows[k]! * classes;
      for (let c = 0; c < classes; c++) out[c]! += mean[at + c]!;
    }
  }
}

/** Adds up the weights of some features for every class. */
export interface Scorer {
  readonly classes: number;
  /** Sets `out[c]`, for every class c, to the sum of the weights of the first `count` rows. */
  score(rows: Int32Array, count: number, out: Float64Array): void;
}

/** Eight-bit weights, of which only those not zero are kept: row r holds entries `starts[r]` to `starts[r + 1]`. */
export class SparseScorer implements Scorer {
  readonly classes: number;
  private readonly starts: Uint32Array;
  private readonly entries: Uint8Array;
  private readonly weights: Int8Array;

  constructor(classes: number, starts: Uint32Array, entries: Uint8Array, weights: Int8Array) {
    this.classes = classes;
    this.starts = starts;
    this.entries = entries;
    this.weights = weights;
  }

  score(rows: Int32Array, count: number, out: Float64Array): void {
    const { starts, entries, weights, classes } = this;
    for (let c = 0; c < classes; c++) out[c] = 0;
    for (let k = 0; k < count; k++) {
      const row = rows[k]!;
      for (let e = starts[row]!, end = starts[row + 1]!; e < end; e++) out[entries[e]!]! += weights[e]!;
    }
  }
}

/** Eight-bit weights of four classes, side by side. */
export class QuadScorer implements Scorer {
  readonly classes = 4;
  private readonly weights: Int8Array;

  constructor(weights: Int8Array) {
    this.weights = weights;
  }

  score(rows: Int32Array, count: number, out: Float64Array): void {
    const { weights } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < count; k++) {
      const at = rows[k]! * 4;
      a += weights[at]!;
      b += weights[at + 1]!;
      c += weights[at + 2]!;
      d += weights[at + 3]!;
    }
    out[0] = a;
    out[1] = b;
    out[2] = c;
    out[3] = d;
  }
}

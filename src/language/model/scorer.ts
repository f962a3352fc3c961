import { bucketOf, downBy, type Places, placeOf } from "./places.ts";

/** Adds up the weights of some features for every class. */
export interface Scorer {
  readonly classes: number;
  /** Sets `out[c]`, for every class c, to the sum of the weights of the first `count` features, known by their hashes. */
  score(keys: Int32Array, count: number, out: Float64Array): void;
}

/** What a level of a model file stands for: small weights are told apart more finely than large ones. */
export const spread = (level: number): number => level * Math.abs(level);

/**
 * Ten bits of a feature's hash lie at its place, by which other features are told from it, all but one in a thousand: to take
 * that one for it now and then costs nothing that could be measured.
 */
const PRINT = 1023;

/** All bits set if a place's print is that of the feature, else none: no branch, so that the processor looks far ahead. */
const ifKnown = (entry: number, key: number): number => (((entry ^ key) & PRINT) - 1) >> 31;

/** Few weights of many classes: where they lie stands beside the print, so that a feature costs three looks into memory. */
export class SparseScorer implements Scorer {
  readonly classes: number;
  private readonly entries: Int32Array;
  private readonly shifts: Uint16Array;
  /** Row after row: how many weights it has, then class and level of each, as one number. The first row is empty. */
  private readonly rows: Int16Array;
  /** Where the rows of the features asked for begin, and where they end. */
  private starts = new Int32Array(64);
  private ends = new Int32Array(64);

  /** `counts` weights of each hash, with their classes and levels in turn. */
  constructor(classes: number, { hashes, counts, owners, levels }: SparseRows, { bits, shifts }: Places) {
    this.classes = classes;
    this.entries = new Int32Array(2 ** bits);
    this.shifts = shifts;
    this.rows = new Int16Array(1 + counts.length + levels.length);
    const { rows } = this;
    const down = downBy(shifts.length);
    let at = 1;
    let from = 0;
    for (let k = 0; k < hashes.length; k++) {
      const key = hashes[k]!;
      this.entries[placeOf(key, shifts[bucketOf(key, down)]!, 32 - bits)] = (key & PRINT) | (at << 10);
      rows[at++] = counts[k]!;
      for (const end = from + counts[k]!; from < end; from++)
        rows[at++] = (levels[from]! << 7) | owners[from]!;
    }
  }

  score(keys: Int32Array, count: number, out: Float64Array): void {
    if (count > this.starts.length) {
      this.starts = new Int32Array(keys.length);
      this.ends = new Int32Array(keys.length);
    }
    const { entries, shifts, rows, classes, starts, ends } = this;
    const downToBucket = downBy(shifts.length);
    const downToPlace = downBy(entries.length);
    // The time goes into waiting for memory: loops without a branch let the processor fetch for many features at once.
    for (let k = 0; k < count; k++) {
      const key = keys[k]!;
      const entry = entries[placeOf(key, shifts[bucketOf(key, downToBucket)]!, downToPlace)]!;
      starts[k] = (entry & ifKnown(entry, key)) >>> 10;
    }
    for (let k = 0; k < count; k++) ends[k] = starts[k]! + rows[starts[k]!]!;
    for (let c = 0; c < classes; c++) out[c] = 0;
    for (let k = 0; k < count; k++) {
      for (let e = starts[k]! + 1, end = ends[k]!; e <= end; e++) {
        const one = rows[e]!;
        out[one & 127]! += spread(one >> 7);
      }
    }
  }
}

/** Weights that are not zero, feature after feature: of each feature how many, then all their classes, and all their levels. */
export interface SparseRows {
  readonly hashes: ArrayLike<number>;
  readonly counts: Uint8Array;
  readonly owners: Uint8Array;
  readonly levels: Int8Array;
}

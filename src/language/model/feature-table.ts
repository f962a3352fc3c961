/** From the hash of a feature to its row of weights: open addressing, key and row side by side. */
export class FeatureTable {
  readonly size: number;
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** `hashes` ascending and distinct; the row of a feature is its place among them. */
  constructor(hashes: ArrayLike<number>) {
    this.size = hashes.length;
    let capacity = 16;
    while (capacity < hashes.length * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(capacity * 2);
    for (let row = 0; row < hashes.length; row++) {
      const key = hashes[row]!;
      let slot = key & this.mask;
      while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = row + 1;
    }
  }

  /** The row of a feature, or -1. */
  row(key: number): number {
    const { slots, mask } = this;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot * 2 + 1]!;
      if (row === 0) return -1;
      if (slots[slot * 2] === key) return row - 1;
    }
  }

  /** Writes the rows of the first `count` keys that have one into `out`; gives their number. */
  rows(keys: Int32Array, count: number, out: Int32Array): number {
    let found = 0;
    for (let k = 0; k < count; k++) {
      const row = this.row(keys[k]!);
      if (row >= 0) out[found++] = row;
    }
    return found;
  }
}

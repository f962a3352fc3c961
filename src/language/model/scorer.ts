/** Adds up the weights of some features for every class. */
export interface Scorer {
  readonly classes: number;
  /** Sets `out[c]`, for every class c, to the sum of the weights of the first `count` features, known by their hashes. */
  score(keys: Int32Array, count: number, out: Float64Array): void;
}

/** What a byte of a model file stands for: small weights are told apart more finely than large ones. */
export const spread = (byte: number): number => byte * Math.abs(byte);

const EMPTY = -1;

function capacityFor(size: number): number {
  let capacity = 16;
  while (capacity < size * 1.4) capacity *= 2;
  return capacity;
}

/** A place for every hash by open addressing: two numbers a slot, the first the key. */
function slotsFor(hashes: ArrayLike<number>, first: (k: number) => number, second: (k: number) => number) {
  const capacity = capacityFor(hashes.length);
  const slots = new Int32Array(capacity * 2);
  for (let slot = 0; slot < capacity; slot++) slots[slot * 2] = EMPTY;
  for (let k = 0; k < hashes.length; k++) {
    let slot = hashes[k]! & (capacity - 1);
    while (slots[slot * 2] !== EMPTY) slot = (slot + 1) & (capacity - 1);
    slots[slot * 2] = first(k);
    slots[slot * 2 + 1] = second(k);
  }
  return slots;
}

/** A bit for the lower 22 bits of every hash: small enough to stay near the processor, it says of most features that there is none. */
function filterFor(hashes: ArrayLike<number>): Int32Array {
  const filter = new Int32Array(FILTER_WORDS);
  for (let k = 0; k < hashes.length; k++)
    filter[(hashes[k]! >>> 5) & (FILTER_WORDS - 1)]! |= 1 << (hashes[k]! & 31);
  return filter;
}

const FILTER_WORDS = 131_072;
const mayHold = (filter: Int32Array, key: number): boolean =>
  (filter[(key >>> 5) & (FILTER_WORDS - 1)]! & (1 << (key & 31))) !== 0;

/** Few weights of many classes: a feature's class and weight pairs stand side by side, so that a feature costs two looks into memory. */
export class SparseScorer implements Scorer {
  readonly classes: number;
  private readonly slots: Int32Array;
  private readonly filter: Int32Array;
  /** Class and weight in turn. */
  private readonly pairs: Int16Array;

  constructor(
    classes: number,
    hashes: ArrayLike<number>,
    counts: Uint8Array,
    entries: Uint8Array,
    weights: Int8Array,
  ) {
    this.classes = classes;
    const starts = new Int32Array(hashes.length + 1);
    for (let row = 0; row < hashes.length; row++) starts[row + 1] = starts[row]! + counts[row]! + 1;
    this.pairs = new Int16Array(starts[hashes.length]! * 2);
    let from = 0;
    for (let row = 0; row < hashes.length; row++) {
      let at = starts[row]! * 2;
      this.pairs[at++] = counts[row]!;
      this.pairs[at++] = 0;
      for (let e = 0; e < counts[row]!; e++, from++) {
        this.pairs[at++] = entries[from]!;
        this.pairs[at++] = spread(weights[from]!);
      }
    }
    this.filter = filterFor(hashes);
    this.slots = slotsFor(
      hashes,
      (k) => hashes[k]!,
      (k) => starts[k]! * 2,
    );
  }

  score(keys: Int32Array, count: number, out: Float64Array): void {
    const { slots, filter, pairs, classes } = this;
    const mask = slots.length / 2 - 1;
    for (let c = 0; c < classes; c++) out[c] = 0;
    for (let k = 0; k < count; k++) {
      const key = keys[k]!;
      if (!mayHold(filter, key)) continue;
      let slot = key & mask;
      let found = slots[slot * 2]!;
      while (found !== key && found !== EMPTY) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2]!;
      }
      if (found === EMPTY) continue;
      const at = slots[slot * 2 + 1]!;
      for (let e = at + 2, end = e + pairs[at]! * 2; e < end; e += 2) out[pairs[e]!]! += pairs[e + 1]!;
    }
  }
}

const SPREAD = Int32Array.from({ length: 256 }, (_, byte) => spread((byte << 24) >> 24));

/** The weights of four classes as four bytes beside the key, so that a feature costs one look into memory. */
export class QuadScorer implements Scorer {
  readonly classes = 4;
  private readonly slots: Int32Array;
  private readonly filter: Int32Array;

  /** `weights`: class after class for each hash. */
  constructor(hashes: ArrayLike<number>, weights: Int8Array) {
    this.filter = filterFor(hashes);
    this.slots = slotsFor(
      hashes,
      (k) => hashes[k]!,
      (k) =>
        (weights[k * 4]! & 255) |
        ((weights[k * 4 + 1]! & 255) << 8) |
        ((weights[k * 4 + 2]! & 255) << 16) |
        (weights[k * 4 + 3]! << 24),
    );
  }

  score(keys: Int32Array, count: number, out: Float64Array): void {
    const { slots, filter } = this;
    const mask = slots.length / 2 - 1;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < count; k++) {
      const key = keys[k]!;
      if (!mayHold(filter, key)) continue;
      let slot = key & mask;
      let found = slots[slot * 2]!;
      while (found !== key && found !== EMPTY) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2]!;
      }
      if (found === EMPTY) continue;
      const four = slots[slot * 2 + 1]!;
      a += SPREAD[four & 255]!;
      b += SPREAD[(four >>> 8) & 255]!;
      c += SPREAD[(four >>> 16) & 255]!;
      d += SPREAD[four >>> 24]!;
    }
    out[0] = a;
    out[1] = b;
    out[2] = c;
    out[3] = d;
  }
}

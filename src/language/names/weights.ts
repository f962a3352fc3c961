import { LABEL_COUNT } from "./labels.ts";

/** Weights of hashed features in eight bits: row r of `rows` holds the labels' weights of the feature `keys[r]`, in units of `scale`. */
export interface Weights {
  /** Ascending. */
  readonly keys: Uint32Array;
  readonly rows: Int8Array;
  readonly scale: number;
  readonly transitions: Float64Array;
}

/** Open addressing from a feature's hash to its row. */
export interface RowIndex {
  readonly slots: Int32Array;
  readonly mask: number;
}

export function indexRows(keys: Uint32Array): RowIndex {
  let size = 1024;
  while (size < 2 * keys.length) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & mask;
    while (slots[slot]! >= 0) slot = (slot + 1) & mask;
    slots[slot] = row;
  }
  return { slots, mask };
}

/** Adds the rows of the first `count` features to `emissions` at `offset`. */
export function addRows(
  weights: Weights,
  { slots, mask }: RowIndex,
  features: Uint32Array,
  count: number,
  emissions: Float64Array,
  offset: number,
): void {
  const { keys, rows, scale } = weights;
  for (let f = 0; f < count; f++) {
    const key = features[f]!;
    let slot = key & mask;
    let row = slots[slot]!;
    while (row >= 0 && keys[row] !== key) {
      slot = (slot + 1) & mask;
      row = slots[slot]!;
    }
    if (row < 0) continue;
    const base = row * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      emissions[offset + label] = emissions[offset + label]! + rows[base + label]! * scale;
    }
  }
}

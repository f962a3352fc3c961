import { FeatureTable } from "../model/feature-table.ts";
import { LABEL_COUNT as L } from "./labels.ts";

/** Weights of hashed features in eight bits: row r of `rows` holds the labels' weights of the feature `keys[r]`, in units of `scale`. */
export interface Weights {
  /** Ascending. */
  readonly keys: Uint32Array;
  readonly rows: Int8Array;
  readonly scale: number;
  readonly transitions: Float64Array;
}

/** The weights of several passes side by side, as they have most features in common: one look finds those for all. */
export interface JoinedRows {
  readonly table: FeatureTable;
  /** For each row of the table the labels' weights in the first pass, then those in the second. */
  readonly rows: Int8Array;
  /** Length of a row. */
  readonly width: number;
}

export function joinRows(passes: readonly Weights[]): JoinedRows {
  const all = Int32Array.from(passes.flatMap(({ keys }) => [...keys])).sort();
  const table = new FeatureTable(all.filter((key, k) => k === 0 || key !== all[k - 1]));
  const width = passes.length * L;
  const rows = new Int8Array(table.size * width);
  for (const [pass, { keys, rows: own }] of passes.entries()) {
    for (let k = 0; k < keys.length; k++) {
      const at = table.row(keys[k]! | 0) * width + pass * L;
      rows.set(own.subarray(k * L, (k + 1) * L), at);
    }
  }
  return { table, rows, width };
}

/** Adds to `sums`, from `at` on, `length` weights from the place `from` of the first `count` rows in `found`. */
export function addRows(
  { rows, width }: JoinedRows,
  found: Int32Array,
  count: number,
  from: number,
  length: number,
  sums: Int16Array,
  at: number,
): void {
  for (let f = 0; f < count; f++) {
    const base = found[f]! * width + from;
    for (let k = 0; k < length; k++) sums[at + k]! += rows[base + k]!;
  }
}

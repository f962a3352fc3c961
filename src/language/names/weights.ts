import { FeatureTable } from "../model/feature-table.ts";
import { LABEL_COUNT as L } from "./labels.ts";

/** What one pass weighs beside features: labels that follow each other. */
export interface PassWeights {
  /** What a weight in eight bits is a number of. */
  readonly scale: number;
  readonly transitions: Float64Array;
}

/** Weights of hashed features in eight bits: row r of `rows` holds the labels' weights of the feature `keys[r]`, in units of `scale`. */
export interface Weights extends PassWeights {
  /** Ascending. */
  readonly keys: Uint32Array;
  readonly rows: Int8Array;
}

/** The weights of several passes side by side, as they have most features in common: one look finds those for all. */
export interface JoinedWeights {
  /** As signed numbers; ascending as unsigned ones. */
  readonly keys: Int32Array;
  /** For each key the labels' weights in the first pass, then those in the second; 0 in a pass that does not know it. */
  readonly rows: Int8Array;
  readonly passes: readonly PassWeights[];
}

export function joinWeights(passes: readonly Weights[]): JoinedWeights {
  const known = new Set(passes.flatMap((pass) => [...pass.keys]));
  const keys = new Int32Array(Uint32Array.from(known).sort());
  const table = new FeatureTable(keys);
  const width = passes.length * L;
  const rows = new Int8Array(keys.length * width);
  for (const [pass, own] of passes.entries()) {
    for (const [k, key] of own.keys.entries())
      rows.set(own.rows.subarray(k * L, (k + 1) * L), table.row(key | 0) * width + pass * L);
  }
  return { keys, rows, passes };
}

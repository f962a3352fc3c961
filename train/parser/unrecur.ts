import type { Lanes } from "../../src/language/network/lanes.ts";
import { type Matrix, rowAt } from "./matrix.ts";
import type { TrainingKernel } from "./training-kernel.ts";

/** One of the two directions in which a recurrent layer reads. */
export interface Direction {
  readonly name: "forward" | "backward";
  /** Which half of the columns is its own. */
  readonly side: 0 | 1;
  /** The place that it reads just before and just after place t. */
  readonly before: (t: number) => number;
  readonly after: (t: number) => number;
}

export const DIRECTIONS: readonly Direction[] = [
  { name: "forward", side: 0, before: (t) => t - 1, after: (t) => t + 1 },
  { name: "backward", side: 1, before: (t) => t + 1, after: (t) => t - 1 },
];

/** How many sequences have both places. */
export function shared({ starts, places }: Lanes, t: number, other: number): number {
  if (other < 0 || other >= places) return 0;
  return Math.min(starts[t + 1]! - starts[t]!, starts[other + 1]! - starts[other]!);
}

/** The numbers of a recurrent layer: gates of all rows, cells, and the gradients of outputs and cells. */
export interface UnrecurRoom {
  readonly gates: Matrix;
  readonly cells: Matrix;
  readonly outputs: Matrix;
  readonly cellGradients: Matrix;
}

/**
 * Turns one direction of `recur` back (Werbos 1990): the gates become the gradients of their sums. `weights` is where the
 * transpose of the weights from step to step lies; the gradients of the cells must be zero.
 */
export function unrecur(
  kernel: TrainingKernel,
  weights: number,
  units: number,
  { gates, cells, outputs, cellGradients }: UnrecurRoom,
  lanes: Lanes,
  { side, before, after }: Direction,
): void {
  const { starts, places } = lanes;
  const gatesOf = (t: number) => rowAt(gates, starts[t]!) + side * units * 16;
  const half = side * units * 4;
  const last = side === 0 ? places - 1 : 0;
  for (let t = last; t >= 0 && t < places; t = before(t)) {
    const dh = rowAt(outputs, starts[t]!) + half;
    const later = shared(lanes, t, after(t));
    if (later > 0)
      kernel.multiply(
        gatesOf(after(t)),
        gates.stride,
        weights,
        units * 4,
        dh,
        outputs.stride,
        later,
        4 * units,
        units,
      );
    const warm = shared(lanes, t, before(t));
    const earlier = warm > 0 ? before(t) : t;
    kernel.unstep(
      gatesOf(t),
      gates.stride,
      rowAt(cells, starts[earlier]!) + half,
      rowAt(cells, starts[t]!) + half,
      cells.stride,
      dh,
      rowAt(cellGradients, starts[t]!) + half,
      rowAt(cellGradients, starts[earlier]!) + half,
      starts[t + 1]! - starts[t]!,
      warm,
      units,
    );
  }
}

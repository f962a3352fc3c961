/**
 * Sequences side by side, the longest first, without room for what the shorter lack: the rows of place 0 of all sequences come
 * first, then those of place 1 of all that have one, and so on.
 */
export interface Lanes {
  /** Row of the first sequence at each place; one more for the end. */
  readonly starts: Int32Array;
  readonly places: number;
}

/** `lengths` descending. */
export function lanesOf(lengths: ArrayLike<number>): Lanes {
  const places = lengths.length > 0 ? lengths[0]! : 0;
  const starts = new Int32Array(places + 1);
  for (let t = 0, lane = lengths.length; t < places; t++) {
    while (lengths[lane - 1]! <= t) lane--;
    starts[t + 1] = starts[t]! + lane;
  }
  return { starts, places };
}

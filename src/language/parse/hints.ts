/** The tree another parser found, as hints for this one (stacking, Nivre & McDonald 2008). */
export interface Hints {
  readonly heads: Int32Array;
  /** The first and the last word that each word governs; 0 if none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** `heads` from 1 to n, the root at n + 1. */
export function hintsFrom(heads: Int32Array, n: number): Hints {
  const hints: Hints = {
    heads,
    first: new Int32Array(n + 2),
    last: new Int32Array(n + 2),
  };
  for (let k = 1; k <= n; k++) {
    const head = heads[k]!;
    if (hints.first[head] === 0) hints.first[head] = k;
    hints.last[head] = k;
  }
  return hints;
}

/** What the hints say of the word on the stack and the one in front, in bits. */
export function hintBits({ heads, first, last }: Hints, stack: number, front: number): number {
  const ofStack = heads[stack]!;
  const ofFront = heads[front]!;
  return (
    (ofFront === stack ? 1 : 0) |
    (ofStack === front ? 2 : 0) |
    (ofFront > front ? 4 : 0) |
    (ofStack > front ? 8 : 0) |
    (last[stack]! > front ? 16 : 0) |
    (last[stack] === front ? 32 : 0) |
    (first[front]! !== 0 && first[front]! < stack ? 64 : 0)
  );
}

import type { TrainingKernel } from "./training-kernel.ts";

/** Leaves numbers out at random, and turns gradients back. */
export interface Dropper {
  /** Copies n numbers, a multiple of four, without the share `rate` of them; the others make up for these. */
  readonly drop: (from: number, to: number, n: number, rate: number) => void;
  /** Makes the gradient of what `drop` gave that of what it was given; also of what was rectified before. */
  readonly undrop: (kept: number, gradient: number, n: number, rate: number) => void;
}

export function createDropper(kernel: TrainingKernel, next: () => number): Dropper {
  const { at } = kernel.allocate(4);
  // No generator may begin at zero: it would stay there.
  new Uint32Array(kernel.memory.buffer, at, 4).forEach((_, i, state) => {
    state[i] = 1 + Math.floor(next() * 0xfffffffe);
  });
  return {
    drop: (from, to, n, rate) => kernel.drop(from, to, n, Math.round(rate * 2 ** 32), 1 / (1 - rate), at),
    undrop: (kept, gradient, n, rate) => kernel.undrop(kept, gradient, n, 1 / (1 - rate)),
  };
}

import type { TrainingKernel } from "./training-kernel.ts";

const BETA1 = 0.9;
const BETA2 = 0.95;
const RATE = 3e-3;
const WARM_STEPS = 200;
const LEAST_SHARE = 0.02;

/** Adam (Kingma & Ba 2015) with a rate that rises over the first steps and then falls in a line. */
export interface Adam {
  /** Number of the present step, from 1; 0 before the first. */
  readonly step: () => number;
  readonly begin: () => void;
  /** Moves `n` numbers, a multiple of four, by `share` of their gradient, which is then zero. Addresses as in `adam` of the kernel. */
  readonly update: (
    values: number,
    first: number,
    second: number,
    gradient: number,
    n: number,
    share: number,
  ) => void;
  /** Does for numbers that had no gradient what the steps after `from` up to `to` would have done. */
  readonly settle: (
    values: number,
    first: number,
    second: number,
    n: number,
    from: number,
    to: number,
  ) => void;
}

export function createAdam(kernel: TrainingKernel, steps: number): Adam {
  let t = 0;
  const rateOf = (step: number) =>
    (RATE * Math.min(1, step / WARM_STEPS) * Math.max(LEAST_SHARE, 1 - step / steps)) / (1 - BETA1 ** step);
  const widenOf = (step: number) => 1 / Math.sqrt(1 - BETA2 ** step);
  let [rate, widen] = [0, 1];
  return {
    step: () => t,
    begin() {
      t++;
      rate = rateOf(t);
      widen = widenOf(t);
    },
    update: (values, first, second, gradient, n, share) =>
      kernel.adam(values, first, second, gradient, n, share, rate, widen, BETA1, BETA2),
    settle(values, first, second, n, from, to) {
      const missed = to - from;
      if (missed <= 0) return;
      // Without gradient, each step is this much shorter than the one before.
      const shorter = BETA1 / Math.sqrt(BETA2);
      const moves = (shorter * (1 - shorter ** missed)) / (1 - shorter);
      kernel.settle(
        values,
        first,
        second,
        n,
        moves * rateOf(from),
        widenOf(from),
        BETA1 ** missed,
        BETA2 ** missed,
      );
    },
  };
}

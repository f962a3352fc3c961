import { fileURLToPath } from "node:url";
// @ts-expect-error a script in plain JavaScript
import { compile } from "../../scripts/compile-kernel.mjs";
import { createKernel, type Kernel } from "../../src/language/network/kernel.ts";

/** The functions of training-kernel.as.ts beside those of the kernel; addresses and strides in bytes. */
export interface TrainingKernel extends Kernel {
  readonly drop: (
    from: number,
    to: number,
    n: number,
    threshold: number,
    scale: number,
    state: number,
  ) => void;
  readonly undrop: (kept: number, gradient: number, n: number, scale: number) => void;
  readonly unstep: (
    z: number,
    zStride: number,
    before: number,
    c: number,
    stride: number,
    dh: number,
    dc: number,
    dBefore: number,
    rows: number,
    warm: number,
    units: number,
  ) => void;
  readonly squares: (at: number, n: number) => number;
  readonly adam: (
    values: number,
    first: number,
    second: number,
    gradient: number,
    n: number,
    share: number,
    rate: number,
    widen: number,
    beta1: number,
    beta2: number,
  ) => void;
  readonly settle: (
    values: number,
    first: number,
    second: number,
    n: number,
    move: number,
    widen: number,
    fade1: number,
    fade2: number,
  ) => void;
}

// Compiled when the module is loaded, since the compiler answers late and training does not.
const CODE = new WebAssembly.Module(
  await compile(fileURLToPath(new URL(".", import.meta.url)), "training-kernel.as.ts"),
);

/** A kernel with room for `capacity` numbers that can train as well. */
export function createTrainingKernel(capacity: number): TrainingKernel {
  const kernel = createKernel(capacity);
  const { exports } = new WebAssembly.Instance(CODE, { env: { memory: kernel.memory } });
  return { ...kernel, ...(exports as unknown as Omit<TrainingKernel, keyof Kernel>) };
}

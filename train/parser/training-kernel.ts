import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";
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
const CODE = new WebAssembly.Module(await compile());

/** A kernel with room for `capacity` numbers that can train as well. */
export function createTrainingKernel(capacity: number): TrainingKernel {
  const kernel = createKernel(capacity);
  const { exports } = new WebAssembly.Instance(CODE, { env: { memory: kernel.memory } });
  return { ...kernel, ...(exports as unknown as Omit<TrainingKernel, keyof Kernel>) };
}

/** Throws what the compiler says. */
async function compile(): Promise<Uint8Array<ArrayBuffer>> {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  const { error, stderr } = await asc.main(
    ["training-kernel.as.ts", "--baseDir", fileURLToPath(new URL(".", import.meta.url))].concat(
      ["--optimizeLevel", "3", "--runtime", "stub", "--enable", "simd", "--importMemory", "--noAssert"],
      ["--outFile", "training-kernel.wasm"],
    ),
    {
      writeFile: (_, contents) => {
        bytes = Uint8Array.from(contents as Uint8Array);
      },
    },
  );
  if (error || bytes === undefined) throw new Error(stderr.toString(), { cause: error });
  return bytes;
}

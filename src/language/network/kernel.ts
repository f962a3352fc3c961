import { KERNEL_CODE } from "./kernel-code.ts";

/** Numbers in the kernel's memory: where they begin, in bytes, and a view of them. */
export interface Block {
  readonly at: number;
  readonly floats: Float32Array;
}

/** The functions of kernel.as.ts; addresses and strides in bytes. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  /** Room for so many numbers, all zero. */
  readonly allocate: (size: number) => Block;
  readonly multiply: (
    a: number,
    aStride: number,
    b: number,
    bStride: number,
    c: number,
    cStride: number,
    m: number,
    k: number,
    n: number,
  ) => void;
  readonly transpose: (a: number, aStride: number, b: number, bStride: number, m: number, n: number) => void;
  readonly add: (from: number, to: number, n: number) => void;
  readonly repeat: (from: number, to: number, n: number, rows: number) => void;
  readonly rectify: (at: number, stride: number, n: number, rows: number) => void;
  readonly step: (
    z: number,
    zStride: number,
    before: number,
    c: number,
    cStride: number,
    h: number,
    hStride: number,
    rows: number,
    warm: number,
    units: number,
  ) => void;
}

/** The kernel multiplies eight columns at a time: a row with so many numbers is that long. */
export const padded = (columns: number): number => Math.ceil(columns / 8) * 8;

const PAGE = 65_536;
/** Below lies what the compiler keeps for itself. */
const FIRST = 1024;

/** A kernel with room for `capacity` numbers; its memory never moves, so that views of it stay good. */
export function createKernel(capacity: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((FIRST + capacity * 4) / PAGE) });
  const code = Uint8Array.from(atob(KERNEL_CODE), (letter) => letter.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
  let next = FIRST;
  return {
    ...(exports as unknown as Omit<Kernel, "memory" | "allocate">),
    memory,
    allocate(size) {
      const at = next;
      // Every block begins where a row of sixteen bytes does.
      next += Math.ceil(size / 4) * 16;
      if (next > memory.buffer.byteLength) throw new RangeError("The kernel has no room left.");
      return { at, floats: new Float32Array(memory.buffer, at, size) };
    },
  };
}

import type { Kernel } from "./kernel.ts";

/** A matrix of weights, row by row, and a row of what is added; both are addresses in the kernel's memory. */
export interface Affine {
  readonly weights: number;
  readonly bias: number;
  readonly inner: number;
  readonly columns: number;
}

/** Writes input · weights + bias for some rows; strides in bytes, the output's rows lie close together. */
export function affine(
  kernel: Kernel,
  { weights, bias, inner, columns }: Affine,
  input: number,
  inputStride: number,
  output: number,
  rows: number,
): void {
  kernel.repeat(bias, output, columns, rows);
  kernel.multiply(input, inputStride, weights, columns * 4, output, columns * 4, rows, inner, columns);
}

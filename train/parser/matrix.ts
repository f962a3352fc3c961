import type { Kernel } from "../../src/language/network/kernel.ts";

/** Rows of numbers in the kernel's memory: address of the first and distance between two, in bytes. */
export interface Matrix {
  readonly at: number;
  readonly stride: number;
  readonly rows: number;
  readonly columns: number;
}

/** Room for a matrix, all zero. */
export function allocateMatrix(kernel: Kernel, rows: number, columns: number): Matrix {
  return { at: kernel.allocate(rows * columns).at, stride: columns * 4, rows, columns };
}

/** Address of a row. */
export const rowAt = ({ at, stride }: Matrix, row: number): number => at + row * stride;

/** The first rows of a matrix. */
export const firstRows = (matrix: Matrix, rows: number): Matrix => ({ ...matrix, rows });

/** Some of the columns of a matrix. */
export const someColumns = (matrix: Matrix, from: number, columns: number): Matrix => ({
  ...matrix,
  at: matrix.at + from * 4,
  columns,
});

/** Fills a matrix whose rows lie without gaps with zero. */
export function clear({ memory }: Kernel, { at, rows, columns }: Matrix): void {
  new Float32Array(memory.buffer, at, rows * columns).fill(0);
}

/** Fills each row of a matrix, between which there are no gaps, with the only row of another. */
export function spread(kernel: Kernel, row: Matrix, to: Matrix): void {
  kernel.repeat(row.at, to.at, to.columns, to.rows);
}

/** Adds up the rows of a matrix in the only row of another. */
export function addRows(kernel: Kernel, from: Matrix, row: Matrix): void {
  for (let r = 0; r < from.rows; r++) kernel.add(rowAt(from, r), row.at, row.columns);
}

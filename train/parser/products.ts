import type { Kernel } from "../../src/language/network/kernel.ts";
import type { Matrix } from "./matrix.ts";

/** Products of matrices and their transposes, added to what stands in `c`; the columns of `c` are a multiple of eight. */
export interface Products {
  /** C += A B. */
  readonly product: (a: Matrix, b: Matrix, c: Matrix) => void;
  /** C += A Bᵀ. */
  readonly productTransposed: (a: Matrix, b: Matrix, c: Matrix) => void;
  /** C += Aᵀ B. */
  readonly transposedProduct: (a: Matrix, b: Matrix, c: Matrix) => void;
}

/** `largest` is how many numbers a matrix has at most that is transposed. */
export function createProducts(kernel: Kernel, largest: number): Products {
  const turned = kernel.allocate(largest).at;
  const product = (a: Matrix, b: Matrix, c: Matrix) =>
    kernel.multiply(a.at, a.stride, b.at, b.stride, c.at, c.stride, a.rows, a.columns, b.columns);
  const transposed = ({ at, stride, rows, columns }: Matrix): Matrix => {
    kernel.transpose(at, stride, turned, rows * 4, rows, columns);
    return { at: turned, stride: rows * 4, rows: columns, columns: rows };
  };
  return {
    product,
    productTransposed: (a, b, c) => product(a, transposed(b), c),
    transposedProduct: (a, b, c) => product(transposed(a), b, c),
  };
}

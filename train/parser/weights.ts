import type { Block, Kernel } from "../../src/language/network/kernel.ts";
import {
  type ParameterName,
  type ParserSizes,
  parameterShapes,
} from "../../src/language/parse/parameters.ts";
import type { Matrix } from "./matrix.ts";

export type DenseName = Exclude<ParameterName, "embeddings">;

/** All parameters but the embeddings side by side, and in the same order their gradients and what Adam remembers of these. */
export interface Weights {
  readonly values: Block;
  readonly gradients: Block;
  readonly first: Block;
  readonly second: Block;
  readonly value: Readonly<Record<DenseName, Matrix>>;
  readonly gradient: Readonly<Record<DenseName, Matrix>>;
}

/** How many numbers `allocateWeights` takes. */
export const weightsRoom = (sizes: ParserSizes): number => 4 * countOf(sizes);

/** Room for the parameters of a network. */
export function allocateWeights(kernel: Kernel, sizes: ParserSizes): Weights {
  const size = countOf(sizes);
  const [values, gradients, first, second] = [0, 1, 2, 3].map(() => kernel.allocate(size));
  return {
    values: values!,
    gradients: gradients!,
    first: first!,
    second: second!,
    value: matricesIn(values!, sizes),
    gradient: matricesIn(gradients!, sizes),
  };
}

/** The numbers of a matrix whose rows lie without gaps. */
export const numbersOf = (kernel: Kernel, { at, rows, columns }: Matrix): Float32Array =>
  new Float32Array(kernel.memory.buffer, at, rows * columns);

const shapesOf = (sizes: ParserSizes) =>
  Object.entries(parameterShapes(sizes)).filter(([name]) => name !== "embeddings");

const countOf = (sizes: ParserSizes): number =>
  shapesOf(sizes).reduce((sum, [, [rows, columns]]) => sum + rows * columns, 0);

function matricesIn({ at }: Block, sizes: ParserSizes): Readonly<Record<DenseName, Matrix>> {
  let next = at;
  const matrices = shapesOf(sizes).map(([name, [rows, columns]]) => {
    const matrix: Matrix = { at: next, stride: columns * 4, rows, columns };
    next += rows * columns * 4;
    return [name, matrix];
  });
  return Object.fromEntries(matrices) as Record<DenseName, Matrix>;
}

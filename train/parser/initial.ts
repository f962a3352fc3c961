import type { Kernel } from "../../src/language/network/kernel.ts";
import type { Embeddings } from "./embeddings.ts";
import { type Matrix, rowAt } from "./matrix.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { numbersOf, type Weights } from "./weights.ts";

/** How far the embeddings of tags, punctuation and parts of words lie apart at first. */
const SPREAD = 0.3;

/**
 * Writes the values that training begins with: orthogonal matrices from step to step (Saxe et al. 2014), gates that do not
 * forget (Jozefowicz et al. 2015), and words that are known by their parts only.
 */
export function initialise(
  kernel: Kernel,
  { value }: Weights,
  embeddings: Embeddings,
  { kinds }: Vocabulary,
  relations: number,
  next: () => number,
): void {
  const { columns } = embeddings.values;
  for (let row = 0; row < kinds.length; row++)
    if (kinds[row] !== 0)
      fill(new Float32Array(kernel.memory.buffer, rowAt(embeddings.values, row), columns), SPREAD);
  for (const name of ["tags", "gaps"] as const) fill(numbersOf(kernel, value[name]), SPREAD);
  for (const name of ["input0", "input1", "judge"] as const) scaled(value[name], value[name].columns);
  scaled(value.relation, relations);
  fill(numbersOf(kernel, value.pairBias), 1 / Math.sqrt(value.pair.rows));
  for (const name of ["forward0", "backward0", "forward1", "backward1"] as const) orthogonal(value[name]);
  for (const name of ["bias0", "bias1"] as const) remember(numbersOf(kernel, value[name]));
  const pair = numbersOf(kernel, value.pair);
  for (let i = 0; i < value.pair.rows; i++) pair[i * value.pair.columns + i] = 0.5;

  function normal(): number {
    return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  }

  function fill(numbers: Float32Array, deviation: number): void {
    for (let i = 0; i < numbers.length; i++) numbers[i] = deviation * normal();
  }

  /** Columns that only fill up the matrix stay zero. */
  function scaled(matrix: Matrix, columns: number): void {
    const numbers = numbersOf(kernel, matrix);
    for (let r = 0; r < matrix.rows; r++)
      fill(numbers.subarray(r * matrix.columns, r * matrix.columns + columns), 1 / Math.sqrt(matrix.rows));
  }

  function orthogonal({ rows: units, ...matrix }: Matrix): void {
    const numbers = numbersOf(kernel, { ...matrix, rows: units });
    for (let gate = 0; gate < 4; gate++) {
      orthogonalRows(units, normal).forEach((row, r) => {
        numbers.set(row, r * matrix.columns + gate * units);
      });
    }
  }
}

function remember(bias: Float32Array): void {
  const units = bias.length / 8;
  for (const direction of [0, 4]) bias.fill(1, (direction + 1) * units, (direction + 2) * units);
}

/** The rows of a random orthogonal matrix, by the method of Gram and Schmidt. */
function orthogonalRows(size: number, normal: () => number): readonly Float64Array[] {
  const rows: Float64Array[] = [];
  while (rows.length < size) {
    const row = Float64Array.from({ length: size }, normal);
    for (const other of rows) {
      const along = dot(row, other);
      for (let i = 0; i < size; i++) row[i]! -= along * other[i]!;
    }
    const length = Math.sqrt(dot(row, row));
    rows.push(row.map((x) => x / length));
  }
  return rows;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

import type { Block } from "../../src/language/network/kernel.ts";
import type { Adam } from "./adam.ts";
import { allocateMatrix, type Matrix, rowAt } from "./matrix.ts";
import type { TrainingKernel } from "./training-kernel.ts";

/**
 * The embeddings of words. A batch touches few of their rows: only these have gradients, and a row makes up for the steps since
 * it was touched last just before it is read.
 */
export interface Embeddings {
  readonly values: Matrix;
  /** Address of a row that is good to read in this step; remembers that it was touched. */
  readonly read: (row: number) => number;
  /** Address of the gradient of a row that was read in this step. */
  readonly gradient: (row: number) => number;
  /** Sum of the squares of the gradients of this step. */
  readonly squares: () => number;
  /** Ends a step: moves the rows that were read by `share` of their gradients. */
  readonly update: (share: number) => void;
  /** Lets all rows make up for all steps. */
  readonly settle: () => void;
}

/** How many numbers `createEmbeddings` takes. */
export const embeddingsRoom = (rows: number, columns: number, mostTouched: number): number =>
  (3 * rows + Math.min(rows, mostTouched)) * columns + 64;

/** `mostTouched` is how many rows a batch reads at most. */
export function createEmbeddings(
  kernel: TrainingKernel,
  adam: Adam,
  rows: number,
  columns: number,
  mostTouched: number,
): Embeddings {
  const [values, first, second] = [0, 1, 2].map(() => allocateMatrix(kernel, rows, columns)) as [
    Matrix,
    Matrix,
    Matrix,
  ];
  const gradients: Block = kernel.allocate(Math.min(rows, mostTouched) * columns);
  const touched = new Int32Array(Math.min(rows, mostTouched));
  let count = 0;
  /** Place of each row among the touched ones, or -1. */
  const places = new Int32Array(rows).fill(-1);
  /** Step after which a row is up to date. */
  const settled = new Int32Array(rows);

  const gradientAt = (place: number) => gradients.at + place * columns * 4;
  const bringTo = (row: number, step: number) => {
    const [value, mean, square] = [rowAt(values, row), rowAt(first, row), rowAt(second, row)];
    if (settled[row]! > 0) adam.settle(value, mean, square, columns, settled[row]!, step);
    settled[row] = step;
  };
  return {
    values,
    read(row) {
      if (places[row]! < 0) {
        bringTo(row, adam.step() - 1);
        places[row] = count;
        touched[count++] = row;
      }
      return rowAt(values, row);
    },
    gradient: (row) => gradientAt(places[row]!),
    squares: () => kernel.squares(gradients.at, count * columns),
    update(share) {
      for (let place = 0; place < count; place++) {
        const row = touched[place]!;
        adam.update(
          rowAt(values, row),
          rowAt(first, row),
          rowAt(second, row),
          gradientAt(place),
          columns,
          share,
        );
        places[row] = -1;
        settled[row] = adam.step();
      }
      count = 0;
    },
    settle() {
      for (let row = 0; row < rows; row++) bringTo(row, adam.step());
    },
  };
}

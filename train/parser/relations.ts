import { crossEntropy } from "./cross-entropy.ts";
import type { Layout } from "./layout.ts";
import { addRows, allocateMatrix, clear, firstRows, type Matrix, rowAt, spread } from "./matrix.ts";
import type { Parts } from "./parts.ts";
import { numbersOf } from "./weights.ts";

/** The relations of gold arcs: gives the loss, and adds to the gradients of the weights and of what words are judged by. */
export type Relations = (layout: Layout, judged: Matrix, gradients: Matrix) => number;

export function createRelations({ kernel, products, weights, dropper, sizes, places }: Parts): Relations {
  const { product, productTransposed, transposedProduct } = products;
  const { value, gradient } = weights;
  const { arc, label, relations } = sizes;
  const arcs = allocateMatrix(kernel, places, label);
  const arcGradients = allocateMatrix(kernel, places, label);
  const scores = allocateMatrix(kernel, places, value.relation.columns);
  const floats = numbersOf(kernel, scores);
  const headColumn = 2 * arc * 4;
  const wordColumn = headColumn + label * 4;

  return (layout, judged, gradients) => {
    const golds: { readonly word: number; readonly head: number; readonly relation: number }[] = [];
    layout.sentences.forEach(({ count, heads, relations: wanted }, s) => {
      const start = layout.starts[s]!;
      for (let k = 1; k <= count; k++)
        if (heads[k] !== 0) golds.push({ word: start + k, head: start + heads[k]!, relation: wanted[k]! });
    });
    const [pairs, found, asked] = [arcs, scores, arcGradients].map((room) =>
      firstRows(room, golds.length),
    ) as [Matrix, Matrix, Matrix];
    clear(kernel, pairs);
    golds.forEach(({ word, head }, i) => {
      kernel.add(rowAt(judged, head) + headColumn, rowAt(pairs, i), label);
      kernel.add(rowAt(judged, word) + wordColumn, rowAt(pairs, i), label);
    });
    kernel.rectify(pairs.at, pairs.stride, label, pairs.rows);
    spread(kernel, value.relationBias, found);
    product(pairs, value.relation, found);
    const weight = 1 / layout.words;
    let loss = 0;
    golds.forEach(({ relation }, i) => {
      const row = i * found.columns;
      loss += crossEntropy(floats, row, relations, relation, weight);
      floats.fill(0, row + relations, row + found.columns);
    });
    transposedProduct(pairs, found, gradient.relation);
    addRows(kernel, found, gradient.relationBias);
    clear(kernel, asked);
    productTransposed(found, value.relation, asked);
    dropper.undrop(pairs.at, asked.at, asked.rows * label, 0);
    golds.forEach(({ word, head }, i) => {
      kernel.add(rowAt(asked, i), rowAt(gradients, head) + headColumn, label);
      kernel.add(rowAt(asked, i), rowAt(gradients, word) + wordColumn, label);
    });
    return loss;
  };
}

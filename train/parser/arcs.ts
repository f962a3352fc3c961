import { padded } from "../../src/language/network/kernel.ts";
import { distanceAt } from "../../src/language/parse/parameters.ts";
import { crossEntropy } from "./cross-entropy.ts";
import type { Layout } from "./layout.ts";
import {
  addRows,
  allocateMatrix,
  clear,
  firstRows,
  type Matrix,
  rowAt,
  someColumns,
  spread,
} from "./matrix.ts";
import type { Parts } from "./parts.ts";
import { numbersOf } from "./weights.ts";

/** The heads of words: gives the loss, and adds to the gradients of the weights and of what words are judged by. */
export type Arcs = (layout: Layout, judged: Matrix, gradients: Matrix) => number;

/** Every two words of a sentence are judged together (Dozat & Manning 2017). */
export function createArcs({ kernel, products, weights, sizes: { arc }, places, longest }: Parts): Arcs {
  const { product, productTransposed, transposedProduct } = products;
  const { value, gradient } = weights;
  const wide = padded(longest + 1);
  const queries = allocateMatrix(kernel, places, arc);
  const queryGradients = allocateMatrix(kernel, places, arc);
  const heads = kernel.allocate(arc * wide);
  const scores = kernel.allocate(longest * wide);
  const turned = kernel.allocate(wide * longest).at;
  const distances = numbersOf(kernel, value.distance);
  const distanceGradients = numbersOf(kernel, gradient.distance);

  /** Scores of a sentence, a row for each word; then what the loss wants of them. */
  function judge(gold: Int32Array, count: number, width: number, weight: number): number {
    const { floats } = scores;
    let loss = 0;
    for (let d = 1; d <= count; d++) {
      const row = (d - 1) * width;
      for (let h = 0; h <= count; h++) floats[row + h]! += distances[distanceAt(d, h)]!;
      floats[row + d] = Number.NEGATIVE_INFINITY;
      loss += crossEntropy(floats, row, count + 1, gold[d]!, weight);
      floats.fill(0, row + count + 1, row + width);
      for (let h = 0; h <= count; h++) distanceGradients[distanceAt(d, h)]! += floats[row + h]!;
    }
    return loss;
  }

  return (layout, judged, gradients) => {
    const rows = judged.rows;
    const [asked, asks] = [firstRows(queries, rows), firstRows(queryGradients, rows)];
    spread(kernel, value.pairBias, asked);
    product(someColumns(judged, arc, arc), value.pair, asked);
    clear(kernel, asks);
    const weight = 1 / layout.words;
    let loss = 0;
    layout.sentences.forEach(({ count, heads: gold }, s) => {
      const start = layout.starts[s]!;
      const width = padded(count + 1);
      heads.floats.fill(0, 0, arc * width);
      scores.floats.fill(0, 0, count * width);
      kernel.transpose(rowAt(judged, start), judged.stride, heads.at, width * 4, count + 1, arc);
      const words: Matrix = { ...asked, at: rowAt(asked, start + 1), rows: count };
      const found: Matrix = { at: scores.at, stride: width * 4, rows: count, columns: width };
      product(words, { at: heads.at, stride: width * 4, rows: arc, columns: width }, found);
      loss += judge(gold, count, width, weight);
      const root: Matrix = { at: rowAt(judged, start), stride: judged.stride, rows: count + 1, columns: arc };
      product({ ...found, columns: count + 1 }, root, { ...asks, at: rowAt(asks, start + 1), rows: count });
      kernel.transpose(found.at, found.stride, turned, count * 4, count, count + 1);
      const back: Matrix = { at: turned, stride: count * 4, rows: count + 1, columns: count };
      product(back, words, { ...root, at: rowAt(gradients, start), stride: gradients.stride });
    });
    transposedProduct(someColumns(judged, arc, arc), asks, gradient.pair);
    addRows(kernel, asks, gradient.pairBias);
    productTransposed(asks, value.pair, someColumns(gradients, arc, arc));
    return loss;
  };
}

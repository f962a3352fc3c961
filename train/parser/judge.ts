import { createArcs } from "./arcs.ts";
import { type Layout, laneRow } from "./layout.ts";
import { addRows, allocateMatrix, clear, firstRows, type Matrix, rowAt, spread } from "./matrix.ts";
import type { Parts } from "./parts.ts";
import { createRelations } from "./relations.ts";

/**
 * What the last recurrent layer gave, judged: gives the loss of a batch, adds to the gradients of the weights, and writes those of
 * the outputs.
 */
export type Judge = (layout: Layout, outputs: Matrix, gradients: Matrix) => number;

export function createJudge(parts: Parts): Judge {
  const { kernel, products, weights, sizes, places } = parts;
  const { drop, undrop } = parts.dropper;
  const { layers } = parts.dropout;
  const { value, gradient } = weights;
  const { rows: width, columns } = value.judge;
  const forArcs = 2 * sizes.arc;
  const rooms = {
    views: allocateMatrix(kernel, places, width),
    viewGradients: allocateMatrix(kernel, places, width),
    judged: allocateMatrix(kernel, places, columns),
    judgedGradients: allocateMatrix(kernel, places, columns),
  };
  const arcs = createArcs(parts);
  const relations = createRelations(parts);

  /** Sentence after sentence, the root and the words; the end is not judged. */
  function eachPlace(layout: Layout, then: (row: number, lane: number) => void): void {
    layout.sentences.forEach(({ count }, s) => {
      const start = layout.starts[s]!;
      for (let place = 0; place <= count; place++) then(start + place, laneRow(layout, s, place));
    });
  }

  return (layout, outputs, gradients) => {
    const rows = layout.words + layout.sentences.length;
    const views = firstRows(rooms.views, rows);
    const viewGradients = firstRows(rooms.viewGradients, rows);
    const judged = firstRows(rooms.judged, rows);
    const judgedGradients = firstRows(rooms.judgedGradients, rows);

    eachPlace(layout, (row, lane) => drop(rowAt(outputs, lane), rowAt(views, row), width, layers));
    spread(kernel, value.judgeBias, judged);
    products.product(views, value.judge, judged);
    kernel.rectify(judged.at, judged.stride, forArcs, rows);
    for (let row = 0; row < rows; row++) drop(rowAt(judged, row), rowAt(judged, row), forArcs, layers);

    clear(kernel, judgedGradients);
    const loss = arcs(layout, judged, judgedGradients) + relations(layout, judged, judgedGradients);

    for (let row = 0; row < rows; row++)
      undrop(rowAt(judged, row), rowAt(judgedGradients, row), forArcs, layers);
    products.transposedProduct(views, judgedGradients, gradient.judge);
    addRows(kernel, judgedGradients, gradient.judgeBias);
    clear(kernel, viewGradients);
    products.productTransposed(judgedGradients, value.judge, viewGradients);
    clear(kernel, gradients);
    eachPlace(layout, (row, lane) => {
      undrop(rowAt(views, row), rowAt(viewGradients, row), width, layers);
      kernel.add(rowAt(viewGradients, row), rowAt(gradients, lane), width);
    });
    return loss;
  };
}

import type { Lanes } from "../../src/language/network/lanes.ts";
import { recur } from "../../src/language/network/recurrent.ts";
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
import { DIRECTIONS, type Direction, shared, unrecur } from "./unrecur.ts";

/** A layer of long short-term memory in both directions. */
export interface Layer {
  readonly forward: (lanes: Lanes, input: Matrix) => Matrix;
  /** Given the gradient of what `forward` gave, adds to the gradients of the weights and to that of the input. */
  readonly backward: (lanes: Lanes, input: Matrix, outputs: Matrix, inputs: Matrix) => void;
}

/** `number` says which layer's weights it has. */
export function createLayer({ kernel, products, weights, places }: Parts, number: 0 | 1): Layer {
  const { product, productTransposed, transposedProduct } = products;
  const { value, gradient } = weights;
  const [input, bias] = [`input${number}`, `bias${number}`] as const;
  const steps = { forward: `forward${number}`, backward: `backward${number}` } as const;
  const units = value[steps.forward].rows;
  const gates = allocateMatrix(kernel, places, 8 * units);
  const cells = allocateMatrix(kernel, places, 2 * units);
  const outputs = allocateMatrix(kernel, places, 2 * units);
  const cellGradients = allocateMatrix(kernel, places, 2 * units);
  const earlier = kernel.allocate(places * units);
  const turned = kernel.allocate(units * 4 * units).at;

  /** The outputs of the step before each row, one row for each unit. */
  function turnedOutputs(lanes: Lanes, { side, before }: Direction, rows: number): Matrix {
    const stride = rows * 4;
    earlier.floats.fill(0, 0, units * rows);
    for (let t = 0; t < lanes.places; t++) {
      const o = before(t);
      const warm = shared(lanes, t, o);
      if (warm === 0) continue;
      const from = rowAt(outputs, lanes.starts[o]!) + side * units * 4;
      kernel.transpose(from, outputs.stride, earlier.at + lanes.starts[t]! * 4, stride, warm, units);
    }
    return { at: earlier.at, stride, rows: units, columns: rows };
  }

  return {
    forward(lanes, from) {
      const sums = firstRows(gates, from.rows);
      spread(kernel, value[bias], sums);
      product(from, value[input], sums);
      const [forward, backward] = [value[steps.forward].at, value[steps.backward].at];
      const room = { gates: gates.at, cells: cells.at, outputs: outputs.at };
      recur(kernel, { units, forward, backward }, room, lanes);
      return firstRows(outputs, from.rows);
    },
    backward(lanes, from, gradients, inputs) {
      const sums = firstRows(gates, from.rows);
      clear(kernel, firstRows(cellGradients, from.rows));
      for (const direction of DIRECTIONS) {
        const { at, stride } = value[steps[direction.name]];
        kernel.transpose(at, stride, turned, units * 4, units, 4 * units);
        const room = { gates: sums, cells, outputs: gradients, cellGradients };
        unrecur(kernel, turned, units, room, lanes, direction);
        const own = someColumns(sums, direction.side * 4 * units, 4 * units);
        product(turnedOutputs(lanes, direction, from.rows), own, gradient[steps[direction.name]]);
      }
      transposedProduct(from, sums, gradient[input]);
      addRows(kernel, sums, gradient[bias]);
      productTransposed(sums, value[input], inputs);
    },
  };
}

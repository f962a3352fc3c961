import type { Kernel } from "./kernel.ts";
import type { Lanes } from "./lanes.ts";

/** A layer of long short-term memory (Hochreiter & Schmidhuber 1997; Gers et al. 2000), read in both directions. */
export interface RecurrentLayer {
  readonly units: number;
  /** Where the weights from the outputs of the step before to the gates lie, forward and backward; units by four units. */
  readonly forward: number;
  readonly backward: number;
}

/** Where the numbers of a layer lie: for each row and direction the gates, the cells and the outputs. */
export interface RecurrentRoom {
  readonly gates: number;
  readonly cells: number;
  readonly outputs: number;
}

/** Runs a layer over sequences whose input sums stand in `gates`. */
export function recur(kernel: Kernel, layer: RecurrentLayer, room: RecurrentRoom, lanes: Lanes): void {
  const { units } = layer;
  const { starts, places } = lanes;
  const gateStride = units * 8 * 4;
  const stride = units * 2 * 4;
  for (let t = 0; t < places; t++) go(t, t - 1, 0, layer.forward);
  for (let t = places - 1; t >= 0; t--) go(t, t + 1, 1, layer.backward);

  function go(t: number, before: number, direction: number, weights: number): void {
    const first = starts[t]!;
    const rows = starts[t + 1]! - first;
    const earlier = before < 0 || before >= places ? first : starts[before]!;
    const warm = before < 0 || before >= places ? 0 : Math.min(rows, starts[before + 1]! - earlier);
    const side = direction * units * 4;
    const gates = room.gates + first * gateStride + side * 4;
    const { outputs, cells } = room;
    const from = outputs + earlier * stride + side;
    kernel.multiply(from, stride, weights, units * 16, gates, gateStride, warm, units, units * 4);
    kernel.step(
      gates,
      gateStride,
      cells + earlier * stride + side,
      cells + first * stride + side,
      stride,
      outputs + first * stride + side,
      stride,
      rows,
      warm,
      units,
    );
  }
}

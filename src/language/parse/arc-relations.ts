import { type Affine, affine } from "../network/affine.ts";
import type { Block, Kernel } from "../network/kernel.ts";
import type { ParserModel } from "./model.ts";
import { parameterShapes } from "./parameters.ts";

/** The number of the relation of each word from 1, -1 for the root's, given the heads. */
export type FindRelations = (judged: number, heads: Int32Array, n: number) => Int32Array;

/** Gives each arc of a finished tree the relation that fits its two words best. */
export function createRelationFinder(
  kernel: Kernel,
  { sizes, parameters }: ParserModel,
  held: (name: keyof typeof parameters) => Block,
  longest: number,
): FindRelations {
  const { arc, label, relations } = sizes;
  const judgedStride = (2 * arc + 2 * label) * 4;
  const columns = parameterShapes(sizes).relation[1];
  const output: Affine = {
    weights: held("relation").at,
    bias: held("relationBias").at,
    inner: label,
    columns,
  };
  const hidden = kernel.allocate(longest * label);
  const scores = kernel.allocate(longest * columns);

  return (judged, heads, n) => {
    const asHead = judged + 2 * arc * 4;
    const asDependent = asHead + label * 4;
    for (let d = 1; d <= n; d++) {
      const own = hidden.at + (d - 1) * label * 4;
      kernel.repeat(asHead + heads[d]! * judgedStride, own, label, 1);
      kernel.add(asDependent + d * judgedStride, own, label);
    }
    kernel.rectify(hidden.at, label * 4, label, n);
    affine(kernel, output, hidden.at, label * 4, scores.at, n);
    const found = new Int32Array(n + 1).fill(-1);
    for (let d = 1; d <= n; d++) if (heads[d] !== 0) found[d] = highest((d - 1) * columns);
    return found;
  };

  function highest(from: number): number {
    let best = 0;
    for (let c = 1; c < relations; c++) if (scores.floats[from + c]! > scores.floats[from + best]!) best = c;
    return best;
  }
}

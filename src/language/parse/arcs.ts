import { type Affine, affine } from "../network/affine.ts";
import { type Block, type Kernel, padded } from "../network/kernel.ts";
import type { ParserModel } from "./model.ts";
import { distanceAt, type ParameterName } from "./parameters.ts";
import { spanningTree } from "./spanning-tree.ts";

/** Finds the heads of a sentence of n words, whose rows of judgement begin at an address. */
export type FindHeads = (judged: number, n: number) => Int32Array;

/** Scores every pair of words as head and dependent by a bilinear form (Dozat & Manning 2017) and takes the best tree. */
export function createHeadFinder(
  kernel: Kernel,
  { sizes, parameters }: ParserModel,
  held: (name: ParameterName) => Block,
  longest: number,
): FindHeads {
  const { arc, label } = sizes;
  const { distance } = parameters;
  const judgedStride = (2 * arc + 2 * label) * 4;
  const width = padded(longest + 1);
  const pair: Affine = { weights: held("pair").at, bias: held("pairBias").at, inner: arc, columns: arc };
  const asked = kernel.allocate(longest * arc);
  const offered = kernel.allocate(width * arc);
  const scores = kernel.allocate(longest * width);

  return (judged, n) => {
    const stride = padded(n + 1);
    affine(kernel, pair, judged + judgedStride + arc * 4, judgedStride, asked.at, n);
    kernel.transpose(judged, judgedStride, offered.at, stride * 4, n + 1, arc);
    for (let d = 1; d <= n; d++)
      for (let h = 0; h <= n; h++) scores.floats[(d - 1) * stride + h] = distance[distanceAt(d, h)]!;
    kernel.multiply(asked.at, arc * 4, offered.at, stride * 4, scores.at, stride * 4, n, arc, stride);
    return spanningTree(scores.floats, stride, n);
  };
}

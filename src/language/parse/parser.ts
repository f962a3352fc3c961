import type { FeatureTable } from "../model/feature-table.ts";
import { type Block, createKernel } from "../network/kernel.ts";
import { type Lanes, lanesOf } from "../network/lanes.ts";
import { recur } from "../network/recurrent.ts";
import {
  distanceStep,
  GAP_BITS,
  type ParameterName,
  type Parameters,
  type ParserSizes,
  parameterShapes,
} from "./parameters.ts";
import { spanningTree } from "./spanning-tree.ts";
import { WORD_FEATURES, wordRows } from "./word-features.ts";
import type { ParserWords } from "./words.ts";

/** What the parser has learned. */
export interface ParserModel {
  readonly relations: readonly string[];
  readonly sizes: ParserSizes;
  /** The rows of `embeddings` by the hash of a feature. */
  readonly features: FeatureTable;
  readonly parameters: Parameters;
}

/** The head of each word from 1, 0 for the root, and the number of its relation, -1 for the root's. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** So many sentences are read side by side. */
const LANES = 8;
/** Words of the longest sentence, and the places at both of its ends. */
const LONGEST = 152;

/**
 * A graph-based parser: two recurrent layers read the words in both directions (Kiperwasser & Goldberg 2016), every pair of words is
 * scored as head and dependent (Dozat & Manning 2017), the best tree is taken, and its arcs get their relations. Sentences have at
 * most 150 words.
 */
export function createParser(model: ParserModel): (sentences: readonly ParserWords[]) => readonly Tree[] {
  const { embedding, units, arc, label, tags, relations } = model.sizes;
  const rows = LANES * LONGEST;
  const gateCount = units * 8;
  const outputCount = units * 2;
  const judgeCount = 2 * arc + 2 * label;
  const shapes = parameterShapes(model.sizes);
  const classes = shapes.relation[1];
  const width = Math.ceil((LONGEST + 1) / 8) * 8;
  const kernel = createKernel(
    (tags + 2 + GAP_BITS) * gateCount +
      Object.values(shapes).reduce((sum, [r, c]) => sum + r * c, 0) +
      rows * (embedding + gateCount + 3 * outputCount + judgeCount + arc) +
      LONGEST * (arc + label + classes + width) +
      2 * arc * width +
      1000,
  );
  const held = (name: ParameterName): Block => {
    const block = kernel.allocate(model.parameters[name].length);
    block.floats.set(model.parameters[name]);
    return block;
  };
  const all = new Float32Array(kernel.memory.buffer);
  const wordInput = held("input0");
  const firstLayer = { units, forward: held("forward0").at, backward: held("backward0").at };
  const secondInput = held("input1");
  const secondBias = held("bias1");
  const secondLayer = { units, forward: held("forward1").at, backward: held("backward1").at };
  const judge = held("judge");
  const judgeBias = held("judgeBias");
  const pair = held("pair");
  const pairBias = held("pairBias");
  const relation = held("relation");
  const relationBias = held("relationBias");
  const tagGates = gatesOf("tags");
  const gapGates = gatesOf("gaps");
  for (let tag = 0; tag < tags + 2; tag++)
    for (let c = 0; c < gateCount; c++) tagGates.floats[tag * gateCount + c]! += model.parameters.bias0[c]!;

  const words = kernel.allocate(rows * embedding);
  const gates = kernel.allocate(rows * gateCount);
  const cells = kernel.allocate(rows * outputCount);
  const outputs = kernel.allocate(rows * outputCount);
  const outputs2 = kernel.allocate(rows * outputCount);
  const judged = kernel.allocate(rows * judgeCount);
  const queries = kernel.allocate(rows * arc);
  const asked = kernel.allocate(LONGEST * arc);
  const offered = kernel.allocate(width * arc);
  const offeredTurned = kernel.allocate(width * arc);
  const scores = kernel.allocate(LONGEST * width);
  const hidden = kernel.allocate(LONGEST * label);
  const classScores = kernel.allocate(LONGEST * classes);
  const found = new Int32Array(WORD_FEATURES);

  return (sentences) => {
    const trees: Tree[] = new Array(sentences.length);
    const order = sentences.map((_, s) => s).sort((a, b) => sentences[b]!.count - sentences[a]!.count || a - b);
    for (let from = 0; from < order.length; from += LANES) {
      const batch = order.slice(from, from + LANES);
      const inLanes = batch.map((s) => sentences[s]!);
      const lanes = lanesOf(inLanes.map(({ count }) => count + 2));
      encode(inLanes, lanes);
      batch.forEach((s, lane) => {
        trees[s] = treeOf(sentences[s]!.count, lane, lanes);
      });
    }
    return trees;
  };

  /** The tags' or gaps' share in the gates of the first layer. */
  function gatesOf(name: "tags" | "gaps"): Block {
    const [count] = shapes[name];
    const table = kernel.allocate(count * gateCount);
    const own = held(name);
    const lower = wordInput.at + embedding * gateCount * 4;
    kernel.multiply(own.at, embedding * 4, lower, gateCount * 4, table.at, gateCount * 4, count, embedding, gateCount);
    return table;
  }

  /** Reads sentences side by side and leaves in `judged` and `queries` what is thought of each word. */
  function encode(inLanes: readonly ParserWords[], lanes: Lanes): void {
    const { starts, places } = lanes;
    const total = starts[places]!;
    words.floats.fill(0, 0, total * embedding);
    for (let t = 0; t < places; t++) {
      const size = starts[t + 1]! - starts[t]!;
      for (let lane = 0; lane < size; lane++) layOut(inLanes[lane]!, t, starts[t]! + lane);
    }
    kernel.multiply(words.at, embedding * 4, wordInput.at, gateCount * 4, gates.at, gateCount * 4, total, embedding, gateCount);
    recur(kernel, firstLayer, { gates: gates.at, cells: cells.at, outputs: outputs.at }, lanes);
    through(outputs.at, outputCount, outputCount, secondInput, secondBias, gates, total, gateCount);
    recur(kernel, secondLayer, { gates: gates.at, cells: cells.at, outputs: outputs2.at }, lanes);
    through(outputs2.at, outputCount, outputCount, judge, judgeBias, judged, total, judgeCount);
    for (let row = 0; row < total; row++) kernel.rectify(judged.at + row * judgeCount * 4, 2 * arc);
    through(judged.at + arc * 4, judgeCount, arc, pair, pairBias, queries, total, arc);
  }

  /** Writes the sum of a word's embeddings, and the share of its tag and of the punctuation before it in the gates. */
  function layOut({ count, lexemes, tag, gap }: ParserWords, place: number, row: number): void {
    const lexeme = lexemes[place];
    if (lexeme !== undefined) {
      wordRows(lexeme, model.features, found);
      const { embeddings } = model.parameters;
      for (let kind = 0; kind < WORD_FEATURES; kind++) {
        const from = found[kind]! * embedding;
        for (let c = 0; c < embedding; c++) words.floats[row * embedding + c]! += embeddings[from + c]!;
      }
    }
    const tagRow = place === 0 ? 0 : place > count ? tags + 1 : tag[place]!;
    const source = tagGates.at / 4 + tagRow * gateCount;
    all.copyWithin(gates.at / 4 + row * gateCount, source, source + gateCount);
    for (let bit = 0, set = gap[place]!; set !== 0; bit++, set >>= 1)
      if (set & 1) kernel.add(gapGates.at + bit * gateCount * 4, gates.at + row * gateCount * 4, gateCount);
  }

  /** output = input · weights + bias, for so many rows. */
  function through(input: number, inputStride: number, inner: number, weights: Block, bias: Block, output: Block, count: number, columns: number): void {
    for (let row = 0; row < count; row++) output.floats.set(bias.floats, row * columns);
    kernel.multiply(input, inputStride * 4, weights.at, columns * 4, output.at, columns * 4, count, inner, columns);
  }

  function treeOf(n: number, lane: number, { starts }: Lanes): Tree {
    const stride = Math.ceil((n + 1) / 8) * 8;
    for (let t = 0; t <= n; t++) {
      const row = starts[t]! + lane;
      offered.floats.set(judged.floats.subarray(row * judgeCount, row * judgeCount + arc), t * arc);
      if (t > 0) asked.floats.set(queries.floats.subarray(row * arc, (row + 1) * arc), (t - 1) * arc);
    }
    kernel.transpose(offered.at, arc * 4, offeredTurned.at, stride * 4, n + 1, arc);
    for (let d = 1; d <= n; d++) {
      const row = (d - 1) * stride;
      for (let h = 0; h <= n; h++) scores.floats[row + h] = distanceScore(d, h);
    }
    kernel.multiply(asked.at, arc * 4, offeredTurned.at, stride * 4, scores.at, stride * 4, n, arc, stride);
    const heads = spanningTree(scores.floats, stride, n);
    return { heads, relations: relationsOf(heads, n, lane, starts) };
  }

  function distanceScore(d: number, h: number): number {
    const { distance } = model.parameters;
    return h < d ? distance[distanceStep(d - h)]! : distance[shapes.distance[1] + distanceStep(h - d)]!;
  }

  function relationsOf(heads: Int32Array, n: number, lane: number, starts: Int32Array): Int32Array {
    const own = 2 * arc + label;
    for (let d = 1; d <= n; d++) {
      const head = (starts[heads[d]!]! + lane) * judgeCount + 2 * arc;
      const dependent = (starts[d]! + lane) * judgeCount + own;
      for (let c = 0; c < label; c++)
        hidden.floats[(d - 1) * label + c] = judged.floats[head + c]! + judged.floats[dependent + c]!;
    }
    kernel.rectify(hidden.at, n * label);
    through(hidden.at, label, label, relation, relationBias, classScores, n, classes);
    const found = new Int32Array(n + 1).fill(-1);
    for (let d = 1; d <= n; d++) {
      if (heads[d] === 0) continue;
      const row = (d - 1) * classes;
      let best = 0;
      for (let c = 1; c < relations; c++) if (classScores.floats[row + c]! > classScores.floats[row + best]!) best = c;
      found[d] = best;
    }
    return found;
  }
}

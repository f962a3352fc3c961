import { type Affine, affine } from "../network/affine.ts";
import { type Block, createKernel } from "../network/kernel.ts";
import { LONGEST_SENTENCE } from "../tokens/split.ts";
import { createRelationFinder } from "./arc-relations.ts";
import { createHeadFinder } from "./arcs.ts";
import { createEncoder } from "./encoder.ts";
import type { ParserModel } from "./model.ts";
import type { ParameterName } from "./parameters.ts";
import type { ParserWords } from "./words.ts";

/** The head of each word from 1, 0 for the root, and the number of its relation, -1 for the root's. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** So many sentences are read side by side. */
const LANES = 8;
/** Numbers that all parameters and all room for reading take up, at most. */
const CAPACITY = 6_000_000;

/**
 * A graph-based parser: two recurrent layers read the words in both directions (Kiperwasser & Goldberg 2016), every pair of words is
 * scored as head and dependent (Dozat & Manning 2017), the best tree is taken, and its arcs get their relations. Sentences have at
 * most LONGEST_SENTENCE words.
 */
export function createParser(model: ParserModel): (sentences: readonly ParserWords[]) => readonly Tree[] {
  const kernel = createKernel(CAPACITY);
  const rows = LANES * (LONGEST_SENTENCE + 2);
  const { arc, label } = model.sizes;
  const judgedSize = 2 * arc + 2 * label;
  const encoder = createEncoder(kernel, model, held, rows);
  const judge: Affine = {
    weights: held("judge").at,
    bias: held("judgeBias").at,
    inner: encoder.size,
    columns: judgedSize,
  };
  const judged = kernel.allocate(rows * judgedSize);
  const findHeads = createHeadFinder(kernel, model, held, LONGEST_SENTENCE);
  const findRelations = createRelationFinder(kernel, model, held, LONGEST_SENTENCE);

  return (sentences) => {
    const trees: Tree[] = new Array(sentences.length);
    const order = sentences
      .map((_, s) => s)
      .sort((a, b) => sentences[b]!.count - sentences[a]!.count || a - b);
    for (let from = 0; from < order.length; from += LANES) {
      const batch = order.slice(from, from + LANES);
      let at = judged.at;
      judgeAll(batch.map((s) => sentences[s]!));
      for (const s of batch) {
        const n = sentences[s]!.count;
        const heads = findHeads(at, n);
        trees[s] = { heads, relations: findRelations(at, heads, n) };
        at += (n + 2) * judgedSize * 4;
      }
    }
    return trees;
  };

  function held(name: ParameterName): Block {
    const block = kernel.allocate(model.parameters[name].length);
    block.floats.set(model.parameters[name]);
    return block;
  }

  /** What each word is worth as a head and as a dependent. */
  function judgeAll(sentences: readonly ParserWords[]): void {
    const places = sentences.reduce((sum, { count }) => sum + count + 2, 0);
    encoder.encode(sentences);
    affine(kernel, judge, encoder.at, encoder.size * 4, judged.at, places);
    kernel.rectify(judged.at, judgedSize * 4, 2 * arc, places);
  }
}

import type { Scorer } from "../model/scorer.ts";
import type { ParserWords } from "../parse/words.ts";
import { labelFeatures, MOST_FEATURES } from "./features.ts";
import { Tree } from "./tree.ts";

/** Names of the relations, and weights. Class c is relation `relations[c]`; the root's is none of them. */
export interface LabellerModel {
  readonly relations: readonly string[];
  readonly weights: Scorer;
}

/** Gives every arc of a finished tree its relation, from the root down (second stage, McDonald et al. 2006). */
export class Labeller {
  private readonly model: LabellerModel;
  private readonly tree = new Tree();
  private readonly keys = new Int32Array(MOST_FEATURES);
  private readonly scores: Float64Array;
  private seen = new Int32Array(256);

  constructor(model: LabellerModel) {
    this.model = model;
    this.scores = new Float64Array(model.weights.classes);
  }

  /**
   * One more than the class of each word's arc, 0 for arcs from the root. With `choose`, it decides the class instead of the
   * best score, given the features: for training.
   */
  label(
    words: ParserWords,
    heads: Int32Array,
    choose?: (d: number, best: number, keys: Int32Array, count: number) => number,
  ): Int32Array {
    const { tree, keys, scores, model } = this;
    const n = words.count;
    tree.build(heads, n);
    if (this.seen.length < n + 2) this.seen = new Int32Array(n + 2);
    this.seen.fill(0, 0, n + 2);
    const labels = new Int32Array(n + 2);
    const { seen } = this;
    let before = 0;
    for (const d of tree.order) {
      if (d > n) continue;
      const h = heads[d]!;
      if (h > n) continue;
      if (before !== 0 && heads[before] !== h) before = 0;
      const count = labelFeatures(words, tree, d, before, labels, seen, keys);
      model.weights.score(keys, count, scores);
      let best = 0;
      for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
      if (choose) best = choose(d, best, keys, count);
      labels[d] = best + 1;
      if (best < 31) seen[h]! |= 1 << best;
      before = d;
    }
    return labels;
  }
}

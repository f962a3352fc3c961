import type { FeatureTable } from "../model/feature-table.ts";
import type { Scorer } from "../model/scorer.ts";
import { MOST_FEATURES, parseFeatures } from "./features.ts";
import { HEAD, States } from "./states.ts";
import type { ParserWords } from "./words.ts";

/** What the beam did, step by step: for training. */
export interface BeamTrace {
  readonly parents: Int32Array;
  readonly actions: Int32Array;
  readonly scores: Float64Array;
  /** States in the beam after each step. */
  readonly sizes: Int32Array;
}

/** Transition parser with a beam (Zhang & Clark 2008) over unlabelled arcs. */
export class BeamParser {
  private readonly features: FeatureTable;
  private readonly weights: Scorer;
  readonly width: number;
  private readonly states: States;
  private readonly keys = new Int32Array(MOST_FEATURES);
  private readonly rows = new Int32Array(MOST_FEATURES);
  private readonly four = new Float64Array(4);
  private readonly totals: Float64Array;
  private readonly slots: Int32Array;
  private readonly candidates: Float64Array;
  private readonly origins: Int32Array;

  constructor(features: FeatureTable, weights: Scorer, width: number) {
    this.features = features;
    this.weights = weights;
    this.width = width;
    this.states = new States(width * 2);
    this.totals = new Float64Array(width);
    this.slots = new Int32Array(width);
    this.candidates = new Float64Array(width);
    this.origins = new Int32Array(width);
  }

  /**
   * Finds the head of each word (1 to n; n + 1 is the root) and writes it into `heads`. With `stop`, called after each
   * step with the trace so far, the search ends early when it gives true.
   */
  parse(words: ParserWords, heads: Int32Array, trace?: BeamTrace): void {
    const { states, width, totals, slots, candidates, origins, four } = this;
    const steps = words.count * 2;
    states.begin(words.count, words.pos);
    slots[0] = 0;
    totals[0] = 0;
    let size = 1;
    const newSlots = new Int32Array(width);
    const free: number[] = [];
    const last = new Int32Array(width);
    for (let step = 0; step < steps; step++) {
      let found = 0;
      for (let b = 0; b < size; b++) {
        const slot = slots[b]!;
        const allowed = states.allowed(slot);
        const only = (allowed & (allowed - 1)) === 0;
        if (!only || width > 1) this.score(slot, words);
        for (let action = 0; action < 4; action++) {
          if ((allowed & (1 << action)) === 0) continue;
          const total = totals[b]! + four[action]!;
          if (found === width && total <= candidates[found - 1]!) continue;
          let at = found < width ? found++ : width - 1;
          while (at > 0 && candidates[at - 1]! < total) {
            candidates[at] = candidates[at - 1]!;
            origins[at] = origins[at - 1]!;
            at--;
          }
          candidates[at] = total;
          origins[at] = b * 4 + action;
        }
      }
      // The last child of a state takes its place; the others are copies.
      last.fill(-1);
      for (let c = 0; c < found; c++) last[origins[c]! >> 2] = c;
      free.length = 0;
      for (let slot = 0; slot < width * 2; slot++) free.push(slot);
      for (let b = 0; b < size; b++) free.splice(free.indexOf(slots[b]!), 1);
      for (let c = 0; c < found; c++) {
        const b = origins[c]! >> 2;
        if (last[b] === c) newSlots[c] = slots[b]!;
        else {
          const slot = free.pop()!;
          states.copy(slots[b]!, slot);
          newSlots[c] = slot;
        }
      }
      for (let c = 0; c < found; c++) {
        states.apply(newSlots[c]!, origins[c]! & 3);
        if (trace) {
          trace.parents[step * width + c] = origins[c]! >> 2;
          trace.actions[step * width + c] = origins[c]! & 3;
          trace.scores[step * width + c] = candidates[c]!;
        }
        slots[c] = newSlots[c]!;
        totals[c] = candidates[c]!;
      }
      size = found;
      if (trace) trace.sizes[step] = found;
    }
    const from = states.base(slots[0]!) + HEAD * states.width;
    for (let i = 1; i <= words.count; i++) heads[i] = states.memory[from + i]!;
  }

  private score(slot: number, words: ParserWords): void {
    const count = this.features.rows(
      this.keys,
      parseFeatures(this.states, slot, words, this.keys),
      this.rows,
    );
    this.weights.score(this.rows, count, this.four);
  }
}

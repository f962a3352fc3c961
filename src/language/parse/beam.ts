import type { Scorer } from "../model/scorer.ts";
import { MOST_FEATURES, parseFeatures } from "./features.ts";
import { HEAD, States } from "./states.ts";
import type { ParserWords } from "./words.ts";

/** Weights of the four transitions. */
export interface ParserModel {
  readonly weights: Scorer;
  /** A state whose score is this far below the best one's is given up. */
  readonly margin: number;
}

/** What the beam did, step by step: for training. */
export interface BeamTrace {
  readonly parents: Int32Array;
  readonly actions: Int32Array;
  readonly scores: Float64Array;
}

/** Transition parser with a beam (Zhang & Clark 2008) over unlabelled arcs; where the best state leads clearly, it goes on alone. */
export class BeamParser {
  private readonly model: ParserModel;
  private readonly width: number;
  private readonly states: States;
  private readonly keys = new Int32Array(MOST_FEATURES);
  private readonly four = new Float64Array(4);
  private readonly totals: Float64Array;
  private readonly slots: Int32Array;
  private readonly newSlots: Int32Array;
  private readonly free: Int32Array;
  private readonly candidates: Float64Array;
  private readonly origins: Int32Array;
  private readonly lastChild: Int32Array;

  constructor(model: ParserModel, width: number) {
    this.model = model;
    this.width = width;
    this.states = new States(width);
    this.totals = new Float64Array(width);
    this.slots = new Int32Array(width);
    this.newSlots = new Int32Array(width);
    this.free = new Int32Array(width);
    this.candidates = new Float64Array(width);
    this.origins = new Int32Array(width);
    this.lastChild = new Int32Array(width);
  }

  /** Finds the head of each word (1 to n; n + 1 is the root) and writes it into `heads`. */
  parse(words: ParserWords, heads: Int32Array, trace?: BeamTrace): void {
    const { states, slots, totals, candidates, origins, width } = this;
    states.begin(words.count, words.pos);
    slots[0] = 0;
    totals[0] = 0;
    let size = 1;
    let free = 0;
    for (let slot = width - 1; slot > 0; slot--) this.free[free++] = slot;
    for (let step = 0; step < words.count * 2; step++) {
      const found = this.expand(words, size);
      free = this.advance(size, found, free);
      size = found;
      for (let c = 0; trace && c < found; c++) {
        trace.parents[step * width + c] = origins[c]! >> 2;
        trace.actions[step * width + c] = origins[c]! & 3;
        trace.scores[step * width + c] = candidates[c]!;
      }
    }
    const from = states.base(slots[0]!) + HEAD * states.width;
    for (let i = 1; i <= words.count; i++) heads[i] = states.memory[from + i]!;
  }

  /** Finds the best ways on from all states, best first; gives their number. */
  private expand(words: ParserWords, size: number): number {
    const { states, keys, four, slots, totals, candidates, origins, width } = this;
    const { weights, margin } = this.model;
    let found = 0;
    for (let b = 0; b < size; b++) {
      const slot = slots[b]!;
      const allowed = states.allowed(slot);
      weights.score(keys, parseFeatures(states, slot, words, keys), four);
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
    while (candidates[found - 1]! < candidates[0]! - margin) found--;
    return found;
  }

  /** Makes the states found; the last child of a state takes its place, the others are copies. */
  private advance(size: number, found: number, free: number): number {
    const { states, slots, newSlots, totals, candidates, origins, lastChild } = this;
    lastChild.fill(-1, 0, size);
    for (let c = 0; c < found; c++) lastChild[origins[c]! >> 2] = c;
    for (let b = 0; b < size; b++) if (lastChild[b]! < 0) this.free[free++] = slots[b]!;
    for (let c = 0; c < found; c++) {
      const b = origins[c]! >> 2;
      newSlots[c] = slots[b]!;
      if (lastChild[b] === c) continue;
      newSlots[c] = this.free[--free]!;
      states.copy(slots[b]!, newSlots[c]!);
    }
    for (let c = 0; c < found; c++) {
      states.apply(newSlots[c]!, origins[c]! & 3);
      slots[c] = newSlots[c]!;
      totals[c] = candidates[c]!;
    }
    return free;
  }
}

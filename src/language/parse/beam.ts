import type { Scorer } from "../model/scorer.ts";
import { StateScores } from "./state-scores.ts";
import { headsAfter, States } from "./states.ts";
import type { ParserWords } from "./words.ts";

/** Weights of the four transitions. */
export interface ParserModel {
  readonly weights: Scorer;
  /** A state whose score is this far below the best one's is given up. */
  readonly margin: number;
}

/** Transition parser with a beam (Zhang & Clark 2008) over unlabelled arcs; where the best state leads clearly, it goes on alone. */
export class BeamParser {
  private readonly margin: number;
  private readonly width: number;
  private readonly states = new States();
  private readonly stateScores: StateScores;
  private readonly four = new Float64Array(4);
  /** The states kept, best first, and their scores. */
  private readonly kept: Int32Array;
  private readonly totals: Float64Array;
  /** The same for those that the next step may lead to. */
  private readonly next: Int32Array;
  private readonly candidates: Float64Array;
  private readonly origins: Int32Array;
  /** Of every state kept at each step, which one of the step before it comes from, and by what transition. */
  private history = new Int32Array(0);
  private actions = new Int32Array(0);
  private stack = new Int32Array(0);
  /** The best score at each step. */
  best = new Float64Array(0);

  constructor(model: ParserModel, width: number) {
    this.margin = model.margin;
    this.width = width;
    this.stateScores = new StateScores(model.weights);
    this.kept = new Int32Array(width);
    this.totals = new Float64Array(width);
    this.next = new Int32Array(width);
    this.candidates = new Float64Array(width);
    this.origins = new Int32Array(width);
  }

  /** The head of each word (1 to n; n + 1 is the root). */
  parse(words: ParserWords): Int32Array {
    const { kept, next, totals, candidates, origins, states, width } = this;
    const steps = words.count * 2;
    if (this.actions.length < steps) {
      this.history = new Int32Array(steps * width);
      this.actions = new Int32Array(steps);
      this.best = new Float64Array(steps);
      this.stack = new Int32Array(words.count);
    }
    kept[0] = states.begin(words.count, words.pos, width);
    totals[0] = 0;
    this.stateScores.begin(words);
    for (let step = 0, size = 1; step < steps; step++) {
      size = this.expand(words, size);
      for (let c = 0; c < size; c++) {
        const origin = origins[c]!;
        next[c] = states.after(kept[origin >> 2]!, origin & 3);
        totals[c] = candidates[c]!;
        this.history[step * width + c] = origin;
      }
      for (let c = 0; c < size; c++) kept[c] = next[c]!;
      this.best[step] = totals[0]!;
    }
    return headsAfter(this.path(steps), words.count, this.stack);
  }

  /** The first so many transitions of what was the best state after them, in an array that the next call writes over. */
  path(steps: number): Int32Array {
    const { history, actions, width } = this;
    for (let step = steps - 1, at = 0; step >= 0; step--) {
      const origin = history[step * width + at]!;
      actions[step] = origin & 3;
      at = origin >> 2;
    }
    return actions;
  }

  /** Finds the best ways on from all states, best first; gives their number. */
  private expand(words: ParserWords, size: number): number {
    const { states, stateScores, four, kept, totals, candidates, origins, width } = this;
    let found = 0;
    for (let b = 0; b < size; b++) {
      const allowed = states.allowed(kept[b]!);
      stateScores.of(states, kept[b]!, words, four);
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
    while (candidates[found - 1]! < candidates[0]! - this.margin) found--;
    return found;
  }
}

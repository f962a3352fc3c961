import type { Scorer } from "../model/scorer.ts";
import { frontFeatures, MOST_FEATURES, pairFeatures, surroundingFeatures, topFeatures } from "./features.ts";
import { ATTACHED, FRONT, type States, TOP } from "./states.ts";
import type { ParserWords } from "./words.ts";

const ACTIONS = 4;
/** Places for pairs of words; a power of two. */
const PAIRS = 512;

/**
 * The scores of the four transitions. What a state shares with many others, the words on top of the stack and in front, is added up
 * once a sentence: a beam's states differ in little.
 */
export class StateScores {
  private readonly weights: Scorer;
  private readonly keys = new Int32Array(MOST_FEATURES);
  private readonly four = new Float64Array(ACTIONS);
  /** Of each word in front, and of each on top without and with a head. */
  private fronts = new Float64Array(0);
  private tops = new Float64Array(0);
  /** The last pair worked out for each place, as one number, and its scores. */
  private readonly pairs = new Int32Array(PAIRS);
  private readonly pairScores = new Float64Array(PAIRS * ACTIONS);

  constructor(weights: Scorer) {
    this.weights = weights;
  }

  /** To be called before the states of another sentence, or after weights have changed. */
  begin(words: ParserWords): void {
    const { weights, keys, four } = this;
    const size = (words.count + 2) * ACTIONS;
    if (this.fronts.length < size) {
      this.fronts = new Float64Array(size);
      this.tops = new Float64Array(size * 2);
    }
    this.pairs.fill(-1);
    for (let i = 0; i <= words.count + 1; i++) {
      if (i > 0) {
        weights.score(keys, frontFeatures(words, i, keys, 0), four);
        this.fronts.set(four, i * ACTIONS);
      }
      for (let attached = 0; i <= words.count && attached < 2; attached++) {
        weights.score(keys, topFeatures(words, i, attached, keys, 0), four);
        this.tops.set(four, (i * 2 + attached) * ACTIONS);
      }
    }
  }

  /** Writes the scores of a state's four transitions into `out`. */
  of(states: States, state: number, words: ParserWords, out: Float64Array): void {
    const { weights, keys, fronts, tops, pairScores } = this;
    const { memory } = states;
    const top = memory[state + TOP]!;
    const front = memory[state + FRONT]!;
    const attached = memory[state + ATTACHED]!;
    const pair = this.pairAt(words, top, front, attached);
    const ofTop = (top * 2 + attached) * ACTIONS;
    const ofFront = front * ACTIONS;
    weights.score(keys, surroundingFeatures(states, state, words, keys, 0), out);
    for (let a = 0; a < ACTIONS; a++)
      out[a]! += pairScores[pair + a]! + tops[ofTop + a]! + fronts[ofFront + a]!;
  }

  /** Where the scores of a pair lie. */
  private pairAt(words: ParserWords, top: number, front: number, attached: number): number {
    const { weights, keys, four, pairs, pairScores } = this;
    const pair = (top << 16) | (front << 1) | attached;
    const place = (Math.imul(pair, 0x9e3779b1) >>> 16) & (PAIRS - 1);
    if (pairs[place] !== pair) {
      weights.score(keys, pairFeatures(words, top, front, attached, keys, 0), four);
      pairs[place] = pair;
      pairScores.set(four, place * ACTIONS);
    }
    return place * ACTIONS;
  }
}

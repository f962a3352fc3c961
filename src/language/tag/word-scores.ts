import type { Lexeme } from "../model/lexemes.ts";
import type { Scorer } from "../model/scorer.ts";
import { MOST_FEATURES, nextFeatures, previousFeatures, wordFeatures } from "./features.ts";

/** What a word says by itself of its own tag, of that of the word after it, and of that of the word before it. */
export const OWN = 0;
export const OF_NEXT = 1;
export const OF_PREVIOUS = 2;

/** Places for words; a power of two. */
const WORDS = 4096;

/** The scores that a word by itself gives to all tags. Most of a text is the same few thousand words: those last seen are kept. */
export class WordScores {
  readonly weights: Scorer;
  private readonly ids = new Int32Array(WORDS).fill(-1);
  /** Three rows of scores a place. */
  private readonly rows: Float32Array;
  private readonly keys = new Int32Array(MOST_FEATURES);
  private readonly scores: Float64Array;

  constructor(weights: Scorer) {
    this.weights = weights;
    this.rows = new Float32Array(WORDS * 3 * weights.classes);
    this.scores = new Float64Array(weights.classes);
  }

  /** Adds to `scores` what a word says of a tag, be it its own or a neighbour's. */
  add(what: number, word: Lexeme, ambiguity: number, scores: Float64Array): void {
    const { rows, ids } = this;
    const { classes } = this.weights;
    const place = word.id & (WORDS - 1);
    const from = place * 3 * classes;
    if (ids[place] !== word.id) {
      ids[place] = word.id;
      this.fill(from, word, ambiguity);
    }
    for (let c = 0, at = from + what * classes; c < classes; c++, at++) scores[c]! += rows[at]!;
  }

  private fill(from: number, word: Lexeme, ambiguity: number): void {
    const { weights, keys, scores, rows } = this;
    weights.score(keys, wordFeatures(word, ambiguity, keys, 0), scores);
    rows.set(scores, from);
    weights.score(keys, previousFeatures(word, keys, 0), scores);
    rows.set(scores, from + weights.classes);
    weights.score(keys, nextFeatures(word, ambiguity, keys, 0), scores);
    rows.set(scores, from + 2 * weights.classes);
  }
}

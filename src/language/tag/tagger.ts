import type { FeatureTable } from "../model/feature-table.ts";
import type { Lexeme } from "../model/lexemes.ts";
import type { Scorer } from "../model/scorer.ts";
import { MOST_FEATURES, tagFeatures } from "./features.ts";

/** What a tagger needs: names of its tags, its weights, and the tags every common word was seen with. */
export interface TaggerModel {
  /** "NOUN NN": universal and Penn tag. */
  readonly tags: readonly string[];
  readonly weights: Scorer;
  /** Weights for reading from right to left; without them the tagger reads in one direction only. */
  readonly backward?: Scorer;
  /** From the hash of a lower-cased word to its row in `ambiguity`. */
  readonly dictionary: FeatureTable;
  /** Of every row, the number of the set of tags the word was seen with. */
  readonly ambiguity: ArrayLike<number>;
  /** Of every such number, the only tag of the set, if the word is so common that no other need be thought of; else -1. */
  readonly only: ArrayLike<number>;
}

/**
 * Greedy tagger (averaged perceptron, Collins 2002): once from right to left, then from left to right, where the sum of both
 * scores decides.
 */
export class Tagger {
  private readonly model: TaggerModel;
  private readonly keys = new Int32Array(MOST_FEATURES);
  private readonly scores: Float64Array;
  private ambiguity = new Int32Array(256);
  private tags = new Int32Array(256);
  /** What reading from right to left makes of each word and tag. */
  private heard: Float64Array;

  constructor(model: TaggerModel) {
    this.model = model;
    this.scores = new Float64Array(model.weights.classes);
    this.heard = new Float64Array(256 * model.weights.classes);
  }

  /** The number of the tag of every word, in an array that the next call writes over. */
  tag(words: readonly Lexeme[]): Int32Array {
    const { weights, backward } = this.model;
    const n = words.length;
    if (n > this.tags.length) {
      this.ambiguity = new Int32Array(n);
      this.tags = new Int32Array(n);
      this.heard = new Float64Array(n * weights.classes);
    }
    const capitals = capitalised(words);
    if (backward) this.pass([...words].reverse(), backward, capitals, true);
    this.pass(words, weights, capitals, false);
    return this.tags;
  }

  private pass(words: readonly Lexeme[], weights: Scorer, capitals: number, reversed: boolean): void {
    const { model, keys, scores, heard, ambiguity, tags } = this;
    const n = words.length;
    const { classes } = weights;
    for (let i = 0; i < n; i++) ambiguity[i] = ambiguityOf(model, words[i]!);
    for (let i = 0; i < n; i++) {
      const only = model.only[ambiguity[i]!] ?? -1;
      if (only >= 0) {
        tags[i] = only;
        continue;
      }
      weights.score(keys, tagFeatures(words, ambiguity, tags, i, capitals, keys), scores);
      if (reversed) heard.set(scores, (n - 1 - i) * classes);
      else if (model.backward) for (let c = 0; c < classes; c++) scores[c]! += heard[i * classes + c]!;
      let best = 0;
      for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
      tags[i] = best;
    }
  }
}

/** The number of the set of tags a word was seen with; beyond all those, what a word list says of a word that was not. */
export const ambiguityOf = (
  model: Pick<TaggerModel, "dictionary" | "ambiguity" | "only">,
  word: Lexeme,
): number => {
  const row = model.dictionary.row(word.lower >>> 4);
  return row < 0 ? model.only.length + word.guess : model.ambiguity[row]!;
};

/** 1 if three words in four that could have a capital do, as in a headline; else 0. */
export function capitalised(words: readonly Lexeme[]): number {
  let capital = 0;
  let small = 0;
  for (const { casing } of words) {
    if (casing === 1) small++;
    else if (casing > 1) capital++;
  }
  return capital >= 3 && capital >= 3 * small ? 1 : 0;
}

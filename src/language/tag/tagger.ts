import type { FeatureTable } from "../model/feature-table.ts";
import type { Lexeme } from "../model/lexemes.ts";
import type { Scorer } from "../model/scorer.ts";
import { MOST_FEATURES, tagFeatures } from "./features.ts";

/** What a tagger needs: names of its tags, its features and weights, and the tags every common word was seen with. */
export interface TaggerModel {
  /** "NOUN NN": universal and Penn tag. */
  readonly tags: readonly string[];
  readonly features: FeatureTable;
  readonly weights: Scorer;
  /** From the hash of a lower-cased word to its row in `ambiguity`. */
  readonly dictionary: FeatureTable;
  /** Of every row, the number of the set of tags the word was seen with. */
  readonly ambiguity: ArrayLike<number>;
  /** Of every such number, the only tag of the set, if the word is so common that no other need be thought of; else -1. */
  readonly only: ArrayLike<number>;
}

/** Greedy left-to-right tagger (averaged perceptron, Collins 2002). */
export class Tagger {
  private readonly model: TaggerModel;
  private readonly keys = new Int32Array(MOST_FEATURES);
  private readonly rows = new Int32Array(MOST_FEATURES);
  private readonly scores: Float64Array;
  private ambiguity = new Int32Array(256);
  private tags = new Int32Array(256);

  constructor(model: TaggerModel) {
    this.model = model;
    this.scores = new Float64Array(model.weights.classes);
  }

  /** The number of the tag of every word, in an array that the next call writes over. */
  tag(words: readonly Lexeme[]): Int32Array {
    const { model, keys, rows, scores } = this;
    const n = words.length;
    if (n > this.tags.length) {
      this.ambiguity = new Int32Array(n);
      this.tags = new Int32Array(n);
    }
    const { ambiguity, tags } = this;
    for (let i = 0; i < n; i++) ambiguity[i] = ambiguityOf(model, words[i]!);
    const capitals = capitalised(words);
    for (let i = 0; i < n; i++) {
      const only = model.only[ambiguity[i]!]!;
      if (only >= 0) {
        tags[i] = only;
        continue;
      }
      const count = model.features.rows(keys, tagFeatures(words, ambiguity, tags, i, capitals, keys), rows);
      model.weights.score(rows, count, scores);
      let best = 0;
      for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
      tags[i] = best;
    }
    return tags;
  }
}

export const ambiguityOf = (model: Pick<TaggerModel, "dictionary" | "ambiguity">, word: Lexeme): number => {
  const row = model.dictionary.row(word.lower >>> 4);
  return row < 0 ? 0 : model.ambiguity[row]!;
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

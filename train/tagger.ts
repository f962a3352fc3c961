import { FeatureTable } from "../src/language/model/feature-table.ts";
import { type Lexeme, Lexemes } from "../src/language/model/lexemes.ts";
import { MOST_FEATURES, tagFeatures } from "../src/language/tag/features.ts";
import { ambiguityOf, capitalised, type TaggerModel } from "../src/language/tag/tagger.ts";
import type { GoldSentence, GoldToken } from "./conllu.ts";
import { FeatureCounts, Fixed, Perceptron } from "./perceptron.ts";
import { random, shuffled } from "./random.ts";

export interface TaggerSettings {
  readonly epochs: number;
  readonly least: number;
  readonly seed: number;
}

/** A model and what a file of it holds. */
export interface TrainedTagger {
  readonly model: TaggerModel;
  readonly learner: Perceptron;
  readonly dictionary: {
    readonly hashes: Int32Array;
    readonly ambiguity: Uint16Array;
    readonly only: readonly number[];
  };
}

const fullTag = (token: GoldToken) => `${token.pos} ${token.tag}`;

/** Tags seen twice or more; the others are read as the most common tag of their universal part of speech. */
export function tagSet(sentences: readonly GoldSentence[]): {
  tags: readonly string[];
  of: (token: GoldToken) => number;
} {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const token of tokens) counts.set(fullTag(token), (counts.get(fullTag(token)) ?? 0) + 1);
  const tags = [...counts].filter(([, n]) => n >= 3).map(([tag]) => tag);
  tags.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  const number = new Map(tags.map((tag, i) => [tag, i]));
  const of = (token: GoldToken) =>
    number.get(fullTag(token)) ??
    Math.max(
      0,
      tags.findIndex((tag) => tag.startsWith(`${token.pos} `)),
    );
  return { tags, of };
}

interface Example {
  readonly words: readonly Lexeme[];
  readonly gold: Int32Array;
  readonly ambiguity: Int32Array;
  readonly capitals: number;
}

/** Words seen three times or more, with the set of their tags. */
function dictionaryOf(examples: readonly { words: readonly Lexeme[]; gold: Int32Array }[]) {
  const seen = new Map<number, Map<number, number>>();
  for (const { words, gold } of examples) {
    for (let i = 0; i < words.length; i++) {
      const key = words[i]!.lower >>> 4;
      const tags = seen.get(key) ?? new Map<number, number>();
      tags.set(gold[i]!, (tags.get(gold[i]!) ?? 0) + 1);
      seen.set(key, tags);
    }
  }
  const sets = new Map<string, number>([["", 0]]);
  const only = [-1];
  const kept: [number, number][] = [];
  for (const key of [...seen.keys()].sort((a, b) => a - b)) {
    const tags = seen.get(key)!;
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    if (total < 3) continue;
    const common = [...tags].filter(([, n]) => n >= 0.02 * total).map(([tag]) => tag);
    common.sort((a, b) => tags.get(b)! - tags.get(a)! || a - b);
    const sure = total >= 50 && tags.get(common[0]!)! === total;
    const name = `${common.slice(0, 3).join(" ")}${sure ? " !" : ""}`;
    let set = sets.get(name);
    if (set === undefined) {
      set = sets.size;
      sets.set(name, set);
      only.push(sure ? common[0]! : -1);
    }
    kept.push([key, set]);
  }
  return {
    hashes: Int32Array.from(kept, ([key]) => key),
    ambiguity: Uint16Array.from(kept, ([, set]) => set),
    only,
  };
}

/** Trains a tagger; the same sentences and settings give the same model. */
export function trainTagger(sentences: readonly GoldSentence[], settings: TaggerSettings): TrainedTagger {
  const { tags, of } = tagSet(sentences);
  const lexemes = new Lexemes();
  const bare = sentences.map(({ tokens }) => ({
    words: tokens.map(({ form }) => lexemes.get(form)),
    gold: Int32Array.from(tokens, of),
  }));
  const words = dictionaryOf(bare);
  const { ambiguity, only } = words;
  const dictionary = new FeatureTable(words.hashes);
  const examples: Example[] = bare.map(({ words, gold }) => ({
    words,
    gold,
    ambiguity: Int32Array.from(words, (word) => ambiguityOf({ dictionary, ambiguity, only }, word)),
    capitals: capitalised(words),
  }));
  const keys = new Int32Array(MOST_FEATURES);
  const counts = new FeatureCounts();
  for (const { words, gold, ambiguity: sets, capitals } of examples) {
    for (let i = 0; i < words.length; i++)
      if ((only[sets[i]!] ?? -1) < 0) counts.add(keys, tagFeatures(words, sets, gold, i, capitals, keys));
  }
  const learner = new Perceptron(counts.frequent(settings.least), tags.length);
  const scores = new Float64Array(tags.length);
  const next = random(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const e of shuffled(examples.length, next)) {
      const { words, gold, ambiguity: sets, capitals } = examples[e]!;
      const history = new Int32Array(words.length);
      for (let i = 0; i < words.length; i++) {
        const sure = only[sets[i]!] ?? -1;
        if (sure >= 0) {
          history[i] = sure;
          continue;
        }
        const count = tagFeatures(words, sets, history, i, capitals, keys);
        learner.score(keys, count, scores);
        const right = gold[i]!;
        let best = 0;
        for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
        if (best !== right) {
          learner.update(keys, count, right, 1);
          learner.update(keys, count, best, -1);
        }
        learner.tick();
        history[i] = best;
      }
    }
  }
  const model: TaggerModel = { tags, weights: new Fixed(learner), dictionary, ambiguity, only };
  return { model, learner, dictionary: words };
}

import { labelFeatures, MOST_FEATURES } from "../src/language/label/features.ts";
import { Labeller } from "../src/language/label/labeller.ts";
import { Tree } from "../src/language/label/tree.ts";
import type { TreeExample } from "./examples.ts";
import { FeatureCounts, Perceptron } from "./perceptron.ts";
import { random, shuffled } from "./random.ts";

export interface LabellerSettings {
  readonly epochs: number;
  readonly least: number;
  readonly seed: number;
}

/** Trains the labeller on gold trees, with its own earlier labels as history. */
export function trainLabeller(
  examples: readonly TreeExample[],
  relations: readonly string[],
  settings: LabellerSettings,
): Perceptron {
  const keys = new Int32Array(MOST_FEATURES);
  const tree = new Tree();
  const counts = new FeatureCounts();
  for (const { words, heads, labels } of examples) {
    tree.build(heads, words.count);
    const seen = new Int32Array(words.count + 2);
    let before = 0;
    for (const d of tree.order) {
      if (d > words.count || heads[d]! > words.count) continue;
      if (before !== 0 && heads[before] !== heads[d]) before = 0;
      counts.add(keys, labelFeatures(words, tree, d, before, labels, seen, keys));
      if (labels[d]! - 1 < 31) seen[heads[d]!]! |= 1 << (labels[d]! - 1);
      before = d;
    }
  }
  const learner = new Perceptron(counts.frequent(settings.least), relations.length);
  const labeller = new Labeller({ relations, weights: learner });
  const next = random(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const e of shuffled(examples.length, next)) {
      const { words, heads, labels } = examples[e]!;
      labeller.label(words, heads, (d, best, keys, count) => {
        const right = labels[d]! - 1;
        if (best !== right) {
          learner.update(keys, count, right, 1);
          learner.update(keys, count, best, -1);
        }
        learner.tick();
        return best;
      });
    }
  }
  return learner;
}

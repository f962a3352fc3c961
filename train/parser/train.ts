import { FeatureTable } from "../../src/language/model/feature-table.ts";
import type { TrainedParser } from "../../src/language/model/files.ts";
import type { Parameters, ParserSizes } from "../../src/language/parse/parameters.ts";
import type { TreeExample } from "../examples.ts";
import { random } from "../random.ts";
import { batchesOf } from "./batches.ts";
import { createNetwork, type TrainingNetwork } from "./network.ts";
import { type Sentence, sentenceOf } from "./sentence.ts";
import type { ParserSettings } from "./settings.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { numbersOf } from "./weights.ts";

/** Gradients are made shorter so that all together are no longer than this (Pascanu et al. 2013). */
const LONGEST_GRADIENT = 5;

/**
 * Trains the parser's network on sentences with gold trees; `tagCount` is the number of full tags. The same examples and settings
 * give the same parameters. `afterPass` may look at the parameters, but must not keep them.
 */
export function trainParser(
  examples: readonly TreeExample[],
  tagCount: number,
  relations: readonly string[],
  { embedding, units, arc, label, epochs, seed, dropout }: ParserSettings,
  say: (line: string) => void,
  afterPass?: (pass: number, parameters: Parameters) => void,
): TrainedParser {
  const vocabulary = vocabularyOf(examples);
  const { hashes } = vocabulary;
  const table = new FeatureTable(hashes);
  const sentences = examples.map((example) => sentenceOf(example, table, tagCount));
  const lengths = sentences.map(({ count }) => count);
  const sizes: ParserSizes = {
    ...{ embedding, units, arc, label },
    features: hashes.length,
    tags: tagCount,
    relations: relations.length,
  };
  const next = random(seed);
  const steps = epochs * batchesOf(lengths, random(0)).length;
  const network = createNetwork(sizes, vocabulary, dropout, Math.max(...lengths), steps, next);
  for (let pass = 0; pass < epochs; pass++) {
    const batches = batchesOf(lengths, next);
    let loss = 0;
    for (const batch of batches)
      loss += learn(
        network,
        batch.map((s) => sentences[s]!),
      );
    network.embeddings.settle();
    say(`  pass ${pass + 1}: loss ${(loss / batches.length).toFixed(3)}`);
    afterPass?.(pass, parametersOf(network));
  }
  const parameters = Object.entries(parametersOf(network)).map(([name, numbers]) => [name, numbers.slice()]);
  return { relations, sizes, hashes, parameters: Object.fromEntries(parameters) as Parameters };
}

/** One step; gives the loss before it. */
function learn(
  { kernel, weights, embeddings, adam, begin }: TrainingNetwork,
  batch: readonly Sentence[],
): number {
  const loss = begin(batch);
  const { values, first, second, gradients } = weights;
  const count = values.floats.length;
  const length = Math.sqrt(kernel.squares(gradients.at, count) + embeddings.squares());
  const share = length > LONGEST_GRADIENT ? LONGEST_GRADIENT / length : 1;
  adam.update(values.at, first.at, second.at, gradients.at, count, share);
  embeddings.update(share);
  return loss;
}

/** The parameters where training keeps them. */
function parametersOf({ kernel, weights, embeddings }: TrainingNetwork): Parameters {
  const dense = Object.entries(weights.value).map(([name, matrix]) => [name, numbersOf(kernel, matrix)]);
  return { embeddings: numbersOf(kernel, embeddings.values), ...Object.fromEntries(dense) } as Parameters;
}

import { unitTagger } from "../../src/language/names/tagger.ts";
import { votesOf } from "../../src/language/names/votes.ts";
import { joinWeights, type Weights } from "../../src/language/names/weights.ts";
import { CRF_DEFAULTS, type CrfOptions, trainCrf } from "./crf.ts";
import { examplesOf } from "./examples.ts";
import type { TrainingItem } from "./material.ts";

/** Folds for the first pass's votes on documents that it has not seen. */
const VOTE_FOLDS = 3;

/**
 * The first pass and the second, which sees the first one's votes. For its training the votes on each document come from a first pass
 * that was trained without it; else the second would trust them too much.
 */
export function trainPasses(items: readonly TrainingItem[], options: CrfOptions = CRF_DEFAULTS): Weights[] {
  const plain = items.map(({ document, weight }) => examplesOf(document, undefined, weight));
  const voted = [];
  for (let fold = 0; fold < VOTE_FOLDS; fold++) {
    const weights = trainCrf(plain.filter((_, i) => items[i]!.group % VOTE_FOLDS !== fold).flat(), options);
    const tag = unitTagger(joinWeights([weights]));
    for (const { document, weight } of items.filter((item) => item.group % VOTE_FOLDS === fold)) {
      voted.push(...examplesOf(document, votesOf(document.prepared.scene, tag(document.prepared)), weight));
    }
  }
  return [trainCrf(plain.flat(), options), trainCrf(voted, { ...options, seed: options.seed + 1 })];
}

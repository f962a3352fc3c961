import { runPass, type ScoredSpan } from "../../src/language/names/tagger.ts";
import { votesOf } from "../../src/language/names/votes.ts";
import { indexRows, type Weights } from "../../src/language/names/weights.ts";
import { CRF_DEFAULTS, trainCrf } from "./crf.ts";
import { examplesOf, type TrainingDocument } from "./examples.ts";

/** Folds for the first pass's votes on documents that it has not seen. */
const VOTE_FOLDS = 5;

/**
 * The first pass and the second, which sees the first one's votes. For its training the votes on each document come from a first pass
 * that was trained without it; else the second would trust them too much.
 */
export function trainPasses(documents: readonly TrainingDocument[]): Weights[] {
  const plain = documents.map((document) => examplesOf(document, undefined, 1));
  const voted = documents.map((document, d) => {
    return { document, fold: d % VOTE_FOLDS };
  });
  const examples = [];
  for (let fold = 0; fold < VOTE_FOLDS; fold++) {
    const pass = passOf(trainCrf(plain.filter((_, d) => d % VOTE_FOLDS !== fold).flat(), CRF_DEFAULTS));
    for (const { document } of voted.filter((entry) => entry.fold === fold)) {
      const spans: ScoredSpan[] = runPass(document.prepared, undefined, pass);
      examples.push(examplesOf(document, votesOf(document.prepared.scene, spans), 1));
    }
  }
  return [trainCrf(plain.flat(), CRF_DEFAULTS), trainCrf(examples.flat(), { ...CRF_DEFAULTS, seed: 2 })];
}

const passOf = (weights: Weights): { weights: Weights; index: ReturnType<typeof indexRows> } => ({
  weights,
  index: indexRows(weights.keys),
});

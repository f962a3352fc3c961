import { activeUnits, stretches } from "./active.ts";
import { evidenceOf } from "./evidence.ts";
import { FEATURE_LIMIT, featuresOf } from "./features.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { LABEL_COUNT as L, spansOf, type UnitSpan } from "./labels.ts";
import { bestLabels, chartOf, marginals } from "./lattice.ts";
import { type Scene, sceneOf, type WordForms } from "./scene.ts";
import type { Unit } from "./units.ts";
import { addRows, type RowIndex, type Weights } from "./weights.ts";

/** A name over units with how sure the tagger is, 0 to 1. */
export interface ScoredSpan extends UnitSpan {
  readonly score: number;
}

export interface Pass {
  readonly weights: Weights;
  readonly index: RowIndex;
}

/** The scene, evidence and active units of a document: all that features are made of. */
export interface Prepared {
  readonly scene: Scene;
  readonly evidence: Uint16Array;
  readonly active: Uint8Array;
}

export function prepare(
  sentences: readonly (readonly Unit[])[],
  gazetteer: Gazetteer,
  forms: WordForms,
): Prepared {
  const scene = sceneOf(sentences, gazetteer, forms);
  return { scene, evidence: evidenceOf(scene), active: activeUnits(scene) };
}

/** Labels a whole document with one pass of the model. */
export function runPass(
  { scene, evidence, active }: Prepared,
  votes: Uint8Array | undefined,
  pass: Pass,
): ScoredSpan[] {
  const spans: ScoredSpan[] = [];
  const labels = new Uint8Array(scene.units.length);
  const features = new Uint32Array(FEATURE_LIMIT);
  const marginal = new Float64Array(L);
  for (let s = 0; s + 1 < scene.bounds.length; s++) {
    const from = scene.bounds[s]!;
    const to = scene.bounds[s + 1]!;
    for (const [first, end] of stretches(active, from, to)) {
      const n = end - first;
      const emissions = new Float64Array(n * L);
      for (let i = first; i < end; i++) {
        const count = featuresOf(scene, evidence, votes, from, to, i, features);
        addRows(pass.weights, pass.index, features, count, emissions, (i - first) * L);
      }
      bestLabels(emissions, pass.weights.transitions, n, labels, first);
      const found = spansOf(labels, first, end);
      if (found.length === 0) continue;
      const chart = chartOf(emissions, pass.weights.transitions, n);
      for (const span of found) {
        let score = 1;
        for (let i = span.first; i < span.end; i++) {
          marginals(chart, i - first, marginal);
          score = Math.min(score, marginal[labels[i]!]!);
        }
        spans.push({ ...span, score });
      }
    }
  }
  return spans;
}

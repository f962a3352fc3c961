import { FeatureTable } from "../model/feature-table.ts";
import { activeUnits, stretches } from "./active.ts";
import { evidenceOf } from "./evidence.ts";
import { FEATURE_LIMIT, featuresOf, voteFeaturesOf } from "./features.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { LABEL_COUNT as L, spansOf, type UnitSpan } from "./labels.ts";
import { bestLabels, chartOf, marginal, powersOf } from "./lattice.ts";
import { type Scene, sceneOf, type WordForms } from "./scene.ts";
import type { Unit } from "./units.ts";
import { votesOf } from "./votes.ts";
import type { JoinedWeights } from "./weights.ts";

/** A name over units with how sure the tagger is, 0 to 1. */
export interface ScoredSpan extends UnitSpan {
  readonly score: number;
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

/** Labels a whole document, pass after pass, each seeing what the one before made of the document. */
export function unitTagger({
  keys: known,
  rows,
  passes,
}: JoinedWeights): (prepared: Prepared) => ScoredSpan[] {
  const table = new FeatureTable(known);
  const width = passes.length * L;
  const lattices = passes.map(({ transitions }) => ({ transitions, powers: powersOf(transitions) }));
  const features = new Uint32Array(FEATURE_LIMIT);
  const keys = new Int32Array(features.buffer);
  const found = new Int32Array(FEATURE_LIMIT);

  return (prepared) => {
    const { scene, evidence } = prepared;
    const chains = chainsOf(prepared);
    const sums = new Int16Array(scene.units.length * width);
    for (const { from, to, first, end } of chains) {
      for (let i = first; i < end; i++) {
        const count = table.rows(keys, featuresOf(scene, evidence, from, to, i, features), found);
        add(count, 0, width, sums, i * width);
      }
    }
    let spans: ScoredSpan[] = [];
    for (const [pass, { scale }] of passes.entries()) {
      if (pass > 0) addVotes(prepared, chains, votesOf(scene, spans), pass, sums);
      spans = chains.flatMap((chain) => spansIn(chain, pass, scale, sums));
    }
    return spans;
  };

  /** Adds up, from `at` on, `length` weights from the place `from` of the first `count` rows found. */
  function add(count: number, from: number, length: number, sums: Int16Array, at: number): void {
    for (let f = 0; f < count; f++) {
      const base = found[f]! * width + from;
      for (let k = 0; k < length; k++) sums[at + k]! += rows[base + k]!;
    }
  }

  function addVotes(
    { scene, evidence }: Prepared,
    chains: readonly Chain[],
    votes: Uint8Array,
    pass: number,
    sums: Int16Array,
  ): void {
    for (const { from, to, first, end } of chains) {
      for (let i = first; i < end; i++) {
        const count = table.rows(keys, voteFeaturesOf(scene, evidence, votes, from, to, i, features), found);
        add(count, pass * L, L, sums, i * width + pass * L);
      }
    }
  }

  function spansIn({ first, end }: Chain, pass: number, scale: number, sums: Int16Array): ScoredSpan[] {
    const { transitions, powers } = lattices[pass]!;
    const n = end - first;
    const emissions = new Float64Array(n * L);
    for (let i = 0, at = 0; i < n; i++) {
      for (let k = (first + i) * width + pass * L, stop = k + L; k < stop; k++)
        emissions[at++] = sums[k]! * scale;
    }
    const labels = bestLabels(emissions, transitions, n);
    const names = spansOf(labels, 0, n);
    if (names.length === 0) return [];
    const chart = chartOf(emissions, powers, n);
    return names.map((span) => {
      let score = 1;
      for (let i = span.first; i < span.end; i++) score = Math.min(score, marginal(chart, i, labels[i]!));
      return { first: first + span.first, end: first + span.end, type: span.type, score };
    });
  }
}

/** Units first to end, all of which can be part of a name, of the sentence of units from to to. */
interface Chain {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
}

function chainsOf({ scene: { bounds }, active }: Prepared): readonly Chain[] {
  return bounds.slice(1).flatMap((to, s) => {
    const from = bounds[s]!;
    return stretches(active, from, to).map(([first, end]) => ({ from, to, first, end }));
  });
}

import { stretches } from "../../src/language/names/active.ts";
import { FEATURE_LIMIT, featuresOf, voteFeaturesOf } from "../../src/language/names/features.ts";
import type { Gazetteer } from "../../src/language/names/gazetteer.ts";
import { labelsOf, NAME_TYPES, type UnitSpan } from "../../src/language/names/labels.ts";
import type { WordForms } from "../../src/language/names/scene.ts";
import { type Prepared, prepare } from "../../src/language/names/tagger.ts";
import { splitUnits, type Unit } from "../../src/language/names/units.ts";
import type { Example } from "./crf.ts";
import type { GoldDocument } from "./gold.ts";

/** A gold document cut into units, with its names over units. */
export interface TrainingDocument {
  readonly gold: GoldDocument;
  readonly sentences: readonly (readonly Unit[])[];
  readonly prepared: Prepared;
  readonly labels: Uint8Array;
}

export function trainingDocument(
  gold: GoldDocument,
  gazetteer: Gazetteer,
  forms: WordForms,
): TrainingDocument {
  const sentences = gold.sentences.map(([start, end]) => splitUnits(gold.text, start, end));
  const prepared = prepare(sentences, gazetteer, forms);
  const units = prepared.scene.units;
  const spans: UnitSpan[] = [];
  for (const name of gold.names) {
    if (name.group) continue;
    const first = units.findIndex((unit) => unit.end > name.start);
    let end = first;
    while (end < units.length && units[end]!.start < name.end) end++;
    const isLate = spans.length > 0 && first < spans.at(-1)!.end;
    const inside = sentenceEnd(prepared.scene.bounds, first) >= end;
    if (first < 0 || end <= first || isLate || !inside) continue;
    spans.push({ first, end, type: NAME_TYPES.indexOf(name.actingCountry ? "place" : name.type) });
  }
  const labels = labelsOf(units.length, spans);
  clearInactive(labels, prepared.active, spans);
  return { gold, sentences, prepared, labels };
}

const sentenceEnd = (bounds: readonly number[], unit: number): number =>
  bounds.find((bound) => bound > unit) ?? 0;

/** A name with a unit that can never be labelled cannot be learned. */
function clearInactive(labels: Uint8Array, active: Uint8Array, spans: readonly UnitSpan[]): void {
  for (const { first, end } of spans) {
    if (active.subarray(first, end).includes(0)) labels.fill(0, first, end);
  }
}

export function examplesOf(
  document: TrainingDocument,
  votes: Uint8Array | undefined,
  weight: number,
): Example[] {
  const { scene, evidence, active } = document.prepared;
  const buffer = new Uint32Array(FEATURE_LIMIT);
  const examples: Example[] = [];
  for (let s = 0; s + 1 < scene.bounds.length; s++) {
    const from = scene.bounds[s]!;
    const to = scene.bounds[s + 1]!;
    for (const [first, end] of stretches(active, from, to)) {
      const features: Uint32Array[] = [];
      for (let i = first; i < end; i++) {
        let count = featuresOf(scene, evidence, from, to, i, buffer);
        if (votes !== undefined)
          count += voteFeaturesOf(scene, evidence, votes, from, to, i, buffer.subarray(count));
        features.push(buffer.slice(0, count));
      }
      examples.push({ features, labels: document.labels.slice(first, end), weight });
    }
  }
  return examples;
}

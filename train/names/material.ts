import { type Gazetteer, parseGazetteer } from "../../src/language/names/gazetteer.ts";
import type { WordForms } from "../../src/language/names/scene.ts";
import { type TrainingDocument, trainingDocument } from "./examples.ts";
import { buildGazetteer, COUNTRY_PAIRS } from "./gazetteer.ts";
import { type GoldDocument, readGum } from "./gold.ts";
import { tellStories } from "./storyteller.ts";

/** A document to train on; those of one group are kept on the same side of every split. */
export interface TrainingItem {
  readonly document: TrainingDocument;
  readonly group: number;
  readonly weight: number;
}

export interface Material {
  /** As in the model file. */
  readonly source: string;
  readonly gazetteer: Gazetteer;
  /** The gold documents, one item each. */
  readonly gold: readonly TrainingItem[];
  /** Each sentence of the gold documents as a document of its own, so that short texts are met too. */
  readonly alone: readonly TrainingItem[];
  /** Our own stories with made-up names. */
  readonly stories: readonly TrainingItem[];
}

export const STORY_TELLINGS = 3;
export const STORY_WEIGHT = 0.5;
export const ALONE_WEIGHT = 0.5;

export function readMaterial(dataFolder: string): Material {
  const source = buildGazetteer();
  const gazetteer = parseGazetteer(source);
  const forms: WordForms = new Map();
  const item = (gold: GoldDocument, group: number, weight: number): TrainingItem => ({
    document: trainingDocument(gold, gazetteer, forms),
    group,
    weight,
  });
  const gum = readGum(dataFolder);
  const told = tellStories(COUNTRY_PAIRS, STORY_TELLINGS, 7);
  return {
    source,
    gazetteer,
    gold: gum.map((gold, g) => item(gold, g, 1)),
    alone: gum.flatMap((gold, g) => sentencesAlone(gold).map((sentence) => item(sentence, g, ALONE_WEIGHT))),
    stories: told.map((story, s) => item(story, gum.length + s, STORY_WEIGHT)),
  };
}

function sentencesAlone(gold: GoldDocument): GoldDocument[] {
  return gold.sentences.flatMap(([start, end]) => {
    const names = gold.names.filter((name) => name.start >= start && name.end <= end);
    if (names.length === 0) return [];
    const moved = names.map((name) => ({ ...name, start: name.start - start, end: name.end - start }));
    return [
      { ...gold, text: gold.text.slice(start, end), sentences: [[0, end - start] as const], names: moved },
    ];
  });
}

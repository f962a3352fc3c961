import { type Gazetteer, parseGazetteer } from "../../src/language/names/gazetteer.ts";
import type { WordForms } from "../../src/language/names/scene.ts";
import { type TrainingDocument, trainingDocument } from "./examples.ts";
import { buildGazetteer, COUNTRY_PAIRS } from "./gazetteer.ts";
import { type GoldDocument, readGum, sentencesAlone } from "./gold.ts";
import { readMarked } from "./marked.ts";
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
  /** The documents of GUM, one item each. */
  readonly gold: readonly TrainingItem[];
  /** Each sentence of them as a document of its own, so that short texts are met too. */
  readonly alone: readonly TrainingItem[];
  /** Documents of the treebanks whose names we marked, and their sentences as documents of their own. */
  readonly marked: readonly TrainingItem[];
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
  const treebanks = ["ewt-train", "gum-clean-train"].flatMap((treebank) => readMarked(dataFolder, treebank));
  const told = tellStories(COUNTRY_PAIRS, STORY_TELLINGS, 7);
  const sentences = (gold: GoldDocument, group: number): TrainingItem[] =>
    sentencesAlone(gold)
      .filter(({ names }) => names.length > 0)
      .map((sentence) => item(sentence, group, ALONE_WEIGHT));
  return {
    source,
    gazetteer,
    gold: gum.map((gold, g) => item(gold, g, 1)),
    alone: gum.flatMap((gold, g) => sentences(gold, g)),
    marked: treebanks.flatMap((gold, t) => [item(gold, t, 1), ...sentences(gold, t)]),
    stories: told.map((story, s) => item(story, gum.length + s, STORY_WEIGHT)),
  };
}

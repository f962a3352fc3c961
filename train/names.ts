import { parseGazetteer } from "../src/language/names/gazetteer.ts";
import { encodeModel } from "../src/language/names/model.ts";
import type { WordForms } from "../src/language/names/scene.ts";
import { trainingDocument } from "./names/examples.ts";
import { buildGazetteer } from "./names/gazetteer.ts";
import { readGum } from "./names/gold.ts";
import { trainPasses } from "./names/passes.ts";

export { scoreNames } from "./names/score.ts";

/** Trains the name tagger on the data folder's documents and gives the model file's bytes; the same data give the same bytes. */
export function trainNames(dataFolder: string): Uint8Array {
  const source = buildGazetteer();
  const gazetteer = parseGazetteer(source);
  const forms: WordForms = new Map();
  const documents = readGum(dataFolder).map((gold) => trainingDocument(gold, gazetteer, forms));
  return encodeModel({ gazetteer: source, passes: trainPasses(documents) });
}

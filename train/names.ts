import { encodeModel } from "../src/language/names/model.ts";
import { joinWeights } from "../src/language/names/weights.ts";
import { readMaterial } from "./names/material.ts";
import { trainPasses } from "./names/passes.ts";

/** Trains the name tagger on the data folder's documents and gives the model file's bytes; the same data give the same bytes. */
export function trainNames(dataFolder: string): Uint8Array {
  const { source, gold, alone, marked, stories } = readMaterial(dataFolder);
  return encodeModel({
    gazetteer: source,
    weights: joinWeights(trainPasses([...gold, ...alone, ...marked, ...stories])),
  });
}

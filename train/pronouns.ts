import { loadWorld } from "../src/knowledge/world/load-world.ts";
import { loadReader } from "../src/language/load-reader.ts";
import { fitPronouns } from "./pronouns/fit.ts";
import { readLessons, readPassages } from "./pronouns/lessons.ts";

/**
 * Learns what pronouns stand for from the data folder's `gum` and our own passages, read by the package's own models; gives the weights
 * file. The same data and models give the same text.
 */
export function trainPronouns(dataFolder: string): string {
  const read = loadReader();
  const world = loadWorld();
  const weights = fitPronouns([...readLessons(dataFolder, () => read, world), ...readPassages(read, world)]);
  return `${JSON.stringify(Object.fromEntries(weights), null, 1)}\n`;
}

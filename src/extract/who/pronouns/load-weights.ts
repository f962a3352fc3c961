import { readFileSync } from "node:fs";
import type { PronounWeights } from "./ranker.ts";

/** File beside this one: a JSON object of features and weights, made by `npm run train`. */
export const WEIGHTS_FILE = "weights.json";

/** The weights of the package, read from disk. Throws where the file is missing or damaged. */
export function loadPronounWeights(): PronounWeights {
  try {
    const text = readFileSync(new URL(`./${WEIGHTS_FILE}`, import.meta.url), "utf8");
    return new Map(Object.entries(JSON.parse(text) as Record<string, number>));
  } catch (error) {
    throw new Error(
      `error[E_PRONOUN_WEIGHTS]: ${WEIGHTS_FILE}: cannot be read. Reinstall the package, or make it again with \`npm run train\`.`,
      { cause: error },
    );
  }
}

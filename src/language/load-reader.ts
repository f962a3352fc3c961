import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { ReadLanguage } from "./document.ts";
import { decodeModels, type LanguageModels, MODEL_FILES } from "./models.ts";
import { createReader } from "./read.ts";

/** The edge of this room: everything else under src/language is handed its bytes. */
let models: LanguageModels | undefined;
let reader: ReadLanguage | undefined;

/** The models of the package, read from disk at the first call. Throws where a file is missing or damaged. */
export function loadModels(): LanguageModels {
  models ??= decodeModels(
    {
      tagger: read(MODEL_FILES.tagger),
      parser: read(MODEL_FILES.parser),
      lemmas: read(MODEL_FILES.lemmas),
      names: read(MODEL_FILES.names),
    },
    // All of a file at once: many small pieces take half as long again.
    (compressed) => gunzipSync(compressed, { chunkSize: 2 ** 22 }),
  );
  return models;
}

/** The reader with the models of the package. */
export function loadReader(): ReadLanguage {
  reader ??= createReader(loadModels());
  return reader;
}

function read(name: string): Uint8Array {
  try {
    return readFileSync(new URL(`./models/${name}`, import.meta.url));
  } catch (error) {
    throw new Error(
      `error[E_LANGUAGE_MODEL]: ${name}: cannot be read. Reinstall the package, or make the model again with \`npm run train\`.`,
      { cause: error },
    );
  }
}

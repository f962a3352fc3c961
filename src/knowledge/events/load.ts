import { readFileSync } from "node:fs";
import type { Lexicon } from "./lexicon.ts";
import { parseLexicon } from "./parse.ts";
import type { LexiconFile } from "./source.ts";
import { EVENT_TYPES } from "./vocabulary.ts";

export { type Example, readExample } from "./example.ts";
export type {
  Conditions,
  Lexicon,
  LexiconEntry,
  ModeEntry,
  ReportingEntry,
  Slot,
} from "./lexicon.ts";
export { parseLexicon } from "./parse.ts";
export type { LexiconFile } from "./source.ts";

/** The YAML files of the shipped lexicon, in the order in which they are read. */
export const LEXICON_FILES: readonly string[] = [
  "classes.yaml",
  "light-verbs.yaml",
  "modes.yaml",
  "reporting.yaml",
  ...EVENT_TYPES.map((type) => `${type.toLowerCase()}.yaml`),
];

/** Reads the shipped lexicon from the YAML beside this module, and the user's files over it. What is wrong in one is in its `problems`. */
export function loadLexicon(own: readonly LexiconFile[] = []): Lexicon {
  const shipped = LEXICON_FILES.map((name) => ({
    name,
    text: readFileSync(new URL(name, import.meta.url), "utf8"),
  }));
  return parseLexicon(shipped, own);
}

import { readFileSync } from "node:fs";
import type { Lexicon } from "./lexicon.ts";
import { parseLexicon } from "./parse.ts";
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

/**
 * Reads the shipped lexicon from the YAML beside this module, and a user's file (a path) over it.
 * Throws only where a file cannot be read at all; what is wrong inside one is in the lexicon's `problems`.
 */
export function loadLexicon(userFile?: string): Lexicon {
  const shipped = LEXICON_FILES.map((name) => ({
    name,
    text: readFileSync(new URL(name, import.meta.url), "utf8"),
  }));
  const user = userFile === undefined ? [] : [{ name: userFile, text: readFileSync(userFile, "utf8") }];
  return parseLexicon(shipped, user);
}

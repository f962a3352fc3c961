import type { Keys } from "../read/draft.ts";
import type { ReadOptions } from "../read/read-articles.ts";
import type { Settings } from "../read/settings.ts";
import type { CommandArguments, OptionRow } from "./command.ts";

const PARTS = ["id", "title", "date", "outlet", "url", "text"] as const satisfies readonly (keyof Keys)[];

/** Options of every command that reads articles. */
export const READ_OPTIONS: readonly OptionRow[] = [
  ...PARTS.map((part) => ({
    name: `map-${part}`,
    value: "<key>",
    about: `key that holds the ${part} in JSON Lines and headers ("${part}")`,
  })),
  { name: "any-language", about: "read what does not look like English, too" },
];

/** The read options that the command line gives, over those of the corpus's settings file. */
export function readOptions(given: CommandArguments, settings: Settings): ReadOptions {
  const mapped = PARTS.map((part) => [part, given.value(`map-${part}`)] as const);
  const keys = Object.fromEntries(mapped.filter(([, key]) => key !== undefined));
  return { keys: { ...settings.keys, ...keys }, anyLanguage: given.isSet("any-language") };
}

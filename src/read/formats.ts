import type { Keys, Parsed } from "./draft.ts";
import { readJsonLines } from "./json-lines.ts";
import { readMarkdown } from "./markdown.ts";
import { readTextFile } from "./text-file.ts";

export interface Format {
  readonly id: string;
  readonly label: string;
  /** Lower case, with the dot. */
  readonly endings: readonly string[];
  /** Gets the file's text normalised; `file` is its name for problems. */
  readonly read: (text: string, file: string, keys: Keys) => Parsed;
}

export const FORMATS: readonly Format[] = [
  { id: "text", label: "Plain text", endings: [".txt", ".text"], read: readTextFile },
  { id: "markdown", label: "Markdown", endings: [".md", ".markdown"], read: readMarkdown },
  { id: "jsonl", label: "JSON Lines", endings: [".jsonl", ".ndjson"], read: readJsonLines },
];

/** "2024/talks.TXT" gives ".txt"; a name without a dot gives "". */
export function endingOf(path: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

export const formatOf = (path: string): Format | undefined =>
  FORMATS.find(({ endings }) => endings.includes(endingOf(path)));

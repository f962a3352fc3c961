import { type Draft, type Keys, metadataOf, type Parsed } from "./draft.ts";
import type { Problem } from "./problem.ts";

type Line = { readonly draft: Draft } | { readonly problem: Problem };

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readLine(written: string, at: { readonly file: string; readonly line: number }, keys: Keys): Line {
  const value = parse(written);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const message = value === undefined ? "is no valid JSON" : "is no JSON object";
    const remedy = 'Each line must be one object, as {"id": "a1", "date": "2024-04-26", "text": "…"}.';
    return { problem: { code: "E_JSON", ...at, message, remedy } };
  }
  const mapping = value as Record<string, unknown>;
  const text = Object.hasOwn(mapping, keys.text) ? mapping[keys.text] : undefined;
  if (typeof text === "string") return { draft: { ...metadataOf(mapping, keys), text, line: at.line } };
  const names = Object.keys(mapping).slice(0, 8).join(", ");
  const message = `has no text under "${keys.text}"${names === "" ? "" : ` (its keys are ${names})`}`;
  return { problem: { code: "E_NO_TEXT", ...at, message, remedy: "Name the key with --map-text <key>." } };
}

/** JSON Lines: an article a line. A line that cannot be read is reported, and the others stand. */
export function readJsonLines(text: string, file: string, keys: Keys): Parsed {
  const lines = text
    .split("\n")
    .map((written, index) => ({ written, line: index + 1 }))
    .filter(({ written }) => written.trim() !== "")
    .map(({ written, line }) => readLine(written, { file, line }, keys));
  return {
    drafts: lines.flatMap((line) => ("draft" in line ? [line.draft] : [])),
    problems: lines.flatMap((line) => ("problem" in line ? [line.problem] : [])),
  };
}

import { parseDocument } from "yaml";
import type { Problem } from "./problem.ts";

/** A text without its front matter, and what that said. */
export interface FrontMatter {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly problems: readonly Problem[];
}

const HEADER = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** `Title: The talks: day two` is broken YAML and plain enough: each line a name, a colon and the rest. */
function readLines(header: string): Readonly<Record<string, string>> | undefined {
  const lines = header.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const pairs = lines.map((line) => /^([\w-]+):\s*(.*?)\s*$/.exec(line));
  if (pairs.includes(null)) return undefined;
  return Object.fromEntries(
    pairs.map((pair) => [pair?.[1] ?? "", (pair?.[2] ?? "").replace(/^(["'])(.*)\1$/, "$2")]),
  );
}

function lowerCaseKeys(mapping: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    ...Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key.toLowerCase(), value])),
    ...mapping,
  };
}

const OPEN_HEADER = /^---[ \t]*\n((?:[A-Za-z][\w-]*:(?:[ \t].*)?(?:\n|$))+)/;

/** A header whose end is missing: its lines of `name: value`. A line of `---` above anything else is a part of the text. */
function readOpenHeader(text: string, file: string): FrontMatter {
  const found = OPEN_HEADER.exec(text);
  if (!found) return { metadata: {}, body: text, problems: [] };
  const problem: Problem = {
    code: "W_FRONT_MATTER",
    file,
    line: 1,
    message: "the header has no line of --- at its end",
    remedy: "Put one below it. Its lines of `name: value` are taken for it.",
  };
  const metadata = lowerCaseKeys(readLines(found[1] ?? "") ?? {});
  return { metadata, body: text.slice(found[0].length), problems: [problem] };
}

/**
 * Splits off the YAML between two lines of `---` at the very beginning. A header that cannot be understood is reported and left
 * out; the text below it stands.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const found = HEADER.exec(text);
  if (!found) return readOpenHeader(text, file);
  const header = found[1] ?? "";
  const body = text.slice(found[0].length);
  const document = parseDocument(header, { schema: "failsafe", strict: false, logLevel: "silent" });
  const value: unknown = document.errors.length === 0 ? document.toJS() : readLines(header);
  if (value === null || value === "") return { metadata: {}, body, problems: [] };
  if (typeof value === "object" && !Array.isArray(value)) {
    return { metadata: lowerCaseKeys(value as Record<string, unknown>), body, problems: [] };
  }
  const problem: Problem = {
    code: "W_FRONT_MATTER",
    file,
    line: 1 + (document.errors[0]?.linePos?.[0].line ?? 1),
    message: "the header between the lines of --- cannot be understood",
    remedy: "Write one `name: value` on each line. The article is read without it.",
  };
  return { metadata: {}, body, problems: [problem] };
}

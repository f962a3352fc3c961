import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from "yaml";

/** A file of the lexicon by name and text; nothing is read from disk here. */
export interface LexiconFile {
  readonly name: string;
  readonly text: string;
}

/** Reports one problem at a node of the file. */
export type Report = (node: unknown, what: string, remedy: string) => void;

/** A YAML mapping as its fields, each with the line on which its key stands. */
export interface Field {
  readonly key: string;
  readonly value: unknown;
  /** The key's node, for reports. */
  readonly node: unknown;
  readonly line: number;
}

export interface Source {
  readonly name: string;
  readonly root: unknown;
  readonly report: Report;
  readonly fields: (node: unknown, what: string) => readonly Field[];
  readonly line: (node: unknown) => number;
}

const offsetOf = (node: unknown): number => {
  const range = (node as { range?: readonly number[] } | null | undefined)?.range;
  return range?.[0] ?? 0;
};

/** Opens a file's YAML. Syntax errors are put in `problems`; what could be read is given all the same. */
export function openSource(file: LexiconFile, problems: string[]): Source {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const line = (node: unknown): number => lineAt(offsetOf(node));
  const say = (at: number, what: string, remedy: string): void => {
    problems.push(`error[E_LEXICON]: ${file.name}:${at}: ${what}. ${remedy}.`);
  };
  for (const error of document.errors) {
    const what = error.message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, "");
    say(lineAt(error.pos[0]), what, "Mend the YAML on this line; quote text that holds [ ] { } : or #");
  }
  const report: Report = (node, what, remedy) => say(line(node), what, remedy);
  const fields = (node: unknown, what: string): readonly Field[] => {
    if (!isMap(node)) {
      report(node, `${what} is not a mapping`, "Write it as `key: value` lines");
      return [];
    }
    return (node.items as Pair[]).map((pair) => ({
      key: String(isScalar(pair.key) ? pair.key.value : pair.key),
      value: pair.value,
      node: pair.key,
      line: line(pair.key),
    }));
  };
  return { name: file.name, root: document.contents, report, fields, line };
}

/** The items of a YAML list, or undefined where the node is none. */
export const itemsOf = (node: unknown): readonly unknown[] | undefined =>
  isSeq(node) ? (node.items as readonly unknown[]) : undefined;

/** A scalar's value; undefined for lists, mappings and nothing at all. */
export const scalarOf = (node: unknown): unknown => (isScalar(node) ? node.value : undefined);

/** A scalar or a list of scalars as strings; undefined (and a report) where it is neither. */
export function wordsOf(source: Source, node: unknown, what: string): readonly string[] | undefined {
  const nodes = itemsOf(node) ?? [node];
  const words: string[] = [];
  for (const each of nodes) {
    const value = scalarOf(each);
    if (typeof value !== "string" || value.trim() === "") {
      source.report(each ?? node, `${what} is not a word or a list of words`, "Write [word, word]");
      return undefined;
    }
    words.push(value.trim().toLowerCase());
  }
  return words;
}

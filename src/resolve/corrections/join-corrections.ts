import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isScalar, isSeq, parseDocument, stringify, type YAMLSeq } from "yaml";
import { readCorrections } from "./read-corrections.ts";

/** What keeps corrections from being added; its message says file, line and remedy. */
export class JoinError extends Error {}

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const isRow = (row: unknown): row is Rows[string][number] => typeof row === "object" && row !== null;

/** The rows of each section, without what is none. */
function rowsOf(document: Document): Rows {
  const sections = Object.entries((document.toJSON() ?? {}) as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    sections.map(([section, rows]) => [section, Array.isArray(rows) ? rows.filter(isRow) : []]),
  );
}

const withoutNote = ({ note: _note, ...row }: Readonly<Record<string, unknown>>) => row;

/** The sections of `more` with only those rows that `own` has not, whatever is noted with them. */
function newRows(own: Rows, more: Rows): Rows {
  const fresh = Object.entries(more).map(([section, rows]) => {
    const known = (own[section] ?? []).map(withoutNote);
    return [section, rows.filter((row) => !known.some((each) => isDeepStrictEqual(each, withoutNote(row))))];
  });
  return Object.fromEntries(fresh.filter(([, rows]) => rows!.length > 0));
}

function checked(file: string, text: string): Document.Parsed {
  const document = parseDocument(text);
  const wrong = document.errors[0];
  if (!wrong) {
    if (document.contents === null || isMap(document.contents)) return document;
    throw new JoinError(
      `error[E_CORRECTION]: ${file}:1: expected sections, each with a list of rows. Add one.`,
    );
  }
  const line = wrong.linePos?.[0].line ?? 1;
  throw new JoinError(
    `error[E_CORRECTION]: ${file}:${line}: this is no YAML. Correct the line, then save again.`,
  );
}

/** The offset after the last row of a list, its comment on the same line included. */
function endOf(text: string, list: YAMLSeq): number {
  const last = list.items.at(-1) as { range?: readonly [number, number, number] } | undefined;
  const value = last?.range?.[1] ?? list.range![1];
  // The range of a block ends after its line break.
  const at = text[value - 1] === "\n" ? value - 1 : value;
  const line = text.indexOf("\n", at);
  return line < 0 ? text.length : line;
}

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf("\n", offset - 1) + 1);

const flowOf = (row: Readonly<Record<string, unknown>>): string =>
  stringify(row, { collectionStyle: "flow", lineWidth: 0 }).trim();

const lineOf = (row: Readonly<Record<string, unknown>>, indent: number): string =>
  `${" ".repeat(indent)}- ${flowOf(row)}`;

interface Insertion {
  readonly at: number;
  readonly words: string;
}

/** Where the rows of a section go, and how they are written there: a list on lines, one in brackets, an empty section, or a new one. */
function insertion(
  text: string,
  own: Document.Parsed,
  section: string,
  rows: Rows[string],
  file: string,
): Insertion {
  const pair = isMap(own.contents) ? own.contents.items.find(({ key }) => keyOf(key) === section) : undefined;
  const lines = (indent: number) => rows.map((row) => `\n${lineOf(row, indent)}`).join("");
  if (!pair) return { at: text.length, words: `${section}:${lines(2)}\n` };
  const list = pair.value;
  if (isSeq(list) && !list.flow)
    return { at: endOf(text, list), words: lines(columnOf(text, list.range![0])) };
  if (isSeq(list)) {
    const at = list.range![1] - 1;
    const comma = list.items.length === 0 || /,\s*$/.test(text.slice(0, at)) ? "" : ", ";
    return { at, words: `${comma}${rows.map(flowOf).join(", ")}` };
  }
  if (isScalar(pair.key) && isScalar(list) && list.value === null) {
    const line = text.indexOf("\n", pair.key.range![1]);
    return { at: line < 0 ? text.length : line, words: lines(2) };
  }
  throw new JoinError(
    `error[E_CORRECTION]: ${file}: section "${section}" holds no list of rows, one a line. Write each after "- ".`,
  );
}

const keyOf = (key: unknown): unknown => (isScalar(key) ? key.value : key);

/**
 * The user's corrections file with further rows, each at the end of its section; all else of it stays as it is to the
 * letter, comments too. A row that it has is not added again.
 *
 * @throws {JoinError} where `text` is no YAML, or `more` no corrections.
 */
export function joinedCorrections(
  { file, text }: { readonly file: string; readonly text: string },
  more: string,
): { readonly text: string; readonly added: number } {
  const [wrong] = readCorrections({ file: "corrections", text: more }).problems;
  if (wrong !== undefined) throw new JoinError(wrong);
  const fresh = newRows(rowsOf(checked(file, text)), rowsOf(checked("corrections", more)));
  const added = Object.values(fresh).reduce((sum, rows) => sum + rows.length, 0);
  if (added === 0) return { text, added };
  const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const own = checked(file, whole);
  // From the end on, so that offsets before stay true; sections that are new keep their order.
  const joined = Object.entries(fresh)
    .map(([section, rows], order) => ({ ...insertion(whole, own, section, rows, file), order }))
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((current, { at, words }) => current.slice(0, at) + words + current.slice(at), whole);
  const after = rowsOf(checked(file, joined));
  if (Object.keys(newRows(after, rowsOf(own))).length + Object.keys(newRows(after, fresh)).length > 0)
    throw new JoinError(
      `error[E_CORRECTION]: ${file}: its form leaves no place for a row. Add the rows by hand.`,
    );
  return { text: joined, added };
}

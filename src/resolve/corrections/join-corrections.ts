import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isSeq, parseDocument, stringify, type YAMLSeq } from "yaml";
import { readCorrections } from "./read-corrections.ts";

/** What keeps corrections from being added; its message says file, line and remedy. */
export class JoinError extends Error {}

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const rowsOf = (document: Document): Rows => (document.toJSON() ?? {}) as Rows;

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

const lineOf = (row: Readonly<Record<string, unknown>>, indent: number): string =>
  `${" ".repeat(indent)}- ${stringify(row, { collectionStyle: "flow", lineWidth: 0 }).trim()}`;

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
  const own = checked(file, text);
  const fresh = newRows(rowsOf(own), rowsOf(checked("corrections", more)));
  let joined = text;
  let added = 0;
  const insert = (at: number, lines: readonly string[]): void => {
    joined = `${joined.slice(0, at)}${at > 0 && joined[at - 1] !== "\n" ? "\n" : ""}${lines.join("\n")}${joined.slice(at) || "\n"}`;
  };
  const places = Object.entries(fresh).map(([section, rows]) => {
    added += rows.length;
    const list = own.get(section, true);
    return { section, rows, list: isSeq(list) && !list.flow ? list : undefined, taken: own.has(section) };
  });
  for (const { section, list, taken } of places)
    if (taken && !list)
      throw new JoinError(
        `error[E_CORRECTION]: ${file}: section "${section}" holds no list of rows, one a line. Write each after "- ".`,
      );
  // From the end on, so that offsets before stay true.
  for (const { rows, list } of places
    .flatMap(({ rows, list }) => (list ? [{ rows, list }] : []))
    .sort((a, b) => b.list.range![0] - a.list.range![0])) {
    const indent = columnOf(text, list.range![0]);
    insert(
      endOf(text, list),
      rows.map((row) => lineOf(row, indent)),
    );
  }
  for (const { section, rows, list } of places)
    if (!list) insert(joined.length, [`${section}:`, ...rows.map((row) => lineOf(row, 2))]);
  const after = rowsOf(checked(file, joined));
  if (Object.keys(newRows(after, rowsOf(own))).length + Object.keys(newRows(after, fresh)).length > 0)
    throw new JoinError(
      `error[E_CORRECTION]: ${file}: its form leaves no place for a row. Add the rows by hand.`,
    );
  return { text: joined, added };
}

import type { Cell } from "./columns.ts";
import { xmlCharacters } from "./xml.ts";

/** Signs that make a spreadsheet run a cell as a formula, their full-width forms included. */
const FORMULA = /^[=+\-@＝＋－＠]/;
const LINE_ENDS = /[\r\n\t\u0085\u2028\u2029]+/g;
const NEEDS_QUOTES = /[",;\s]/;

/**
 * One cell after RFC 4180, made harmless: on one line (several programs of the field cut a cell at a line end), without
 * control characters, and with an apostrophe before what a spreadsheet would take for a formula. Numbers stay numbers.
 */
export function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const text = xmlCharacters(cell).replace(LINE_ENDS, " ");
  const harmless = FORMULA.test(text.trimStart()) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One row, ended as RFC 4180 asks. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

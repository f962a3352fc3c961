import type { Figure } from "./sets.ts";

export interface Row {
  readonly set: string;
  readonly measure: string;
  readonly figure: Figure;
  readonly note?: string;
}

const percent = (share: number): string => (100 * share).toFixed(1);

const cells = ({ set, measure, figure }: Row): readonly string[] => [
  set,
  measure,
  ...(typeof figure === "number"
    ? ["", "", percent(figure)]
    : [percent(figure.p), percent(figure.r), percent(figure.f1)]),
];

/** The rows as one table, in per cent; a set's name stands once. What a reader must know of the figures stands below. */
export function scoreTable(rows: readonly Row[]): string {
  const shown = rows.map((row, index) => cells(rows[index - 1]?.set === row.set ? { ...row, set: "" } : row));
  const all = [["set", "measure", "P", "R", "F1"], ...shown];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) =>
    row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  "),
  );
  const notes = new Set(rows.flatMap(({ set, note }) => (note === undefined ? [] : [`${set}: ${note}`])));
  return [...lines, "", ...notes].join("\n");
}

import type { Figure } from "./sets.ts";

export interface Row {
  readonly set: string;
  readonly measure: string;
  readonly figure: Figure;
  readonly note?: string;
}

const percent = (share: number): string => (100 * share).toFixed(1);

const cells = ({ set, measure, figure, note }: Row): readonly string[] => [
  set,
  measure,
  ...(typeof figure === "number"
    ? ["", "", percent(figure)]
    : [percent(figure.p), percent(figure.r), percent(figure.f1)]),
  note ?? "",
];

/** The rows as one table, in per cent; a set's name and note stand once. */
export function scoreTable(rows: readonly Row[]): string {
  const shown = rows.map((row, index) => {
    const { set, measure, figure, ...rest } = row;
    const before = rows[index - 1];
    return cells(
      before?.set === set && before.note === row.note
        ? { set: "", measure, figure }
        : { set, measure, figure, ...rest },
    );
  });
  const all = [["set", "measure", "P", "R", "F1", ""], ...shown];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column >= 2 && column <= 4 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join("  ")
      .trimEnd();
  return [line(all[0]!), ...all.slice(1).map(line)].join("\n");
}

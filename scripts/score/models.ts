import { scoreNames } from "../../train/names/score.ts";
import type { Row } from "./table.ts";

/** The models by themselves, on data that they never saw. `folds` asks for what takes minutes: training on nine tenths, ten times. */
export function modelRows(data: string, folds: boolean): readonly Row[] {
  if (!folds) return [];
  return scoreNames(data).map(({ data: part, precision, recall, f1 }) => ({
    set: "gum, ten folds",
    measure: `names alone, ${part}`,
    figure: { p: precision / 100, r: recall / 100, f1: f1 / 100 },
  }));
}

import { loadModels } from "../../src/language/load-reader.ts";
import { scoreNames } from "../../train/names/score.ts";
import type { Row } from "./table.ts";
import { treeRows } from "./trees/rows.ts";

/** The models by themselves, on data that they never saw. `folds` asks for what takes minutes: training on nine tenths, ten times. */
export function modelRows(data: string, folds: boolean): readonly Row[] {
  const trees = treeRows(data, loadModels());
  if (!folds) return trees;
  const names = scoreNames(data).map(({ data: part, precision, recall, f1 }) => ({
    set: "gum, ten folds",
    measure: `names alone, ${part}`,
    figure: { p: precision / 100, r: recall / 100, f1: f1 / 100 },
  }));
  return [...trees, ...names];
}

import { loadModels } from "../../src/language/load-reader.ts";
import { type NameFold, scoreNames } from "../../train/names/score.ts";
import type { Row } from "./table.ts";
import { treeRows } from "./trees/rows.ts";

/** The models by themselves, on data that they never saw; the name tagger only where its folds are given. */
export function modelRows(data: string, folds: readonly NameFold[]): readonly Row[] {
  const trees = treeRows(data, loadModels());
  if (folds.length === 0) return trees;
  const names = scoreNames(folds).map(({ data: part, precision, recall, f1 }) => ({
    set: "gum, ten folds",
    measure: `names alone, ${part}`,
    figure: { p: precision / 100, r: recall / 100, f1: f1 / 100 },
  }));
  return [...trees, ...names];
}

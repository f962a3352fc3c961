import { loadModels } from "../../src/language/load-reader.ts";
import { type NameFold, type NameScore, scoreNames, scoreSentences } from "../../train/names/score.ts";
import type { Row } from "./table.ts";
import { treeRows } from "./trees/rows.ts";

/** The models by themselves, on data that they never saw; the name tagger only where its folds are given. */
export function modelRows(data: string, folds: readonly NameFold[]): readonly Row[] {
  const models = loadModels();
  return [
    ...treeRows(data, models),
    ...(models.names ? [nameRow("ewt-dev", scoreSentences(data, models.names))] : []),
    ...(folds.length === 0 ? [] : scoreNames(folds).map((score) => nameRow("gum, ten folds", score))),
  ];
}

const nameRow = (set: string, { data, precision, recall, f1 }: NameScore): Row => ({
  set,
  measure: `names alone, ${data}`,
  figure: { p: precision / 100, r: recall / 100, f1: f1 / 100 },
});

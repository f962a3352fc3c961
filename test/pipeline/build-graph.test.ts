import { expect, test } from "vitest";
import { DEFAULT_MIN_CONFIDENCE, resolveAndAssemble } from "../../src/pipeline/build-graph.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { telling } from "../resolve/small-corpus.ts";

const sure = (confidence: number): ArticleRecord => {
  const record = telling(`at ${confidence}`, ["CHN", "PER"], { says: [["China", "AID", "Peru"]] });
  return { ...record, relations: record.relations.map((relation) => ({ ...relation, confidence })) };
};

test("what relata is too unsure of stays in the records and becomes no edge, unless asked for", () => {
  const records = [sure(DEFAULT_MIN_CONFIDENCE - 0.1)];
  const usual = resolveAndAssemble(records);
  expect(usual.graph.edges()).toEqual([]);
  expect(usual.records[0]!.relations).toHaveLength(1);
  expect(resolveAndAssemble(records, { minConfidence: 0 }).graph.edges()).toEqual(["CHN|AID|PER"]);
  expect(resolveAndAssemble([sure(DEFAULT_MIN_CONFIDENCE)]).graph.edges()).toEqual(["CHN|AID|PER"]);
});

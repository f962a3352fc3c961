import { expect, test } from "vitest";
import type { Phrase } from "../../../src/extract/discover/phrases.ts";
import { proposals, type Reading } from "../../../src/extract/discover/rank.ts";

const phrase = (key: string, within: readonly string[] = []): Phrase => ({
  key,
  words: `${key}s`,
  span: [0, key.length],
  sentence: [0, 20],
  within,
});

const reading = (article: string, phrases: readonly Phrase[], context?: string): Reading => ({
  article,
  text: `A sentence of ${article} here.`,
  phrases,
  contexts: context ? [{ context, sentence: [0, 20] }] : [],
});

test("what several articles use, the more telling first, with counts, label, context and sentences", () => {
  const found = proposals([
    reading("a", [phrase("grain port"), phrase("grain port"), phrase("steel duty")], "economic"),
    reading("b", [phrase("grain port"), phrase("steel duty")], "economic"),
    reading("c", [phrase("grain port"), phrase("lonely word")]),
  ]);
  expect(found.map((one) => one.phrase)).toEqual(["grain port", "steel duty"]);
  expect(found[0]).toMatchObject({
    label: "Grain ports",
    context: "economic",
    count: 4,
    articles: ["a", "b", "c"],
    examples: [{ article: "a", text: "A sentence of a here" }, { article: "b" }],
  });
});

test("a phrase that mostly stands within a longer one is left to the longer", () => {
  const both = [phrase("grain export ban"), phrase("export ban", ["grain export ban"])];
  const found = proposals([reading("a", both), reading("b", both)]);
  expect(found.map((one) => one.phrase)).toEqual(["grain export ban"]);
});

import { describe, expect, it } from "vitest";
import { FeatureTable } from "../../src/language/model/feature-table.ts";
import { Lexemes } from "../../src/language/model/lexemes.ts";
import type { Scorer } from "../../src/language/model/scorer.ts";
import { Tagger } from "../../src/language/tag/tagger.ts";

/** Gives each tag always the same score, by the features of the context and not by those of single words. */
const always = (...scores: readonly number[]): Scorer => ({
  classes: scores.length,
  score: (_keys, count, out) => {
    for (const [tag, score] of scores.entries()) out[tag] = count > 12 ? score : 0;
  },
});

describe("a tagger that reads in both directions", () => {
  const lexemes = new Lexemes();
  const words = ["ships", "sail"].map((form) => lexemes.get(form));
  const tagged = (backward: Scorer | undefined) =>
    new Tagger({
      tags: ["NOUN NNS", "VERB VB", "ADJ JJ"],
      weights: always(0, 3000, 0),
      ...(backward && { backward }),
      dictionary: new FeatureTable([]),
      ambiguity: [],
      only: [],
    }).tag(words);

  it.each([
    ["takes what it is sure of from right to left", always(500, 0, 0), [0, 0]],
    ["sums up both where two tags are near each other", always(500, 0, 400), [1, 1]],
    ["reads from left to right alone where it has learned nothing else", undefined, [1, 1]],
  ])("%s", (_what, backward, tags) => {
    expect([...tagged(backward)]).toEqual(tags);
  });
});

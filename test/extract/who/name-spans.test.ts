import { describe, expect, it } from "vitest";
import { extract } from "../../../src/pipeline/extractor.ts";
import { NAME_CASES } from "./name-spans.cases.ts";

const namesIn = (text: string) =>
  extract({ id: "case", text }).mentions.filter(
    ({ kind, type }) => (kind === "name" || kind === "metonym") && type !== "issue",
  );

describe("names of a text: exact spans and types, and nothing else", () => {
  it("has at least 60 cases", () => {
    expect(NAME_CASES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(NAME_CASES.map(([text, names, never = []]) => ({ text, names, never })))("$text", (expected) => {
    const { text, names, never } = expected;
    const found = namesIn(text);
    expect(found.map((name) => `${name.type}:${name.text}`)).toEqual(names);
    for (const { start, end, text: words } of found) {
      expect(text.slice(start, end)).toBe(words);
      for (const word of never) expect(words).not.toContain(word);
    }
  });
});

import { describe, expect, it } from "vitest";
import { classFinder } from "../../src/language/names/word-classes.ts";

describe("word classes, kept as the lines they are read from", () => {
  const source = "Lima|Rome\n\nred blue\n\nport café";
  const classOf = classFinder(source, source.indexOf("\n") + 2);

  it.each([
    ["the first word", "red", 1],
    ["the last word of a line", "blue", 1],
    ["a line after an empty one", "port", 3],
    ["the last word of all", "café", 3],
    ["the beginning of a word", "por", 0],
    ["a word and more", "ports", 0],
    ["what stands before the classes", "Lima", 0],
    ["nothing", "", 0],
  ])("%s", (_what, word, expected) => {
    expect(classOf(word)).toBe(expected);
  });

  it("none at all", () => {
    expect(classFinder("", 0)("red")).toBe(0);
  });
});

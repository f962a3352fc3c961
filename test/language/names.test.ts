import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadNameTagger } from "../../src/language/names/names.ts";

const bytes = new Uint8Array(
  readFileSync(new URL("../../src/language/models/names.bin.gz", import.meta.url)),
);
const tag = loadNameTagger(bytes);

/** Names as `type:text`, from a text whose lines are its sentences. */
function namesIn(text: string): string[] {
  const sentences = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  return tag(sentences, text).map((name) => `${name.type}:${text.slice(name.start, name.end)}`);
}

describe("names: exact cores and types", () => {
  it.each([
    [
      "Secretary of State Antony J. Blinken's plane landed in Beijing.",
      ["person:Antony J. Blinken", "place:Beijing"],
    ],
    ["The meeting was opened by Angela Merkel in Berlin.", ["person:Angela Merkel", "place:Berlin"]],
    [
      "Officials of the World Health Organization flew to Geneva.",
      ["organization:World Health Organization", "place:Geneva"],
    ],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe("the model file", () => {
  it("gives the same names every time", () => {
    const text = "Mr. Petrov met Ana Sousa in Lisbon.\nPetrov then left for Kyiv.";
    expect(namesIn(text)).toEqual(namesIn(text));
    expect(loadNameTagger(bytes)([{ start: 0, end: text.length }], text)).toEqual(
      tag([{ start: 0, end: text.length }], text),
    );
  });

  it.each([
    ["empty", new Uint8Array(0)],
    ["cut off", bytes.slice(0, bytes.length >> 1)],
    ["not gzip", new Uint8Array(100).fill(7)],
    ["one byte changed", bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte))],
  ])("damaged (%s): a clear error with its remedy", (_what, damaged) => {
    expect(() => loadNameTagger(damaged)).toThrow(/^error\[E_LANGUAGE_MODEL\]: names\.bin\.gz: .+ Reinstall/);
  });
});

import { expect, test } from "vitest";
import { extract } from "../../src/index.ts";
import { renameRecord } from "../../src/resolve/rename.ts";

const read = (text: string) => extract({ id: "a", text });

test.each([
  [
    "A spokesman, Ola Brandt, said that copper tariffs were a poor excuse.",
    [["person:ola-brandt", "A spokesman, Ola Brandt, said that copper tariffs were a poor excuse."]],
  ],
  [
    "According to Peru, the tariffs hurt its farmers.",
    [["PER", "According to Peru, the tariffs hurt its farmers."]],
  ],
  ["Tariffs were a subject of the evening in Lima.", []],
] as const)("%s", (text, expected) => {
  const { quotes = [] } = read(text);
  expect(quotes.map(({ speaker, sentence }) => [speaker, text.slice(...sentence)])).toEqual(expected);
});

test("a record in which nobody is quoted has no such key", () => {
  expect(read("Tariffs were a subject of the evening in Lima.")).not.toHaveProperty("quotes");
});

test("who gets another id is quoted under it", () => {
  const record = read("A spokesman, Ola Brandt, said that copper tariffs were a poor excuse.");
  const renamed = renameRecord(record, new Map([["person:ola-brandt", "person:ola-m-brandt"]]), new Map());
  expect(renamed.quotes!.map(({ speaker }) => speaker)).toEqual(["person:ola-m-brandt"]);
});

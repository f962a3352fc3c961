import { expect, test } from "vitest";
import { stringify } from "yaml";
import { resolveAndAssemble } from "../../src/pipeline/build-graph.ts";
import { review } from "../../src/pipeline/review.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { telling } from "../resolve/small-corpus.ts";

const unsure = (record: ArticleRecord, confidence: number): ArticleRecord => ({
  ...record,
  relations: record.relations.map((relation) => ({ ...relation, confidence })),
});

const RECORDS = [
  telling("a", ["Maria Oakes", "CHN", "PER"], { says: [["China", "AID", "Peru"]] }),
  telling("b", ["Paul Oakes", "[Green Harbour]"]),
  telling("c", ["Oakes", "Hill"]),
  telling("d", ["Oakes"]),
  telling("e", ["Green Harbour: driver"]),
  unsure(telling("f", ["CHN", "PER"], { says: [["Peru", "ACCUSE", "China"]] }), 0.62),
];

const items = (corrections: string) =>
  review(resolveAndAssemble(RECORDS, { corrections: [{ file: "corrections.yaml", text: corrections }] }));

test("what is worth a look, each with why and how to correct it", () => {
  const found = items("");
  const kinds = found.map(({ kind, what }) => `${kind}: ${what}`);
  expect(kinds).toContain("bare name: “Oakes” may be “Maria Oakes”");
  expect(kinds).toContain("bare name: Nobody in the articles has the full name of “Hill”");
  expect(kinds).toContain("type: “Green Harbour” is an organisation in most articles, and a person in 1");
  expect(kinds).toContain("sure: “Peru accuses China” is only 62 % sure");
  for (const { because, remedies } of found) {
    expect(because.length).toBeGreaterThan(0);
    expect(remedies.length).toBeGreaterThan(0);
  }
});

test("the most valuable comes first: what hangs on more articles, and is more doubtful", () => {
  const found = items("");
  expect(found.map(({ value }) => value)).toEqual(found.map(({ value }) => value).sort((a, b) => b - a));
  const place = (words: string) => found.findIndex(({ what }) => what.includes(words));
  expect(place("“Oakes” may be")).toBeLessThan(place("full name of “Hill”"));
});

test("a row that it proposes does what it says, and the thing is gone from the list", () => {
  const rows = items("").flatMap(({ what, remedies }) =>
    /“Oakes” may be|Harbour|Peru accuses/.test(what) ? remedies.slice(0, 1) : [],
  );
  expect(rows.map(({ section }) => section).sort()).toEqual(["drop", "merge", "merge"]);
  const text = rows.map(({ section, row }) => [section, row] as const);
  const sections = Object.fromEntries(
    [...new Set(text.map(([section]) => section))].map((section) => [
      section,
      text.filter(([other]) => other === section).map(([, row]) => row),
    ]),
  );
  const built = resolveAndAssemble(RECORDS, { corrections: [{ file: "c.yaml", text: stringify(sections) }] });
  expect(built.problems).toEqual([]);
  expect(review(built).filter(({ what }) => /“Oakes” may be|Harbour|Peru accuses/.test(what))).toEqual([]);
});

import { expect, test } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { findReprints } from "../../src/resolve/reprints.ts";
import { telling } from "./small-corpus.ts";

const WIRE =
  "The ministers of both countries met in the harbour town on Monday and spoke for three hours about grain, fishing rights and the new bridge. " +
  "Neither side would say afterwards whether the quarrel over the northern islands had come up. A second round is planned for the autumn, and " +
  "diplomats said that the tone had been better than in spring, when the talks broke down within a day over a seized trawler and its crew.";
const OTHER =
  "Voters went to the polls on Sunday in an election that most observers expect the governing party to win by a narrow margin. Turnout in the " +
  "capital was low at noon, officials said, but long lines had formed in the villages along the coast, where the price of fuel has doubled.";

function printed(id: string, text: string, date?: string): ArticleRecord {
  return { ...telling(id, ["China", "Peru"]), ...(date ? { date } : {}), text };
}

const pairs = (records: readonly ArticleRecord[]) => [...findReprints(records)];

test.each<[string, ArticleRecord[], [string, string][]]>([
  ["the same text", [printed("a", WIRE, "2024-04-26"), printed("b", WIRE, "2024-04-27")], [["b", "a"]]],
  [
    "another first line and a word changed",
    [
      printed("a", WIRE, "2024-04-26"),
      printed("b", `LIMA, Friday (Wire). ${WIRE.replace("three hours", "about two hours")}`, "2024-04-26"),
    ],
    [["b", "a"]],
  ],
  [
    "cut short",
    [printed("a", WIRE, "2024-04-26"), printed("b", WIRE.slice(0, 300), "2024-04-27")],
    [["b", "a"]],
  ],
  [
    "three prints are copies of the first, by date and not by id",
    [printed("a", WIRE, "2024-04-28"), printed("b", WIRE, "2024-04-26"), printed("c", WIRE, "2024-04-27")],
    [
      ["a", "b"],
      ["c", "b"],
    ],
  ],
  ["another text", [printed("a", WIRE, "2024-04-26"), printed("b", OTHER, "2024-04-26")], []],
  [
    "a quoted sentence is no copy",
    [printed("a", WIRE, "2024-04-26"), printed("b", `${OTHER} ${WIRE.slice(0, 141)}`, "2024-04-26")],
    [],
  ],
  ["the same text months later", [printed("a", WIRE, "2024-01-01"), printed("b", WIRE, "2024-06-01")], []],
  ["without dates", [printed("a", WIRE), printed("b", WIRE)], [["b", "a"]]],
  [
    "too short to tell",
    [printed("a", "It rained.", "2024-04-26"), printed("b", "It rained.", "2024-04-26")],
    [],
  ],
])("%s", (_, records, expected) => {
  expect(pairs(records)).toEqual(expected);
  expect(pairs([...records].reverse())).toEqual(expected);
});

test("ten prints of one story are one report, with every print listed", () => {
  const said = telling("0", ["CHN", "PER"], { says: [["China", "ACCUSE", "Peru"]] });
  const prints = Array.from({ length: 10 }, (_, index) => ({
    ...said,
    id: String(index),
    outlet: `Outlet ${index}`,
    text: `${said.text}${WIRE}`,
  }));
  const own = { ...said, id: "own", outlet: "Other", text: `${said.text}${OTHER}` };
  const records = [...prints, own];
  const graph = assembleGraph(records, { reprints: findReprints(records) });
  const edge = graph.getEdgeAttributes("CHN|ACCUSE|PER");
  expect(edge.weight).toBe(2);
  expect(edge.evidence.map(({ article }) => article)).toHaveLength(11);
  const reprints = graph.getAttribute("articles").filter(({ reprintOf }) => reprintOf === "0");
  expect(reprints.map(({ outlet }) => outlet)).toEqual(prints.slice(1).map(({ outlet }) => outlet));
});

import { describe, expect, test } from "vitest";
import { EVENT_TYPES } from "../../../src/knowledge/events/vocabulary.ts";
import type { Relation } from "../../../src/record/record.ts";
import { judge } from "./cases/judge.ts";
import { wantedFrom } from "./cases/line.ts";
import { CASES, type Case } from "./cases.ts";

const ALL: readonly Case[] = Object.values(CASES).flat();
const TYPES = new Set<string>([...EVENT_TYPES, "HOLDS_OFFICE", "MEMBER_OF", "PART_OF", "OWNS", "LOCATED_IN"]);
const HOLDS_BOTH_WAYS = new Set(["COOPERATE", "AGREE"]);

describe("the table of cases", () => {
  test("is long enough, and says each text once", () => {
    expect(ALL.length).toBeGreaterThanOrEqual(260);
    expect(new Set(ALL.map(([text]) => text)).size).toBe(ALL.length);
    expect(ALL.filter(([, lines]) => lines.length === 0).length).toBeGreaterThanOrEqual(60);
  });

  test("names only known types and ids", () => {
    const wrong = ALL.flatMap(([, lines]) => lines.flatMap((text) => text.split(" | "))).filter((text) => {
      const { source, type, target } = wantedFrom(text);
      const areIds = [source, target].every((id) =>
        /^([A-Z]{3}|(person|organization|place|issue):[a-z0-9-]+)$/.test(id),
      );
      return !TYPES.has(type) || !areIds || source === target;
    });
    expect(wrong).toEqual([]);
  });

  test("puts joint parties in code-unit order", () => {
    const turned = ALL.filter(([text]) => / and /.test(text))
      .flatMap(([, lines]) => lines.flatMap((text) => text.split(" | ")).map(wantedFrom))
      .filter(({ type, source, target }) => HOLDS_BOTH_WAYS.has(type) && target < source);
    expect(turned.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "organization:european-union AGREE MDA",
        "organization:european-union AGREE GEO",
      ]
    `);
  });
});

const RELATION: Relation = {
  source: "FRA",
  target: "CHL",
  type: "CONSULT",
  predicate: "meet",
  confidence: 0.9,
  rule: "test",
  evidence: { sentence: [0, 20], source: [0, 1], trigger: [2, 3], target: [4, 5] },
};

const VERDICTS: readonly (readonly [
  what: string,
  relation: Partial<Relation>,
  line: string,
  right: boolean,
])[] = [
  ["the same", {}, "FRA CONSULT CHL", true],
  ["another direction", {}, "CHL CONSULT FRA", false],
  ["both ways, ends in order", { reciprocal: true }, "CHL CONSULT FRA", true],
  ["both ways, a visit's direction", { reciprocal: true }, "FRA CONSULT CHL", true],
  ["a promise both ways", { reciprocal: true, type: "AGREE" }, "FRA AGREE CHL", false],
  ["another type", {}, "FRA AGREE CHL", false],
  ["a mode too many", { modes: ["future"] }, "FRA CONSULT CHL", false],
  ["modes in another order", { modes: ["future", "negation"] }, "FRA CONSULT CHL +negation,future", true],
  ["a mode too few", {}, "FRA CONSULT CHL +negation", false],
  ["a speaker not asked for", { speaker: "PER" }, "FRA CONSULT CHL", true],
  ["a speaker where the article speaks", { speaker: "PER" }, "FRA CONSULT CHL @-", false],
  ["a speaker of two words", { speaker: "senior diplomat" }, "FRA CONSULT CHL @senior diplomat", true],
  ["an issue too many", { issues: ["issue:trade", "issue:visas"] }, "FRA CONSULT CHL #issue:trade", false],
  [
    "two issues",
    { issues: ["issue:visas", "issue:trade"] },
    "FRA CONSULT CHL #issue:trade #issue:visas",
    true,
  ],
  ["another date", { date: "2024-04-26" }, "FRA CONSULT CHL =2024-04", false],
  ["another sector", { sourceSector: "police" }, "FRA CONSULT CHL ^military", false],
];

describe("the judge of cases", () => {
  test.each(VERDICTS)("%s", (_, relation, line, right) => {
    const { missed, surplus } = judge([{ ...RELATION, ...relation }], [line]);
    expect([missed.length, surplus.length]).toEqual(right ? [0, 0] : [1, 1]);
  });

  test("an optional line may be read or not", () => {
    expect(judge([RELATION], ["?FRA CONSULT CHL"])).toMatchObject({ missed: [], surplus: [] });
    expect(judge([], ["?FRA CONSULT CHL"])).toMatchObject({ missed: [], surplus: [] });
  });

  test("of lines that are parted by |, one is wanted and all are allowed", () => {
    expect(judge([RELATION], ["FRA AGREE CHL | FRA CONSULT CHL"])).toMatchObject({ missed: [], surplus: [] });
    expect(judge([], ["FRA AGREE CHL | FRA CONSULT CHL"]).missed).toHaveLength(1);
  });

  test("structure counts only where it is asked for; an event without recipient and ENGAGES never do", () => {
    const office: Relation = { ...RELATION, type: "HOLDS_OFFICE" };
    const { target: _, ...alone } = RELATION;
    const read = [office, alone, { ...RELATION, type: "ENGAGES" } satisfies Relation];
    expect(judge(read, []).surplus).toEqual([]);
    expect(judge(read, [], { structure: true }).surplus).toHaveLength(1);
  });

  test("a line of another form is refused", () => {
    expect(() => wantedFrom("FRA CONSULT")).toThrow("not a line of a case");
    expect(() => wantedFrom("FRA CONSULT CHL +future,negation")).toThrow("out of order");
  });
});

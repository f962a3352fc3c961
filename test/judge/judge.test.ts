import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Example, fitWeights, heldOut } from "../../scripts/judge/fit.ts";
import type { Told } from "../../scripts/judge/read.ts";
import { lotOf, sampleRelations } from "../../scripts/judge/sample.ts";
import { tally, wilson } from "../../scripts/judge/tally.ts";
import { asked, type Judged, keyOf, readVerdicts } from "../../scripts/judge/verdicts.ts";
import { FEATURES, type Grounds } from "../../src/extract/events/confidence.ts";

const told = (number: number, confidence = 0.9): Told => ({
  article: "a",
  sentence: `Chad met Mali ${number} times.`,
  isOurs: true,
  isMended: true,
  relation: {
    source: "TCD",
    target: "MLI",
    type: "CONSULT",
    predicate: "meet",
    confidence,
    rule: "test",
    evidence: { sentence: [0, 9], source: [0, 1], trigger: [2, 3], target: [4, 5] },
  },
});
const ALL: readonly Told[] = Array.from({ length: 200 }, (_, number) => told(number));

describe("the sample", () => {
  test("is the same for the same seed, in text order, and another for another", () => {
    const drawn = sampleRelations(ALL, 20, 7, 0.5);
    expect(drawn).toHaveLength(20);
    expect(sampleRelations(ALL, 20, 7, 0.5)).toEqual(drawn);
    expect(drawn).toEqual(ALL.filter((each) => drawn.includes(each)));
    expect(sampleRelations(ALL, 20, 8, 0.5)).not.toEqual(drawn);
  });

  test("keeps the others where one relation goes", () => {
    const drawn = sampleRelations(ALL, 20, 7, 0.5);
    const left = sampleRelations(
      ALL.filter((each) => each !== drawn[3]),
      20,
      7,
      0.5,
    );
    expect(drawn.filter((each) => !left.includes(each))).toEqual([drawn[3]]);
  });

  test("leaves out what is not sure enough", () => {
    expect(sampleRelations([told(1, 0.4), told(2, 0.6)], 20, 7, 0.5)).toEqual([told(2, 0.6)]);
  });

  test("draws lots evenly", () => {
    const lots = ALL.map(({ sentence }) => lotOf(sentence, 1));
    const mean = lots.reduce((sum, lot) => sum + lot, 0) / lots.length;
    expect(lots.every((lot) => lot >= 0 && lot < 1)).toBe(true);
    expect(mean).toBeGreaterThan(0.4);
    expect(mean).toBeLessThan(0.6);
  });
});

const folder = mkdtempSync(join(tmpdir(), "relata-judge-"));
afterAll(() => rmSync(folder, { recursive: true }));
const fileWith = (text: string): string => {
  const path = join(folder, "verdicts.jsonl");
  writeFileSync(path, text);
  return path;
};

describe("the file of verdicts", () => {
  test("gives back what was asked, with its verdict", () => {
    const line: Judged = { ...asked(told(1)), verdict: "recipient" };
    const [read] = readVerdicts(fileWith(`${JSON.stringify(line)}\n\n`));
    expect(read).toEqual(line);
    expect(keyOf(read!)).toBe(keyOf(asked(told(1))));
  });

  test("has a hash for a sentence that is not ours", () => {
    const { sentence } = asked({ ...told(1), isOurs: false });
    expect(sentence).toMatch(/^sha256:[0-9a-f]{16}$/);
  });

  test.each(["{", JSON.stringify({ ...asked(told(1)), verdict: "good" })])(
    "refuses %s with its line",
    (line) => {
      const good = JSON.stringify(asked(told(1)));
      expect(() => readVerdicts(fileWith(`${good}\n${line}\n`))).toThrow(/^error\[E_VERDICT\]: .*:2: /);
    },
  );

  test("is empty where there is none", () => {
    expect(readVerdicts(join(folder, "none.jsonl"))).toEqual([]);
  });
});

describe("the tally", () => {
  const judged = (verdict: Judged["verdict"], confidence: number) => ({
    ...asked(told(1)),
    verdict,
    confidence,
  });

  test("counts a wrong speaker or issue as true in type, direction and mode, and leaves out what is not judged", () => {
    const text = tally([
      judged("true", 0.95),
      judged("speaker", 0.95),
      judged("mode", 0.65),
      judged("?", 0.9),
    ]);
    expect(text).toContain("2 of 3 judged relations are true");
    expect(text).toContain("1 not yet judged");
    expect(text).toMatch(/mode +1/);
    expect(text).toMatch(/0\.60 to 0\.70 +0 of 1/);
  });

  test("has Wilson's interval", () => {
    const [low, high] = wilson(86, 100);
    expect(low).toBeCloseTo(0.779, 3);
    expect(high).toBeCloseTo(0.915, 3);
  });
});

const ACTOR = { entity: "TCD", span: [0, 4], kind: "name", deep: false, place: false } as const;
const grounds = (slot: string): Grounds => ({
  actor: ACTOR,
  recipient: { ...ACTOR, entity: "MLI" },
  modes: [],
  reach: 0,
  candidate: {
    sentence: 0,
    trigger: 1,
    type: "CONSULT",
    rule: "test",
    kind: "verb",
    conditions: [],
    actors: [ACTOR],
    recipients: [],
    reciprocal: false,
    predicate: "meet",
    subjectDistance: 0,
    slot,
  },
});

describe("the fit of confidence", () => {
  // Recipients in their slot are right nine times out of ten, those from nearby three times out of ten.
  const examples: readonly Example[] = Array.from({ length: 400 }, (_, number) => {
    const isNear = number % 2 === 0;
    const holds = (number >> 1) % 10 < (isNear ? 3 : 9);
    return {
      grounds: grounds(isNear ? "nearby" : "object"),
      holds,
      half: (number >> 2) % 2 === 0 ? 0 : 1,
      isMended: true,
    } as const;
  });

  test("learns what makes a relation doubtful", () => {
    const fitted = fitWeights(examples);
    const weights = new Map(FEATURES.map(({ name }, at) => [name, fitted[at]!]));
    expect(weights.get("always")).toBeGreaterThan(1.5);
    expect(weights.get("nearby")).toBeLessThan(-0.8);
  });

  test("says of each half what was learned on the other", () => {
    const text = heldOut(examples);
    expect(text).toContain("(400 verdicts on events)");
    expect(text).toMatch(/0\.8 to 0\.9 +said 8\d %|0\.9 to 1\.0 +said 9\d %/);
  });
});

import { describe, expect, test } from "vitest";
import { loadPronounWeights } from "../../../src/extract/who/pronouns/load-weights.ts";
import { readWho } from "../../../src/extract/who/read-who.ts";
import type { Who } from "../../../src/extract/who/who.ts";
import { loadWorld } from "../../../src/knowledge/world/load-world.ts";
import { loadReader } from "../../../src/language/load-reader.ts";
import { complaint } from "./cases/judge.ts";
import { NOT_YET } from "./cases/not-yet.ts";
import { CASES, type Case } from "./cases.ts";

const readLanguage = loadReader();
const world = loadWorld();
const pronouns = loadPronounWeights();

const read = (text: string, date: string): Who =>
  readWho(readLanguage(text), { id: "case", date, text }, world, pronouns);

const ALL: readonly Case[] = Object.values(CASES).flat();

test("the table is long enough, and says each text once", () => {
  expect(ALL.length).toBeGreaterThanOrEqual(150);
  expect(new Set(ALL.map(([text]) => text)).size).toBe(ALL.length);
});

describe.each(Object.entries<readonly Case[]>(CASES))("%s", (_kind, cases) => {
  test.each(cases.map((one) => ({ text: one[0], one })))("$text", ({ one }) => {
    const [text, lines, date = "2024-04-26"] = one;
    const who = read(text, date);
    expect(lines.flatMap((line) => complaint(text, who, line) ?? [])).toEqual([]);
  });
});

describe("not yet", () => {
  test.fails.each(NOT_YET.map(([one, reason]) => ({ text: one[0], one, reason })))(
    "$text ($reason)",
    ({ one }) => {
      const [text, lines, date = "2024-04-26"] = one;
      const who = read(text, date);
      expect(lines.flatMap((line) => complaint(text, who, line) ?? [])).toEqual([]);
    },
  );
});

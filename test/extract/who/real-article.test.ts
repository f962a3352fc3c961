import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../../../src/pipeline/extractor.ts";

/** A real article that lies beside the project and is no part of it. */
const FILE = new URL("../../../../shared/real/blinken-in-beijing.txt", import.meta.url);

const NAMES: Readonly<Record<string, readonly string[]>> = {
  "person:antony-blinken": ["Antony J. Blinken", "Blinken"],
  "person:xi-jinping": ["Xi Jinping", "Xi"],
  "person:joe-biden": ["Biden"],
  "person:wang-yi": ["Wang Yi", "Wang"],
  "person:vladimir-putin": ["Vladimir V. Putin", "Putin"],
  "person:donald-trump": ["Donald J. Trump"],
  "person:xie-tao": ["Xie Tao", "Xie"],
  CHN: ["China", "Chinese language", "Beijing"],
  USA: ["USA", "U.S.", "American", "Washington"],
  RUS: ["Russia", "Russian"],
  UKR: ["Ukraine"],
};

describe.skipIf(!existsSync(FILE))("a real article", () => {
  const record = existsSync(FILE)
    ? extract({ id: "real", date: "2024-04-26", text: readFileSync(FILE, "utf8") })
    : undefined;
  const mentions = record?.mentions ?? [];

  test.each(Object.entries(NAMES))(
    "%s has all its names, and each place of them but a town",
    (entity, names) => {
      for (const name of names) {
        const spoken = mentions.filter(({ text, type }) => text === name && type !== "place");
        expect(spoken.length, name).toBeGreaterThan(0);
        expect([...new Set(spoken.map((mention) => mention.entity))], name).toEqual([entity]);
      }
    },
  );

  test("its people are these seven, and nobody twice", () => {
    const people = (record?.entities ?? []).filter(({ type }) => type === "person").map(({ id }) => id);
    expect(people.filter((id) => id in NAMES)).toEqual(
      Object.keys(NAMES)
        .filter((id) => id.startsWith("person"))
        .sort(),
    );
    const words = people.map((id) => id.replace("person:", "").split("-"));
    expect(words.filter((one) => one.length === 1)).toEqual([]);
  });

  test("Beijing is the town where one meets, and the government where it acts", () => {
    const kinds = mentions
      .filter(({ text }) => text === "Beijing")
      .map(({ entity, kind }) => `${entity} ${kind}`);
    expect(new Set(kinds)).toEqual(new Set(["place:beijing name", "CHN metonym"]));
  });

  test.each(["fentanyl", "tiktok", "tariffs", "ai-talks"])("the issue %s", (issue) => {
    expect(mentions.some(({ entity, type }) => entity === `issue:${issue}` && type === "issue")).toBe(true);
  });

  test("no pronoun of a man is a country, and I is Mr. Blinken", () => {
    const said = mentions.filter(({ kind }) => kind === "pronoun");
    expect(said.filter(({ text, type }) => /^(?:he|his|him)$/i.test(text) && type !== "person")).toEqual([]);
    expect(new Set(said.filter(({ text }) => text === "I").map(({ entity }) => entity))).toEqual(
      new Set(["person:antony-blinken"]),
    );
  });
});

import { describe, expect, test } from "vitest";
import { extract } from "../../../src/pipeline/extractor.ts";
import type { Relation } from "../../../src/record/record.ts";

const STRUCTURE = new Set(["ENGAGES", "HOLDS_OFFICE", "MEMBER_OF", "PART_OF", "OWNS", "LOCATED_IN"]);

const line = ({ source, type, target }: Relation): string => `${source} ${type} ${target ?? "-"}`;
const eventsOf = (text: string): readonly string[] => [
  ...new Set(
    extract({ id: "case", text })
      .relations.filter(({ type }) => !STRUCTURE.has(type))
      .map(line),
  ),
];

describe("who acts", () => {
  test.each([
    [
      "for a country, with nouns for people",
      "Thousands of Chilean miners marched against Peru.",
      "CHL PROTEST PER",
    ],
    ["where they are at home", "Demonstrators in Nairobi rioted against Uganda.", "KEN PROTEST UGA"],
    ["is not the country that only pays them", "Iranian-backed rebels shelled Oman.", undefined],
    [
      "is both countries joined before one noun",
      "French and Italian warships shelled Libya.",
      "ITA ASSAULT LBY",
    ],
    ["is who said so", "The Malian rebels said they would release the Nigerien pilots.", "MLI AGREE NER"],
    ["is the state in which somebody was arrested", "A Danish pilot was arrested in Chad.", "TCD COERCE DNK"],
  ])("%s", (_, text, wanted) => {
    const found = eventsOf(text);
    if (wanted === undefined) expect(found.filter((each) => each.startsWith("IRN"))).toEqual([]);
    else expect(found).toContain(wanted);
  });
});

describe("what is said at the sentence's end", () => {
  test.each([
    [
      "a minister commits the country",
      "Kenya will help Uganda, Kenyan Foreign Minister Ali Otieno said on Monday.",
      "KEN AGREE UGA",
    ],
    [
      "an act withheld unless somebody acts is a threat",
      "Ghana said it would withdraw its troops from Togo unless the border opened.",
      "GHA THREATEN TGO",
    ],
  ])("%s", (_, text, wanted) => {
    expect(eventsOf(text)).toEqual([wanted]);
  });
});

describe("what a speech act only speaks of is told once", () => {
  test.each([
    ["a demand", "Norway said Sweden must lift its tariffs on Norway.", ["NOR REQUEST SWE"]],
    ["a promise", "Fiji said it would help Tonga.", ["FJI AGREE TON"]],
    [
      "a second telling",
      "Burundian soldiers attacked a camp for Congolese refugees, killing nine people.",
      ["BDI ASSAULT COD"],
    ],
    ["a noun without a recipient", "Peru praised Chile for its exports.", ["PER SUPPORT CHL"]],
  ])("%s", (_, text, wanted) => {
    expect(eventsOf(text)).toEqual(wanted);
  });
});

describe("particles", () => {
  test.each([
    ["between a verb and another preposition", "Spain pulled out of Mali in haste.", "ESP RETREAT MLI"],
    ["a number before a verb is none", "Up to forty Kenyans demonstrated against Uganda.", "KEN PROTEST UGA"],
  ])("%s", (_, text, wanted) => {
    expect(eventsOf(text)).toContain(wanted);
  });
});

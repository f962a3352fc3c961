import { expect, test } from "vitest";
import { builtInPersonNames } from "../../src/knowledge/world/load-person-names.ts";
import { totalWeight } from "../../src/resolve/decision.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { type Why, whyOf } from "../../src/resolve/why.ts";
import { telling } from "./small-corpus.ts";

const { records, decisions } = resolve([
  telling("a", ["Maria Oakes: minister @ PER", "Tom Reed", "CHN"], { aliases: { "Tom Reed": ["Tommy"] } }),
  telling("b", ["Oakes: minister @ PER", "[Acme]"]),
  telling("c", ["Paul Oakes: singer", "[Acme Ltd.]"], { country: "USA" }),
  telling("d", ["Marko Oaks"]),
]);

function why(first: string, second: string): Why {
  const found = whyOf([first, second], records, decisions, builtInPersonNames());
  if ("unknown" in found) throw new Error(`nobody is called ${found.unknown}`);
  return found;
}

test("a join tells its rule, its reasons and where each name stands", () => {
  const { ids, decisions: own, spoken } = why("Oakes", "Maria Oakes");
  expect(ids).toEqual(["person:maria-oakes", "person:maria-oakes"]);
  expect(own).toEqual([expect.objectContaining({ kind: "merge", rule: "bare-name", articles: ["b"] })]);
  expect(own[0]!.reasons).toContainEqual({ what: "the same office (minister)", weight: 2 });
  expect(spoken[0]).toMatchObject({ mentions: 1, articles: ["b"] });
  expect(spoken[1]).toMatchObject({ mentions: 1, articles: ["a"] });
});

test("the order of the names makes no difference", () => {
  expect(why("Maria Oakes", "Oakes").decisions).toEqual(why("Oakes", "Maria Oakes").decisions);
});

test("organisations", () => {
  expect(why("Acme", "Acme Ltd.").decisions[0]).toMatchObject({ kind: "merge", rule: "like-bodies" });
});

test("what was never weighed is weighed when asked, and speaks against", () => {
  const { ids, decisions: own, weighed } = why("Maria Oakes", "Marko Oaks");
  expect(ids).toEqual(["person:maria-oakes", "person:marko-oaks"]);
  expect(own).toEqual([]);
  expect(weighed.some(({ what }) => what.startsWith("different given names"))).toBe(true);
  expect(totalWeight(weighed)).toBeLessThan(0);
  expect(why("Tom Reed", "China").weighed).toEqual([
    { what: "one is of type person, the other country", weight: -5 },
  ]);
});

test("a name of nobody", () => {
  expect(whyOf(["Maria Oakes", "Nobody"], records, decisions, builtInPersonNames())).toEqual({
    unknown: "Nobody",
  });
});

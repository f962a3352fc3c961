import { describe, expect, test } from "vitest";
import { extract } from "../../../src/pipeline/extractor.ts";
import { judge } from "./cases/judge.ts";
import { CASES, type Group } from "./cases.ts";

/** The least share of right texts in each group. Raised to the measured share as reading gets better; never lowered without a word. */
const FLOORS: Readonly<Record<Group, number>> = {
  "plain clauses": 0,
  "prepositional recipients": 0,
  "indirect objects": 0,
  passives: 0,
  coordination: 0,
  "control and complements": 0,
  "relative clauses": 0,
  participles: 0,
  "people and appositions": 0,
  "nominal events": 0,
  "light verbs": 0,
  particles: 0,
  negation: 0,
  denials: 0,
  hypothetical: 0,
  future: 0,
  historical: 0,
  dates: 0,
  speakers: 0,
  issues: 0,
  "sectors and metonyms": 0,
  structure: 0,
  "same verb": 0,
  newspaper: 0,
  "none: named together": 0,
  "none: sport and arts": 0,
  "none: nature and markets": 0,
  "none: no party": 0,
};

const LISTS_FAILURES = process.env.RELATA_CASES === "1";
const GROUPS = Object.keys(CASES) as Group[];

describe("relations: own cases, share of texts read wholly right", () => {
  test.each(GROUPS)("%s", (group) => {
    const verdicts = CASES[group].map(([text, wanted]) => {
      const record = extract({ id: "case", date: "2024-04-26", text });
      return { text, wanted, ...judge(record.relations, wanted, { structure: group === "structure" }) };
    });
    const wrong = verdicts.filter(({ missed, surplus }) => missed.length + surplus.length > 0);
    const share = 1 - wrong.length / verdicts.length;
    if (LISTS_FAILURES) {
      console.log(
        `${group}: ${verdicts.length - wrong.length} of ${verdicts.length} (${share.toFixed(2)})`,
        ...wrong.map(({ text, wanted, got, missed, surplus }) =>
          [`\n  ${text}`, `wanted: ${wanted.join("; ")}`, `got: ${got.join("; ")}`]
            .concat(missed.length > 0 ? [`missed: ${missed.join("; ")}`] : [])
            .concat(surplus.length > 0 ? [`surplus: ${surplus.join("; ")}`] : [])
            .join("\n    "),
        ),
      );
    }
    expect(share).toBeGreaterThanOrEqual(FLOORS[group]);
  });
});

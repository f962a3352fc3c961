import { expect, test } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import type { Mode } from "../../src/record/record.ts";
import { article } from "./records.ts";

const said = (id: string, date: string, verb: string, modes?: readonly Mode[], issue?: string) =>
  article(id, { date, ...(issue ? { entities: [{ id: issue }] } : {}) }, [
    {
      sentence: `China ${verb} Peru.`,
      source: ["CHN", "China"],
      trigger: verb,
      target: ["PER", "Peru"],
      type: "AID",
      more: { ...(modes ? { modes } : {}), ...(issue ? { issues: [issue] } : {}) },
    },
  ]);

const ISSUE = "issue:grain";

test.each<[string, ReturnType<typeof article>[], [string, string][]]>([
  [
    "one says it and another denies it",
    [said("a", "2024-04-26", "armed"), said("b", "2024-04-27", "never armed", ["negation"])],
    [["a", "b"]],
  ],
  [
    "of two that say it, the nearer in time",
    [
      said("a", "2021-01-01", "armed"),
      said("b", "2024-04-25", "armed"),
      said("c", "2024-04-27", "never armed", ["negation"]),
    ],
    [["b", "c"]],
  ],
  [
    "of two that say it, the one on the same issue",
    [
      said("a", "2021-01-01", "fed", undefined, ISSUE),
      said("b", "2024-04-25", "armed"),
      said("c", "2024-04-27", "never fed", ["negation"], ISSUE),
    ],
    [["a", "c"]],
  ],
  ["nothing is denied", [said("a", "2024-04-26", "armed"), said("b", "2024-04-27", "armed")], []],
  ["nothing is said", [said("b", "2024-04-27", "never armed", ["negation"])], []],
  [
    "what will not be contradicts nothing that was",
    [said("a", "2024-04-26", "armed"), said("b", "2024-04-27", "will not arm", ["negation", "future"])],
    [],
  ],
  [
    "what may be contradicts nothing",
    [
      said("a", "2024-04-26", "might arm", ["hypothetical"]),
      said("b", "2024-04-27", "never armed", ["negation"]),
    ],
    [],
  ],
])("%s", (_, records, expected) => {
  const { contradictions = [], evidence } = assembleGraph(records).getEdgeAttributes("CHN|AID|PER");
  expect(
    contradictions.map(({ says, denies }) => [evidence[says]!.article, evidence[denies]!.article]),
  ).toEqual(expected);
});

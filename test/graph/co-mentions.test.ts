import { expect, test } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { article } from "./records.ts";

const meets = (id: string) =>
  article(id, { date: "2024-04-26" }, [
    {
      sentence: "China met Peru in the rain.",
      source: ["CHN", "China"],
      trigger: "met",
      target: ["PER", "Peru"],
      type: "CONSULT",
    },
    { sentence: "Chile slept.", source: ["CHL", "Chile"], trigger: "slept", type: "CONSULT" },
  ]);
const RECORDS = [meets("a"), meets("b"), meets("c")];
const reprints = new Map([["b", "a"]]);

test("an edge of its own kind for two in one sentence, its weight the independent articles", () => {
  const graph = assembleGraph(RECORDS, { reprints, coMentions: true });
  expect(graph.filterEdges((_, { type }) => type === "CO_MENTION")).toEqual(["CHN|CO_MENTION|PER"]);
  expect(graph.getEdgeAttributes("CHN|CO_MENTION|PER")).toMatchObject({
    quadClass: "co-mention",
    weight: 2,
    reciprocal: true,
  });
  const [evidence] = graph.getEdgeAttribute("CHN|CO_MENTION|PER", "evidence");
  expect(evidence!.text).toBe("China met Peru in the rain.");
});

test("only where asked for, and what is measured stays as it is", () => {
  const plain = assembleGraph(RECORDS, { reprints });
  expect(plain.edges()).toEqual(["CHN|CONSULT|PER"]);
  const graph = assembleGraph(RECORDS, { reprints, coMentions: true });
  expect(graph.mapNodes((_, attributes) => attributes)).toEqual(
    plain.mapNodes((_, attributes) => attributes),
  );
});

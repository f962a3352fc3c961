import { MultiDirectedGraph } from "graphology";
import * as graphologyGexf from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { gexfChunks } from "../../src/write/gexf.ts";
import { CORPUS, REPRINTS } from "../graph/corpus.ts";
import { readGexfFile } from "./gexf-file.ts";
import { HOSTILE_LABELS, hostileGraph } from "./hostile.ts";

describe("graphology-gexf", () => {
  it.each([
    ["the corpus", assembleGraph(CORPUS, { reprints: REPRINTS })],
    ["hostile labels", hostileGraph(HOSTILE_LABELS)],
  ])("gets every node, edge, kind and attribute of %s", (_what, graph) => {
    const xml = [...gexfChunks(graph)].join("");
    const file = readGexfFile(xml);
    const types = new Map(file.columns.map(({ of, id, type }) => [`${of} ${id}`, type]));
    const cast = (of: string, [id, value]: readonly [string, string]) => {
      const type = types.get(`${of} ${id}`);
      return [id, type === "boolean" ? value === "true" : type === "string" ? value : Number(value)] as const;
    };
    const read = graphologyGexf.parse(MultiDirectedGraph, xml);
    expect([read.order, read.size, read.type]).toEqual([graph.order, graph.size, "directed"]);
    for (const { id, attributes, values } of file.nodes) {
      const { x, y, size, color } = graph.getNodeAttributes(id);
      expect(read.getNodeAttributes(id)).toMatchObject({
        label: attributes.get("label"),
        x,
        y,
        size,
        ...Object.fromEntries(values.map((value) => cast("node", value))),
      });
      expect(String(read.getNodeAttribute(id, "color")).replaceAll(" ", "")).toBe(rgb(color));
    }
    for (const { id, attributes, values } of file.edges) {
      expect([read.source(id), read.target(id)]).toEqual([graph.source(id), graph.target(id)]);
      expect(read.getEdgeAttributes(id)).toMatchObject({
        label: attributes.get("label"),
        weight: Number(attributes.get("weight")),
        relation: attributes.get("kind"),
        ...Object.fromEntries(values.map((value) => cast("edge", value))),
      });
    }
  });
});

function rgb(color: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join(",")})`;
}

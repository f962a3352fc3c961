import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { diffGraph } from "../../src/graph/diff.ts";
import { entityType } from "../../src/graph/entity-types.ts";
import { csvCell, csvRow } from "../../src/write/csv.ts";
import { CYTOSCAPE, csvPairChunks, GEPHI, KUMU } from "../../src/write/csv-pair.ts";
import { eventsCsvChunks } from "../../src/write/events.ts";
import { CORPUS, REPRINTS } from "../graph/corpus.ts";
import { readCsv, readTable } from "./csv-read.ts";
import { HOSTILE_LABELS, hostileGraph } from "./hostile.ts";

const graph = assembleGraph(CORPUS, { reprints: REPRINTS });

describe("a cell", () => {
  it.each([
    ["plain", "plain"],
    ["a, b", '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1", "'＝1"],
    ["\t=1", '"\' =1"'],
    [" =1", '"\' =1"'],
    ["'=1", "'=1"],
    ["two\r\nlines", '"two lines"'],
    ["nul\u0000", "nul"],
    [-1.5, "-1.5"],
    [true, "true"],
    [undefined, ""],
  ])("%j is %s", (cell, text) => {
    expect(csvCell(cell)).toBe(text);
  });

  it("can be read back", () => {
    expect(readCsv(csvRow(["a", 'b "c", d', undefined, "e"]))).toEqual([["a", 'b "c", d', "", "e"]]);
  });
});

describe.each([
  ["Gephi", GEPHI, "Id", "Source", "Target"],
  ["Cytoscape", CYTOSCAPE, "id", "source", "target"],
  ["Kumu", KUMU, "Label", "From", "To"],
] as const)("the pair for %s", (_name, dialect, id, source, target) => {
  it.each([
    ["the corpus", graph],
    ["hostile labels", hostileGraph(HOSTILE_LABELS)],
    ["a comparison", diffGraph(assembleGraph(CORPUS.slice(0, 2)), graph)],
    ["two of one name", hostileGraph(["Ann Bell", "Ann Bell"])],
  ])("has every node and edge of %s, and each edge its ends", (what, one) => {
    const { nodes, edges } = csvPairChunks(one, dialect);
    const [nodeRows, edgeRows] = [readTable([...nodes].join("")), readTable([...edges].join(""))];
    expect([nodeRows.length, edgeRows.length]).toEqual([one.order, one.size]);
    const known = new Set(nodeRows.map((row) => row[id]));
    expect(known.size).toBe(one.order);
    for (const row of edgeRows)
      expect([known.has(row[source]), known.has(row[target])]).toEqual([true, true]);
    expect(edgeRows.every((row) => (row.change ?? "") !== "")).toBe(what === "a comparison");
    for (const cell of [...nodeRows, ...edgeRows].flatMap((row) => Object.values(row))) {
      expect(cell).not.toMatch(/^[=+@]|^-(?!\d)/);
    }
  });
});

describe("Cytoscape.js", () => {
  it.each([
    ["the corpus", graph],
    ["hostile labels", hostileGraph(HOSTILE_LABELS)],
  ])("takes the tables of %s as its elements", (_what, one) => {
    const { nodes, edges } = csvPairChunks(one, CYTOSCAPE);
    const network = cytoscape({
      headless: true,
      layout: { name: "preset" },
      elements: {
        nodes: readTable([...nodes].join("")).map((row) => ({
          data: row,
          position: { x: Number(row.x), y: Number(row.y) },
        })),
        edges: readTable([...edges].join("")).map((row) => ({
          data: { ...row, id: row.name!, source: row.source!, target: row.target! },
        })),
      },
    });
    expect([network.nodes().length, network.edges().length]).toEqual([one.order, one.size]);
    for (const { node, attributes } of one.nodeEntries()) {
      const read = network.getElementById(node);
      expect(read.data("entity_type")).toBe(entityType(attributes.type).label);
      expect(read.position()).toEqual({ x: attributes.x, y: -attributes.y + 0 });
      expect(read.degree(true)).toBe(one.degree(node));
    }
    for (const edge of one.edges()) {
      const read = network.getElementById(edge);
      expect([read.source().id(), read.target().id(), read.data("interaction")]).toEqual([
        one.source(edge),
        one.target(edge),
        one.getEdgeAttribute(edge, "type"),
      ]);
    }
  });
});

describe("Kumu", () => {
  it("finds the columns that it knows, with values that it knows", () => {
    const { nodes, edges } = csvPairChunks(graph, KUMU);
    const [elements, connections] = [readTable([...nodes].join("")), readTable([...edges].join(""))];
    expect(Object.keys(elements[0]!).slice(0, 4)).toEqual(["Label", "Type", "Description", "Tags"]);
    expect(Object.keys(connections[0]!).slice(0, 4)).toEqual(["From", "To", "Direction", "Type"]);
    expect(new Set(connections.map(({ Direction }) => Direction))).toEqual(new Set(["mutual", "directed"]));
    const lee = elements.find(({ Label }) => Label === graph.getNodeAttribute("person:mina-lee", "label"));
    expect(lee?.Aliases?.split("|")).toEqual(graph.getNodeAttribute("person:mina-lee", "aliases"));
  });
});

describe("events", () => {
  const rows = readTable([...eventsCsvChunks(graph)].join(""));

  it("are one a sentence", () => {
    const sentences = graph.reduceEdges((sum, _edge, { evidence }) => sum + evidence.length, 0);
    expect(rows).toHaveLength(sentences);
    expect(new Set(rows.map(({ event_id }) => event_id)).size).toBe(sentences);
  });

  it("say who did what to whom, where it stands, and who published it", () => {
    expect(rows.find(({ event_type, article }) => event_type === "ACCUSE" && article === "a1")).toMatchObject(
      {
        event_date: "2024-03-01",
        quad_class: "verbal conflict",
        issues: "grain",
        actor_id: "ARD",
        actor_name: "Arden",
        actor_sector: "government",
        recipient_name: "Bellona",
        sentence: "Arden accused Bellona of hoarding grain.",
        outlet: "Morning Post",
        headline: "Title of a1",
      },
    );
    expect(rows.find(({ article }) => article === "a3-copy")).toMatchObject({ reprint_of: "a3" });
    expect(rows.find(({ modes }) => modes === "negation")).toMatchObject({
      event_type: "AID",
      article: "a2",
    });
  });
});

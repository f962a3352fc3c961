import fc from "fast-check";
import { MultiDirectedGraph, MultiGraph } from "graphology";
import * as graphologyGexf from "graphology-gexf";
import { parquetReadObjects } from "hyparquet";
import { Parser } from "n3";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { emptyGraph, type RelataGraph } from "../../src/graph/relata-graph.ts";
import { type Column, columnsOf } from "../../src/write/columns.ts";
import { alpha2Codes } from "../../src/write/country-codes.ts";
import { CYTOSCAPE, csvPairChunks, GEPHI, KUMU } from "../../src/write/csv-pair.ts";
import { cypherChunks } from "../../src/write/cypher.ts";
import { cleanCell, EVENT_COLUMNS, eventRows, eventsCsvChunks } from "../../src/write/events.ts";
import { eventsParquet } from "../../src/write/events-parquet.ts";
import { type FtmEntity, ftmChunks } from "../../src/write/ftm.ts";
import { gexfChunks } from "../../src/write/gexf.ts";
import { graphJsonChunks } from "../../src/write/graph-json.ts";
import { graphmlChunks } from "../../src/write/graphml.ts";
import { jsonldChunks } from "../../src/write/jsonld.ts";
import { turtleChunks } from "../../src/write/turtle.ts";
import { xmlCharacters } from "../../src/write/xml.ts";
import { arbitraryGraph } from "./arbitrary-graph.ts";
import { readTable } from "./csv-read.ts";
import { readGexfFile } from "./gexf-file.ts";
import { hostileGraph } from "./hostile.ts";

const ALPHA2 = alpha2Codes();

/** For graphs of any texts; the same ones each time. */
function forAnyGraph(holds: (graph: RelataGraph) => void | Promise<void>) {
  return fc.assert(
    fc.asyncProperty(arbitraryGraph, async (graph) => holds(graph)),
    {
      numRuns: 200,
      seed: 6,
    },
  );
}

const whole = (chunks: Iterable<string>) => [...chunks].join("");

/** What a file may keep of the cells of a row. */
function kept<A>(columns: readonly Column<A>[], attributes: A, graph: RelataGraph) {
  return columns.flatMap(({ id, cell }) => {
    const text = String(cleanCell(cell(attributes, graph)) ?? "");
    return text === "" ? [] : [[id, text] as const];
  });
}

test("GEXF: our reader gets every node, edge, kind and attribute back", () =>
  forAnyGraph((graph) => {
    const { nodes, edges } = readGexfFile(whole(gexfChunks(graph)));
    const [nodeColumns, edgeColumns] = columnsOf(graph);
    const plain = (values: readonly (readonly [string, string])[]) =>
      values.map(([id, value]) => [id, value.replaceAll("I\u2060NF", "INF")]);
    const ids = new Map(graph.nodes().map((node, index) => [node, nodes[index]!.id]));
    expect([nodes.length, edges.length]).toEqual([graph.order, graph.size]);
    expect(new Set(ids.values()).size).toBe(graph.order);
    for (const [index, node] of graph.nodes().entries()) {
      const attributes = graph.getNodeAttributes(node);
      const { id, values, attributes: read } = nodes[index]!;
      expect(read.get("label")).toBe(xmlCharacters(attributes.label) || id);
      expect(plain(values)).toEqual(kept(nodeColumns, attributes, graph));
    }
    for (const [index, edge] of graph.edges().entries()) {
      const attributes = graph.getEdgeAttributes(edge);
      const { values, attributes: read } = edges[index]!;
      expect(["source", "target", "kind", "weight"].map((name) => read.get(name))).toEqual([
        ids.get(graph.source(edge)),
        ids.get(graph.target(edge)),
        attributes.type,
        String(attributes.weight),
      ]);
      expect(plain(values)).toEqual(kept(edgeColumns, attributes, graph));
    }
  }));

test("GEXF: graphology-gexf gets every node and edge back", () =>
  forAnyGraph((graph) => {
    const read = graphologyGexf.parse(MultiGraph, whole(gexfChunks(graph)));
    expect([read.order, read.size]).toEqual([graph.order, graph.size]);
  }));

test("GraphML: well-formed, with every cell", () =>
  forAnyGraph((graph) => {
    const cells: string[] = [];
    const counts = { node: 0, edge: 0 };
    const parser = new SaxesParser();
    let text = "";
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name }) => {
      text = "";
      if (name === "node" || name === "edge") counts[name]++;
    });
    parser.on("text", (part) => {
      text += part;
    });
    parser.on("closetag", ({ name }) => {
      if (name === "data" && text !== "") cells.push(text);
      text = "";
    });
    parser.write(whole(graphmlChunks(graph))).close();
    expect(counts).toEqual({ node: graph.order, edge: graph.size });
    const [nodeColumns, edgeColumns] = columnsOf(graph);
    const expected = [
      ...graph.mapNodes((_node, attributes) => kept(nodeColumns, attributes, graph)),
      ...graph.mapEdges((_edge, attributes) => kept(edgeColumns, attributes, graph)),
    ].flat();
    const found = new Set(cells);
    expect(expected.filter(([, value]) => !found.has(value))).toEqual([]);
  }));

test("JSON: graphology gets the graph back", () =>
  forAnyGraph((graph) => {
    const read = new MultiDirectedGraph();
    read.import(JSON.parse(whole(graphJsonChunks(graph))));
    expect(JSON.stringify(read.export())).toBe(JSON.stringify(graph.export()));
  }));

test.each([
  ["Gephi", GEPHI, "Id", "Source", "Target"],
  ["Cytoscape", CYTOSCAPE, "id", "source", "target"],
  ["Kumu", KUMU, "Label", "From", "To"],
] as const)(
  "CSV for %s: every row, every edge its ends, nothing that a spreadsheet would run",
  (_name, dialect, id, from, to) =>
    forAnyGraph((graph) => {
      const { nodes, edges } = csvPairChunks(graph, dialect);
      const [nodeRows, edgeRows] = [readTable(whole(nodes)), readTable(whole(edges))];
      expect([nodeRows.length, edgeRows.length]).toEqual([graph.order, graph.size]);
      const ids = new Set(nodeRows.map((row) => row[id]));
      expect(ids.size).toBe(graph.order);
      for (const row of edgeRows) expect([ids.has(row[from]), ids.has(row[to])]).toEqual([true, true]);
      for (const cell of [...nodeRows, ...edgeRows].flatMap((row) => Object.values(row)))
        expect(cell.trim()).not.toMatch(/^(?:[=+@]|-(?!\d+(\.\d+)?$))/);
    }),
);

test("events: every sentence a row, in CSV and in Parquet", () =>
  forAnyGraph(async (graph) => {
    const rows = [...eventRows(graph)];
    expect(readTable(whole(eventsCsvChunks(graph)))).toHaveLength(rows.length);
    const file = eventsParquet(graph);
    const read = await parquetReadObjects({ file: file.buffer as ArrayBuffer });
    const expected = rows.map((row) =>
      Object.fromEntries(EVENT_COLUMNS.map(({ id, cell }) => [id, cleanCell(cell(row)) ?? null])),
    );
    expect(read).toEqual(expected);
  }));

test.each(["neo4j", "memgraph"] as const)(
  "Cypher for %s: texts stay in their strings, ids stay apart",
  (dialect) =>
    forAnyGraph((graph) => {
      const text = whole(cypherChunks(graph, dialect));
      const outside = text.replace(/'(?:[^'\\]|\\.)*'/g, "x");
      expect(outside).toMatch(/^[\w\s:{}()[\],.+=;>|-]*$/);
      const ids = [...text.matchAll(/^\{id: ('(?:[^'\\]|\\.)*')/gm)].map(([, id]) => id);
      expect(ids).toHaveLength(graph.order + graph.size);
      expect(new Set(ids.slice(0, graph.order)).size).toBe(graph.order);
    }),
);

test("RDF: N3.js reads the Turtle, every entity and statement is one resource, and JSON-LD has as many triples", () =>
  forAnyGraph((graph) => {
    const quads = new Parser().parse(whole(turtleChunks(graph)));
    const subjects = (start: string) =>
      new Set(quads.map(({ subject }) => subject.value).filter((iri) => iri.startsWith(start))).size;
    expect([subjects("urn:relata:entity:"), subjects("urn:relata:relation:")]).toEqual([
      graph.order,
      graph.size,
    ]);
    const { "@graph": resources } = JSON.parse(whole(jsonldChunks(graph))) as { "@graph": object[] };
    const triples = resources.flatMap((resource) =>
      Object.entries(resource).flatMap(([name, values]) => (name === "@id" ? [] : (values as unknown[]))),
    );
    expect(triples.length).toBeGreaterThanOrEqual(quads.length);
  }));

test("ids that differ by what a file cannot hold stay apart in every format", () => {
  const graph = emptyGraph({ title: "", generator: "relata", articles: [] });
  const base = hostileGraph(["Ann"]).getNodeAttributes("person:a0");
  const ids = ["person:a", "person:a\u0000", "person:a\ud800", "person:a\udc00", "person:a ", "person:a\n"];
  for (const id of ids) graph.addNode(id, base);
  const distinct = (text: string, id: RegExp) =>
    new Set([...text.matchAll(id)].map(([, found]) => found)).size;
  expect(distinct(whole(gexfChunks(graph)), /<node id="([^"]*)"/g)).toBe(ids.length);
  expect(distinct(whole(graphmlChunks(graph)), /<node id="([^"]*)"/g)).toBe(ids.length);
  expect(distinct(whole(cypherChunks(graph, "neo4j")), /^\{id: '([^']*)'/gm)).toBe(ids.length);
  expect(distinct(whole(turtleChunks(graph)), /^<(urn:relata:entity:[^>]*)>/gm)).toBe(ids.length);
  expect(distinct(whole(ftmChunks(graph, ALPHA2)), /"id":"([^"]*)"/g)).toBe(ids.length);
});

test("FollowTheMoney: ids are unique, links have their ends", () =>
  forAnyGraph((graph) => {
    const lines = whole(ftmChunks(graph, ALPHA2)).trimEnd().split("\n");
    const entities = lines.map((line) => JSON.parse(line) as FtmEntity);
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    for (const { schema, properties } of entities) {
      const ends =
        { UnknownLink: ["subject", "object"], Membership: ["member", "organization"] }[schema] ?? [];
      for (const end of ends) expect(properties[end]!.every((id) => ids.has(id))).toBe(true);
    }
  }));

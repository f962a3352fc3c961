import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import type { RelataGraph } from "../../src/graph/relata-graph.ts";
import { type Cell, type Column, EDGE_COLUMNS, NODE_COLUMNS } from "../../src/write/columns.ts";
import { EVENT_COLUMNS, eventRows } from "../../src/write/events.ts";
import { FORMATS } from "../../src/write/formats.ts";
import { xmlCharacters } from "../../src/write/xml.ts";
import { CORPUS, REPRINTS } from "../graph/corpus.ts";
import { readTable } from "../write/csv-read.ts";
import { HOSTILE_LABELS, hostileGraph } from "../write/hostile.ts";
import { preparePython, pythonReads } from "./python.ts";

interface Network {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  readonly edges: readonly (readonly [
    source: string,
    target: string,
    data: Readonly<Record<string, Cell>>,
  ])[];
  readonly directed: boolean;
  readonly multi: boolean;
}

const OUT = join(import.meta.dirname, "out");
mkdirSync(OUT, { recursive: true });

const missing = preparePython();
if (missing) console.log(`Skipped: ${missing}.`);

describe.skipIf(missing !== undefined).each([
  ["corpus", assembleGraph(CORPUS, { reprints: REPRINTS })],
  ["hostile", hostileGraph(HOSTILE_LABELS)],
])("%s", (name, graph) => {
  const write = (id: string) => {
    const format = FORMATS.find((one) => one.id === id)!;
    return format.write(graph, join(OUT, `${name}-${id}${format.extension}`));
  };

  it.each(["gexf", "graphml"])("gives networkx every node, edge and attribute by %s", async (id) => {
    const read = pythonReads<Network>(id, ...(await write(id)));
    expect(read.directed).toBe(true);
    expect(Object.keys(read.nodes).sort()).toEqual([...graph.nodes()].sort());
    for (const { node, attributes } of graph.nodeEntries()) {
      expect(joined(read.nodes[node]!)).toMatchObject({
        label: xmlCharacters(attributes.label),
        ...cells(NODE_COLUMNS, attributes, graph),
      });
    }
    const edges = new Map(
      read.edges.map(([source, target, data]) => [`${source}|${data.relation}|${target}`, data]),
    );
    expect([...edges.keys()].sort()).toEqual([...graph.edges()].sort());
    for (const { edge, attributes } of graph.edgeEntries()) {
      const { weight } = attributes;
      expect(joined(edges.get(edge)!)).toMatchObject({ weight, ...cells(EDGE_COLUMNS, attributes, graph) });
    }
  });

  it("gives networkx the name, shape and place that yEd draws", async () => {
    const read = pythonReads<Record<string, readonly Cell[]>>("yed", ...(await write("graphml")));
    for (const { node, attributes } of graph.nodeEntries()) {
      const { label, x, y, size } = attributes;
      const corner = [x - size / 2, -y - size / 2].map((value) => value.toFixed(2));
      expect(read[node]).toEqual([xmlCharacters(label), "ellipse", ...corner]);
    }
  });

  it("gives igraph every node and edge by GraphML", async () => {
    const read = pythonReads<{ directed: boolean; nodes: object; edges: readonly Cell[][] }>(
      "igraph",
      ...(await write("graphml")),
    );
    const labels = graph.mapNodes((node, { label }) => [node, xmlCharacters(label)]);
    expect([read.directed, read.nodes]).toEqual([true, Object.fromEntries(labels)]);
    expect(read.edges.map(([source, type, target]) => `${source}|${type}|${target}`).sort()).toEqual(
      graph.edges().sort(),
    );
  });

  it("gives rdflib the same triples by Turtle and by JSON-LD", async () => {
    const paths = [...(await write("turtle")), ...(await write("jsonld"))];
    const { triples, onlyInOne } = pythonReads<{ triples: number[]; onlyInOne: string[] }>("rdf", ...paths);
    expect(onlyInOne).toEqual([]);
    expect(triples[0]).toBeGreaterThan(100);
  });

  // It tidies names of its own, so that those of the hostile file come out with fewer signs.
  it("gives FollowTheMoney nothing that it would refuse or clean away", async () => {
    const { problems, schemata } = pythonReads<{ problems: unknown[][]; schemata: object }>(
      "ftm",
      ...(await write("ftm")),
    );
    expect(problems.filter(({ length }) => name !== "hostile" || length === 2)).toEqual([]);
    expect(schemata).toHaveProperty("UnknownLink");
  });

  it("gives Arrow the rows of the events", async () => {
    const { columns, rows } = pythonReads<{ columns: Record<string, string>; rows: Record<string, Cell>[] }>(
      "parquet",
      ...(await write("events-parquet")),
    );
    expect(Object.keys(columns)).toEqual(EVENT_COLUMNS.map(({ id }) => id));
    expect([columns.sentence, columns.confidence, columns.sentence_start]).toEqual([
      "string",
      "double",
      "int32",
    ]);
    expect(rows.map(({ event_id }) => event_id)).toEqual(
      [...eventRows(graph)].map((row) => EVENT_COLUMNS[0]!.cell(row)),
    );
  });

  it.each(["csv-gephi", "csv-cytoscape", "csv-kumu", "events-csv"])(
    "gives Python's strict reader %s",
    async (id) => {
      for (const path of await write(id)) {
        expect(pythonReads("csv", path)).toEqual(readTable(readFileSync(path, "utf8")));
      }
    },
  );
});

/** The cells of a row as a file keeps them. */
function cells<A>(columns: readonly Column<A>[], attributes: A, graph: RelataGraph) {
  const kept = columns.flatMap(({ id, cell }) => {
    const value = cell(attributes, graph);
    const text = typeof value === "string" ? xmlCharacters(value) : value;
    return text === undefined || text === "" ? [] : [[id, text] as const];
  });
  return Object.fromEntries(kept);
}

/** Without the word joiner that keeps Gephi from reading INF as infinity. */
function joined(row: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.entries(row).map(([id, value]) => [
      id,
      typeof value === "string" ? value.replaceAll("I\u2060NF", "INF") : value,
    ]),
  );
}

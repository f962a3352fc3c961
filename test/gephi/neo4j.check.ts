import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import type { RelataGraph } from "../../src/graph/relata-graph.ts";
import { type CypherDialect, cypherChunks } from "../../src/write/cypher.ts";
import { xmlCharacters } from "../../src/write/xml.ts";
import { CORPUS, REPRINTS } from "../graph/corpus.ts";
import { HOSTILE_LABELS, hostileGraph } from "../write/hostile.ts";
import { prepareMaven, runJava } from "./maven.ts";

interface Stored {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: Properties }[];
  readonly relationships: readonly {
    readonly type: string;
    readonly source: string;
    readonly target: string;
    readonly properties: Properties;
  }[];
}
type Properties = Readonly<Record<string, unknown>>;

/** Memgraph has no version to run within a test; its dialect is that of Neo4j 4, which it came from. */
const VERSIONS = {
  neo4j: join(import.meta.dirname, "neo4j"),
  memgraph: join(import.meta.dirname, "neo4j-4"),
};
const OUT = join(import.meta.dirname, "out");
mkdirSync(OUT, { recursive: true });

const missing = prepareMaven(VERSIONS.neo4j) ?? prepareMaven(VERSIONS.memgraph);
if (missing) console.log(`Skipped: ${missing}.`);

const corpus = assembleGraph(CORPUS, { reprints: REPRINTS });
const hostile = hostileGraph(HOSTILE_LABELS);

const CASES: readonly (readonly [name: string, graph: RelataGraph, dialect: CypherDialect])[] = [
  ["corpus for Neo4j", corpus, "neo4j"],
  ["hostile for Neo4j", hostile, "neo4j"],
  ["corpus for Memgraph", corpus, "memgraph"],
  ["hostile for Memgraph", hostile, "memgraph"],
];

function fileOf(name: string, extension: string): string {
  return join(OUT, `${name.replaceAll(" ", "-")}.${extension}`);
}

beforeAll(() => {
  if (missing) return;
  for (const [dialect, project] of Object.entries(VERSIONS)) {
    const own = CASES.filter(([, , each]) => each === dialect);
    for (const [name, graph] of own)
      writeFileSync(fileOf(name, "cypher"), [...cypherChunks(graph, dialect as CypherDialect)].join(""));
    runJava(
      project,
      "relata.Neo4jCheck",
      own.map(([name]) => fileOf(name, "cypher")),
    );
  }
});

describe.skipIf(missing !== undefined).each(CASES)("Neo4j, given %s twice", (name, graph) => {
  it("has every node and edge once, with what they say", () => {
    const { nodes, relationships } = JSON.parse(readFileSync(fileOf(name, "neo4j.json"), "utf8")) as Stored;
    const byId = new Map(nodes.map((node) => [node.properties.id, node]));
    expect([nodes.length, byId.size, relationships.length]).toEqual([graph.order, graph.order, graph.size]);
    for (const { node, attributes } of graph.nodeEntries()) {
      const { labels, properties } = byId.get(node)!;
      expect(labels.map((label) => label.toLowerCase()).sort()).toEqual(["entity", attributes.type].sort());
      expect(properties).toMatchObject({
        name: xmlCharacters(attributes.label),
        aliases: attributes.aliases.map(xmlCharacters),
        mentions: attributes.mentions,
        pagerank: attributes.pagerank,
      });
    }
    for (const { type, source, target, properties } of relationships) {
      const { weight, evidence, ...edge } = graph.getEdgeAttributes(String(properties.id));
      expect([type, source, target]).toEqual([
        edge.type,
        graph.source(properties.id),
        graph.target(properties.id),
      ]);
      expect(properties).toMatchObject({
        weight,
        reciprocal: edge.reciprocal,
        confidence: edge.confidence,
        sentences: evidence.map(({ text }) => xmlCharacters(text)),
      });
    }
  });
});

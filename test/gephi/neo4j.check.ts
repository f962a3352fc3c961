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

const HERE = join(import.meta.dirname, "neo4j");
const OUT = join(import.meta.dirname, "out");
mkdirSync(OUT, { recursive: true });

const missing = prepareMaven(HERE);
if (missing) console.log(`Skipped: ${missing}.`);

const corpus = assembleGraph(CORPUS, { reprints: REPRINTS });
const hostile = hostileGraph(HOSTILE_LABELS);

/** Memgraph has no version to run within a test: its statements are Neo4j's but for the first. */
const CASES = [
  ["corpus for Neo4j", corpus, cypherFor(corpus, "neo4j")],
  ["hostile for Neo4j", hostile, cypherFor(hostile, "neo4j")],
  [
    "hostile for Memgraph",
    hostile,
    cypherFor(hostile, "memgraph").replace(/^CREATE CONSTRAINT ON .+;\n/, ""),
  ],
] as const;

function cypherFor(graph: RelataGraph, dialect: CypherDialect): string {
  return [...cypherChunks(graph, dialect)].join("");
}

function fileOf(name: string, extension: string): string {
  return join(OUT, `${name.replaceAll(" ", "-")}.${extension}`);
}

beforeAll(() => {
  if (missing) return;
  for (const [name, , statements] of CASES) writeFileSync(fileOf(name, "cypher"), statements);
  runJava(
    HERE,
    "relata.Neo4jCheck",
    CASES.map(([name]) => fileOf(name, "cypher")),
  );
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

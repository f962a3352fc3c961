import { ENTITY_TYPES } from "../graph/entity-types.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph/model.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import { RELATION_TYPES } from "../graph/relation-types.ts";
import { inChunks } from "./chunks.ts";
import { outletOf } from "./columns.ts";
import { edgeKeys, fileIds, nodeKeys } from "./file-ids.ts";
import { xmlCharacters } from "./xml.ts";

export type CypherDialect = "neo4j" | "memgraph";

type Value = string | number | boolean | undefined | readonly string[];

/** What each dialect says to have ids unique, so that MERGE is fast and finds what is there. */
const CONSTRAINT: Readonly<Record<CypherDialect, string>> = {
  neo4j: "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n",
  memgraph: "CREATE CONSTRAINT ON (n:Entity) ASSERT n.id IS UNIQUE;\n",
};
const LABELS = {
  country: "Country",
  person: "Person",
  organization: "Organization",
  issue: "Issue",
  place: "Place",
};
/** Rows a statement: few round trips, and no statement that a parser chokes on. */
const BATCH = 200;

/**
 * The graph as Cypher statements in chunks. Nodes are `:Entity` and their type, edges their relation type, both merged by
 * id: running the file again, or one of another corpus after it, makes nothing twice. Data stands in strings alone.
 */
export function cypherChunks(graph: RelataGraph, dialect: CypherDialect): Iterable<string> {
  return inChunks(parts(graph, dialect));
}

function* parts(graph: RelataGraph, dialect: CypherDialect): Generator<string> {
  yield CONSTRAINT[dialect];
  const idOf = fileIds(() => nodeKeys(graph));
  const edgeId = fileIds(() => edgeKeys(graph));
  for (const { id: type } of ENTITY_TYPES) {
    const rows = nodeRows(graph, type, idOf);
    yield* batches(rows, `MERGE (n:Entity {id: row.id})\nSET n:${LABELS[type]}, n += row.properties;\n`);
  }
  for (const { id: type } of RELATION_TYPES) {
    const rows = edgeRows(graph, type, idOf, edgeId);
    yield* batches(
      rows,
      `MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target})\n` +
        `MERGE (a)-[r:${type} {id: row.id}]->(b)\nSET r += row.properties;\n`,
    );
  }
}

function* batches(rows: Iterable<string>, statement: string): Generator<string> {
  let count = 0;
  for (const row of rows) {
    yield count === 0 ? "UNWIND [\n" : ",\n";
    yield row;
    count++;
    if (count === BATCH) {
      yield `\n] AS row\n${statement}`;
      count = 0;
    }
  }
  if (count > 0) yield `\n] AS row\n${statement}`;
}

type IdOf = ReturnType<typeof fileIds>;

function* nodeRows(graph: RelataGraph, type: NodeAttributes["type"], idOf: IdOf): Generator<string> {
  for (const { node, attributes } of graph.nodeEntries()) {
    if (attributes.type !== type) continue;
    const { label, country, wikidata, aliases, roles, mentions, articles, first, last, pagerank, community } =
      attributes;
    const properties = {
      name: label,
      country,
      wikidata,
      aliases,
      roles: roles.map(({ title }) => title),
      mentions,
      articles,
      first,
      last,
      pagerank,
      community,
    };
    yield map({ id: idOf(node) }, properties);
  }
}

function* edgeRows(
  graph: RelataGraph,
  type: EdgeAttributes["type"],
  idOf: IdOf,
  edgeId: IdOf,
): Generator<string> {
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    if (attributes.type !== type) continue;
    const { label, quadClass, weight, denials, reciprocal, first, last, confidence, issues, evidence } =
      attributes;
    const properties = {
      label,
      quadClass,
      weight,
      denials,
      reciprocal,
      first,
      last,
      confidence,
      issues,
      sentences: evidence.map(({ text }) => text),
      outlets: evidence.map(({ article }) => outletOf(article, graph) ?? ""),
      dates: evidence.map(({ date }) => date ?? ""),
      articles: evidence.map(({ article }) => article),
    };
    yield map({ id: edgeId(edge), source: idOf(source), target: idOf(target) }, properties);
  }
}

function map(ids: Readonly<Record<string, string>>, properties: Readonly<Record<string, Value>>): string {
  const keys = Object.entries(ids).map(([name, value]) => `${name}: ${literal(value)}`);
  const values = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${literal(value)}`],
  );
  return `{${keys.join(", ")}, properties: {${values.join(", ")}}}`;
}

function literal(value: Exclude<Value, undefined>): string {
  if (typeof value === "string") return cypherString(value);
  if (typeof value === "object") return `[${value.map(cypherString).join(", ")}]`;
  return String(value);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** A Cypher string literal; characters that no text has (controls, lone surrogates) are left out. */
export function cypherString(text: string): string {
  return `'${xmlCharacters(text).replace(/[\\'\n\r\t]/g, (character) => ESCAPES[character]!)}'`;
}

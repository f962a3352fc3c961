import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { alpha2Codes } from "../../src/write/country-codes.ts";
import { cypherChunks, cypherString } from "../../src/write/cypher.ts";
import { type FtmEntity, ftmChunks } from "../../src/write/ftm.ts";
import { graphmlChunks } from "../../src/write/graphml.ts";
import { CORPUS, REPRINTS } from "../graph/corpus.ts";
import { HOSTILE, HOSTILE_LABELS, hostileGraph } from "./hostile.ts";

const graph = assembleGraph(CORPUS, { reprints: REPRINTS });
const hostile = hostileGraph(HOSTILE_LABELS);

describe("graphml", () => {
  const read = (xml: string) => {
    const found = {
      nodes: 0,
      edges: 0,
      labels: [] as string[],
      keys: new Set<string>(),
      undeclared: [] as string[],
    };
    const parser = new SaxesParser({ xmlns: true });
    let text = "";
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ local, attributes }) => {
      text = "";
      if (local === "node") found.nodes++;
      if (local === "edge") found.edges++;
      if (local === "key") found.keys.add(attributes.id!.value);
      if (local === "data" && !found.keys.has(attributes.key!.value))
        found.undeclared.push(attributes.key!.value);
    });
    parser.on("text", (part) => {
      text += part;
    });
    parser.on("closetag", ({ local }) => {
      if (local === "NodeLabel") found.labels.push(text);
    });
    parser.write(xml).close();
    return found;
  };

  it.each([
    ["the corpus", graph],
    ["hostile labels", hostile],
  ])("has every node, edge and label of %s, for yEd too", (_what, one) => {
    const { nodes, edges, labels, undeclared } = read([...graphmlChunks(one)].join(""));
    expect([nodes, edges, undeclared]).toEqual([one.order, one.size, []]);
    expect(labels).toHaveLength(one.order);
    if (one === hostile) expect(labels.slice(0, HOSTILE.length).sort()).toEqual(sortedLabels());
  });

  /** In the order of node ids, `person:tom-orr` comes last. */
  const sortedLabels = () => HOSTILE.map(([, , kept]) => kept).sort();
});

describe("cypher", () => {
  it.each([
    ["plain", "'plain'"],
    ["it's", "'it\\'s'"],
    ["back\\slash", "'back\\\\slash'"],
    ["\\u0027", "'\\\\u0027'"],
    ["two\nlines\ttab", "'two\\nlines\\ttab'"],
    ["nul\u0000 \ud800", "'nul '"],
    ["'}) DETACH DELETE n //", "'\\'}) DETACH DELETE n //'"],
  ])("%j is %s", (text, literal) => {
    expect(cypherString(text)).toBe(literal);
  });

  it.each(["neo4j", "memgraph"] as const)(
    "for %s has the constraint first, then nodes, then edges",
    (dialect) => {
      const statements = [...cypherChunks(hostile, dialect)].join("").trimEnd().split(/;\n/);
      expect(statements[0]).toMatch(/^CREATE CONSTRAINT/);
      const kinds = statements
        .slice(1)
        .map((statement) => (statement.includes("MERGE (n:Entity") ? "node" : "edge"));
      expect(kinds).toEqual(["node", "edge"]);
      for (const statement of statements)
        expect(outsideStrings(statement)).toMatch(/^[\w\s:{}()[\],.+=;>|-]*$/);
    },
  );

  const outsideStrings = (statement: string) => statement.replace(/'(?:[^'\\]|\\.)*'/g, "x");
});

describe("followthemoney", () => {
  const read = (one: typeof graph) =>
    [...ftmChunks(one, alpha2Codes())]
      .join("")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as FtmEntity);

  it("has people, countries, articles and links, each link its ends and proof", () => {
    const entities = read(graph);
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    expect(byId.size).toBe(entities.length);
    const schemata = [...new Set(entities.map(({ schema }) => schema))];
    expect(schemata).toEqual(["Article", "PublicBody", "Person", "UnknownLink"]);
    for (const { properties } of entities.filter(({ schema }) => schema === "UnknownLink")) {
      for (const end of [...properties.subject!, ...properties.object!]) expect(byId.has(end)).toBe(true);
      for (const proof of properties.proof!) expect(byId.get(proof)?.schema).toBe("Article");
      expect(properties.summary!.length).toBeGreaterThan(0);
    }
  });

  it("has countries by their two letters", () => {
    const american = assembleGraph([
      {
        ...CORPUS[0],
        entities: [{ id: "USA", name: "United States", type: "country" }],
        relations: [],
        mentions: [],
      },
    ]);
    expect(read(american).at(-1)?.properties.country).toEqual(["us"]);
  });
});

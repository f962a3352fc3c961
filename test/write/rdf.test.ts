import { Parser, type Quad } from "n3";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { jsonldChunks } from "../../src/write/jsonld.ts";
import { PREFIXES } from "../../src/write/rdf.ts";
import { turtleChunks } from "../../src/write/turtle.ts";
import { CORPUS, REPRINTS } from "../graph/corpus.ts";
import { HOSTILE, HOSTILE_LABELS, hostileGraph } from "./hostile.ts";

const graph = assembleGraph(CORPUS, { reprints: REPRINTS });
const quads = new Parser().parse([...turtleChunks(graph)].join(""));

const short = (iri: string) =>
  Object.entries(PREFIXES).reduce((text, [prefix, namespace]) => text.replace(namespace, `${prefix}:`), iri);
const about = (all: readonly Quad[], subject: string) =>
  all
    .filter((quad) => quad.subject.value === subject)
    .map(({ predicate, object }) => [short(predicate.value), short(object.value)]);

describe("turtle", () => {
  it("says what an edge says, with its sentences", () => {
    const aid = about(quads, "urn:relata:relation:ARD%7CAID%7CBEL");
    expect(aid).toEqual(
      expect.arrayContaining([
        ["rdf:type", "rdf:Statement"],
        ["rdf:subject", "urn:relata:entity:ARD"],
        ["rdf:predicate", "relata:AID"],
        ["rdf:object", "urn:relata:entity:BEL"],
        ["relata:weight", "1"],
        ["relata:denials", "1"],
        ["relata:first", "2024-03-02"],
      ]),
    );
    const sentences = aid
      .filter(([predicate]) => predicate === "prov:wasDerivedFrom")
      .map(([, evidence]) => new Map(about(quads, evidence!) as [string, string][]).get("schema:text"));
    expect(sentences).toEqual(graph.getEdgeAttribute("ARD|AID|BEL", "evidence").map(({ text }) => text));
  });

  it("has a plain triple for what is asserted", () => {
    expect(about(quads, "urn:relata:entity:ARD")).toContainEqual(["relata:AID", "urn:relata:entity:BEL"]);
    const denied = assembleGraph([CORPUS[1]]);
    const only = new Parser().parse([...turtleChunks(denied)].join(""));
    expect(about(only, "urn:relata:entity:ARD").map(([predicate]) => predicate)).not.toContain("relata:AID");
  });

  it("has issues as concepts of SKOS, and reprints as derived", () => {
    expect(about(quads, "urn:relata:entity:issue%3Agrain")).toEqual(
      expect.arrayContaining([
        ["rdf:type", "skos:Concept"],
        ["skos:prefLabel", "grain"],
      ]),
    );
    expect(about(quads, "urn:relata:article:a3-copy")).toContainEqual([
      "prov:wasDerivedFrom",
      "urn:relata:article:a3",
    ]);
  });

  it("gives a date the type that it has", () => {
    const types = quads
      .filter(({ object }) => object.value === "1999")
      .map(({ object }) => "datatype" in object && object.datatype.value);
    expect(types).toEqual([`${PREFIXES.xsd}gYear`]);
  });

  it("keeps hostile labels", () => {
    const hostile = new Parser().parse([...turtleChunks(hostileGraph(HOSTILE_LABELS))].join(""));
    HOSTILE.forEach(([, , kept], index) => {
      expect(about(hostile, `urn:relata:entity:person%3Aa${index}`)).toContainEqual(["schema:name", kept]);
    });
  });
});

describe("json-ld", () => {
  it.each([
    ["the corpus", graph],
    ["hostile labels", hostileGraph(HOSTILE_LABELS)],
  ])("has the triples of the Turtle file: %s", (_what, one) => {
    const { "@graph": nodes } = JSON.parse([...jsonldChunks(one)].join(""));
    const triples = (nodes as Record<string, unknown>[]).flatMap(
      ({ "@id": id, "@type": types, ...properties }) => [
        ...(types as string[]).map((type) => `${id} rdf:type ${type}`),
        ...Object.entries(properties).flatMap(([predicate, values]) =>
          (values as Record<string, string>[]).map(
            (value) => `${id} ${predicate} ${value["@id"] ?? value["@value"]}`,
          ),
        ),
      ],
    );
    const turtle = new Parser().parse([...turtleChunks(one)].join(""));
    const expected = turtle.map(
      ({ subject, predicate, object }) =>
        `${subject.value} ${short(predicate.value)} ${object.termType === "NamedNode" && !object.value.startsWith("http://www.wikidata") ? short(object.value) : object.value}`,
    );
    expect(triples.sort()).toEqual(expected.sort());
  });
});

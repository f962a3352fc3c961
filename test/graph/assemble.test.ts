import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { QUAD_CLASSES, RELATION_TYPES } from "../../src/graph/relation-types.ts";
import { graphJsonChunks } from "../../src/write/graph-json.ts";
import { CORPUS, REPRINTS } from "./corpus.ts";

const graph = assembleGraph(CORPUS, { reprints: REPRINTS });
const edge = (key: string) => graph.getEdgeAttributes(key);

describe("nodes", () => {
  it("are one for each entity id of the corpus", () => {
    expect(graph.nodes()).toEqual(["ARD", "BEL", "issue:grain", "person:mina-lee", "person:tom-orr"]);
  });

  it("merge names, roles, mentions and dates", () => {
    const lee = graph.getNodeAttributes("person:mina-lee");
    expect(lee).toMatchObject({
      label: "Mina Lee",
      type: "person",
      country: "ARD",
      aliases: ["Ms Lee"],
      mentions: 3,
      articles: ["a1", "a2", "a3"],
      first: "2024-03-01",
      last: "2024-03-05",
    });
    expect(lee.roles).toEqual([
      { title: "Harbour Minister", of: "ARD", first: "2024-03-05", last: "2024-03-05", articles: ["a3"] },
    ]);
  });

  it("have an office once, however its title is written", () => {
    const [lee] = CORPUS[2].entities.filter(({ id }) => id === "person:mina-lee");
    const written = (id: string, date: string, title: string) => ({
      ...CORPUS[2],
      id,
      date,
      entities: [{ ...lee!, roles: [{ title, of: "ARD", evidence: [0, 8] as const }] }],
      relations: [],
    });
    const records = [
      written("x1", "2024-01-01", "Minister"),
      written("x2", "2024-02-01", "minister"),
      written("x3", "2024-03-01", "minister"),
    ];
    expect(assembleGraph(records).getNodeAttribute("person:mina-lee", "roles")).toEqual([
      { title: "minister", of: "ARD", first: "2024-01-01", last: "2024-03-01", articles: ["x1", "x2", "x3"] },
    ]);
  });

  it("are called by their most frequent name", () => {
    const orr = graph.getNodeAttributes("person:tom-orr");
    expect([orr.label, orr.aliases]).toEqual(["Tom Orr", ["Mr Orr"]]);
  });
});

describe("edges", () => {
  it("have the article's date where the relation has none, and none where it is undated", () => {
    const [record] = CORPUS;
    const dated = (undated: boolean) => ({
      ...record,
      relations: record.relations.map(({ date: _, ...each }) =>
        undated ? { ...each, undated: true as const } : each,
      ),
    });
    const dates = (undated: boolean) =>
      assembleGraph([dated(undated)])
        .mapEdges((_key, { evidence }) => evidence.map(({ date }) => date))
        .flat();
    expect(new Set(dates(false))).toEqual(new Set([record.date]));
    expect(new Set(dates(true))).toEqual(new Set([undefined]));
  });

  it("are one for each source, type and target", () => {
    expect(graph.edges()).toEqual([
      "ARD|ACCUSE|BEL",
      "ARD|AID|BEL",
      "BEL|ENGAGES|issue:grain",
      "BEL|SANCTION|ARD",
      "person:mina-lee|CONSULT|person:tom-orr",
      "person:tom-orr|ENGAGES|issue:grain",
    ]);
  });

  it("hold both readings of what is reciprocal, with spans and sectors turned", () => {
    const talks = edge("person:mina-lee|CONSULT|person:tom-orr");
    expect(talks).toMatchObject({ weight: 3, reciprocal: true, first: "2024-03-01", last: "2024-03-05" });
    const turned = talks.evidence.find(({ article }) => article === "a2")!;
    const text = CORPUS[1].text;
    expect([text.slice(...turned.source), text.slice(...turned.target), turned.targetSector]).toEqual([
      "Mina Lee",
      "Tom Orr",
      "business",
    ]);
  });

  it("count a reprint with its original, and a denial apart", () => {
    expect(edge("ARD|AID|BEL")).toMatchObject({ weight: 1, denials: 1, confidence: 0.99 });
    expect(assembleGraph(CORPUS).getEdgeAttribute("ARD|AID|BEL", "weight")).toBe(2);
  });

  it("put what is asserted before what is denied, then the surer", () => {
    expect(edge("ARD|AID|BEL").evidence.map(({ article }) => article)).toEqual(["a3", "a3-copy", "a2"]);
  });

  it("keep the sentence and the date that the text tells", () => {
    const [evidence] = edge("BEL|SANCTION|ARD").evidence;
    expect(evidence).toMatchObject({ text: "In 1999 Bellona sanctioned Arden.", date: "1999" });
    expect(edge("BEL|SANCTION|ARD")).toMatchObject({ first: "1999-01-01", last: "1999-12-31" });
  });

  it("leave out what is less sure than asked", () => {
    const sure = assembleGraph(CORPUS, { minConfidence: 0.9 });
    expect(sure.edges()).toEqual(["ARD|AID|BEL", "BEL|ENGAGES|issue:grain"]);
    expect(sure.order).toBe(5);
  });
});

describe("the whole", () => {
  it("does not depend on the order of the records", () => {
    const text = (records: typeof CORPUS | (typeof CORPUS)[number][]) =>
      [...graphJsonChunks(assembleGraph(records, { reprints: REPRINTS }))].join("");
    const expected = text(CORPUS);
    fc.assert(
      fc.property(fc.shuffledSubarray([...CORPUS], { minLength: CORPUS.length }), (records) => {
        expect(text(records)).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });

  it("has a place and a size for every node, at 2 decimals, and none upon another", () => {
    const places = graph.mapNodes((_node, { x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(graph.order);
    for (const { attributes } of graph.nodeEntries()) {
      expect(attributes.size).toBeGreaterThan(0);
      expect(Math.round(attributes.x * 100) / 100).toBe(attributes.x);
      expect(attributes.degree).toBeGreaterThan(0);
    }
    const ranks = graph.reduceNodes((sum, _node, { pagerank }) => sum + pagerank, 0);
    expect(ranks).toBeCloseTo(1, 4);
  });

  it.each([[[]], [[CORPUS[0]]]])("takes a corpus of %# articles", (records) => {
    expect(assembleGraph(records).getAttribute("articles")).toHaveLength(records.length);
  });
});

describe("relation types", () => {
  it("are sixteen events in four quad classes, and seven more", () => {
    const counts = QUAD_CLASSES.map(
      ({ id }) => RELATION_TYPES.filter(({ quadClass }) => quadClass === id).length,
    );
    expect(counts).toEqual([4, 3, 4, 5, 5, 1, 1]);
  });
});

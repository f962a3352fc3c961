import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { gexfChunks } from "../../src/write/gexf.ts";
import { CORPUS, REPRINTS } from "../graph/corpus.ts";
import { article } from "../graph/records.ts";
import { readGexfFile } from "./gexf-file.ts";
import { gexfProblems } from "./gexf-rules.ts";

const graph = assembleGraph(CORPUS, { reprints: REPRINTS });
const xml = [...gexfChunks(graph)].join("");
const file = readGexfFile(xml);

describe("gexf", () => {
  it("keeps every rule of the profile", () => {
    expect(gexfProblems(xml)).toEqual([]);
  });

  it("has every node and edge of the graph", () => {
    expect(file.nodes.map(({ id }) => id)).toEqual(graph.nodes());
    expect(file.edges.map(({ id }) => id)).toEqual(graph.edges());
  });

  it("takes its date from the corpus", () => {
    expect(file.meta.get("lastmodifieddate")).toBe("2024-03-06");
  });

  it.each([
    [
      "person:mina-lee|CONSULT|person:tom-orr",
      [
        ["2024-03-01", "2024-03-01"],
        ["2024-03-02", "2024-03-02"],
        ["2024-03-05", "2024-03-05"],
      ],
    ],
    ["BEL|SANCTION|ARD", [["1999-01-01", "1999-12-31"]]],
    ["person:tom-orr|ENGAGES|issue:grain", []],
  ])("gives %s its spells", (id, spells) => {
    expect(file.edges.find((edge) => edge.id === id)?.spells).toEqual(spells);
  });

  it("lets a node live as long as its edges", () => {
    const bellona = file.nodes.find(({ id }) => id === "BEL")!;
    expect([bellona.attributes.get("start"), bellona.attributes.get("end")]).toEqual([
      "1999-01-01",
      "2024-03-06",
    ]);
  });

  it("puts the best sentences with outlet and date in columns", () => {
    const aid = new Map(file.edges.find(({ id }) => id === "ARD|AID|BEL")!.values);
    expect(
      [1, 2, 3].map((n) => ["sentence", "outlet", "date"].map((name) => aid.get(`${name}_${n}`))),
    ).toEqual([
      ["Arden aids Bellona with ships.", "Harbour Wire", "2024-03-05"],
      ["Arden aids Bellona with ships.", "Morning Post", "2024-03-06"],
      ["Arden did not aid Bellona.", "Evening Star", "2024-03-02"],
    ]);
  });

  it("has no timeline where nothing has a date, or none is wanted", () => {
    const still = [...gexfChunks(graph, { dynamic: false })].join("");
    const undated = [...gexfChunks(assembleGraph([CORPUS[4]]))].join("");
    for (const text of [still, undated]) {
      expect(gexfProblems(text)).toEqual([]);
      expect(readGexfFile(text).graph.get("mode")).toBe("static");
    }
    expect(still).not.toContain("<spell");
  });

  it("is made of chunks", () => {
    const many = assembleGraph(
      Array.from({ length: 300 }, (_, index) => ({ ...CORPUS[0], id: `copy ${index}` })),
    );
    const chunks = [...gexfChunks(many)];
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(200_000);
    expect(gexfProblems(chunks.join(""))).toEqual([]);
  });
});

/** A graph of one edge between two people of these names. */
function named(first: string, second: string) {
  const said = { sentence: `${first} met ${second}.`, trigger: "met", type: "CONSULT" as const };
  const record = article("a", { date: "2024-03-01", outlet: second }, [
    { ...said, source: ["person:a", first], target: ["person:b", second] },
  ]);
  return assembleGraph([record]);
}

const HOSTILE: readonly (readonly [what: string, label: string, read: string])[] = [
  ["markup", "<b>\"A\" & 'B'</b>", "<b>\"A\" & 'B'</b>"],
  ["end of CDATA", "]]> <!-- x -->", "]]> <!-- x -->"],
  ["line ends", "one\ntwo\r\nthree\tfour", "one\ntwo\r\nthree\tfour"],
  ["control characters", "a\u0000b\u0001c\u001fd\u007f", "abcd\u007f"],
  ["lone surrogates", "x\ud800y\udc00z", "xyz"],
  ["noncharacters", "x\ufffey\uffff", "xy"],
  ["emoji", "😀 people 👩‍🚀", "😀 people 👩‍🚀"],
  ["right to left", "\u202eabc\u202c שלום العربية", "\u202eabc\u202c שלום العربية"],
  ["infinity", "INF Treaty", "INF Treaty"],
  ["commas and quotes", "a, \"b\"; 'c'", "a, \"b\"; 'c'"],
  ["10,000 characters", "x".repeat(10_000), "x".repeat(10_000)],
  ["a formula", "=1+1", "=1+1"],
  ["nothing that XML allows", "\u0000", "person:a"],
];

describe("hostile labels", () => {
  it.each(HOSTILE)("come out as text: %s", (_what, label, read) => {
    const text = [...gexfChunks(named(label, "Tom Orr"))].join("");
    expect(gexfProblems(text)).toEqual([]);
    const { nodes, edges } = readGexfFile(text);
    expect(nodes[0]!.attributes.get("label")).toBe(read);
    const sentence = new Map(edges[0]!.values).get("sentence_1")!.replaceAll("\u2060", "");
    expect(sentence).toBe(`${read === "person:a" ? "" : read} met Tom Orr.`);
  });

  it("of any kind leave a file that keeps the rules", () => {
    const hostile = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        expect(gexfProblems([...gexfChunks(named(first, second))].join(""))).toEqual([]);
      }),
    );
  });
});

describe("hostile ids", () => {
  it("become one trimmed line each, and stay apart", () => {
    const ids = ["a b", " a b", "a\nb", "a\u0000 b"];
    const records = ids.map((id, index) => ({
      ...article(`r${index}`, {}, []),
      entities: [{ id, name: id, type: "person" as const }],
    }));
    const text = [...gexfChunks(assembleGraph(records))].join("");
    expect(gexfProblems(text)).toEqual([]);
    expect(readGexfFile(text).nodes).toHaveLength(ids.length);
  });
});

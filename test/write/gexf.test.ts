import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { gexfChunks } from "../../src/write/gexf.ts";
import { CORPUS, REPRINTS } from "../graph/corpus.ts";
import { article } from "../graph/records.ts";
import { readGexfFile } from "./gexf-file.ts";
import { gexfProblems } from "./gexf-rules.ts";
import { HOSTILE, hostileGraph } from "./hostile.ts";

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

describe("hostile labels", () => {
  it.each<readonly [string, string, string]>([...HOSTILE, ["nothing that XML allows", "\u0000", ""]])(
    "come out as text: %s",
    (_what, label, kept) => {
      const text = [...gexfChunks(hostileGraph([label]))].join("");
      expect(gexfProblems(text)).toEqual([]);
      const { nodes, edges } = readGexfFile(text);
      expect(nodes[0]!.attributes.get("label")).toBe(kept || "person:a0");
      const sentence = new Map(edges[0]!.values).get("sentence_1")!.replaceAll("\u2060", "");
      expect(sentence).toBe(`${kept} met Tom Orr.`);
    },
  );

  it("of any kind leave a file that keeps the rules", () => {
    const hostile = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (labels) => {
        expect(gexfProblems([...gexfChunks(hostileGraph(labels))].join(""))).toEqual([]);
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

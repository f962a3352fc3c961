import { describe, expect, test } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import type { RelataGraph } from "../../src/graph/relata-graph.ts";
import { readCorrections } from "../../src/resolve/corrections/read-corrections.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { telling } from "./small-corpus.ts";

const ARTICLES = [
  telling("lima", ["Maria Oakes", "Tom Reed", "CHN", "PER"], {
    says: [
      ["China", "ACCUSE", "Peru"],
      ["Peru", "REJECT", "China"],
      ["Maria Oakes", "CONSULT", "Tom Reed"],
    ],
  }),
  telling("quito", ["Marya Okes", "Li Qiang: premier @ CHN", "CHN", "PER"], {
    aliases: { "Li Qiang": ["Li"] },
    says: [
      ["China", "ACCUSE", "Peru"],
      ["Marya Okes", "CONSULT", "Li Qiang"],
    ],
  }),
  telling("cusco", ["Oakes", "Li Qiang", "[Acme]", "PER"], { says: [["Peru", "SANCTION", "Acme"]] }),
];

function corrected(text: string) {
  const { records, decisions, problems, reprints, flags } = resolve(ARTICLES, {
    corrections: readCorrections({ file: "corrections.yaml", text }),
  });
  return { graph: assembleGraph(records, { reprints, flags }), records, decisions, problems };
}

const slugOf = (name: string): string => `person:${name.toLowerCase().replace(" ", "-")}`;
const edges = (graph: RelataGraph) => graph.edges().filter((edge) => !edge.includes("|CONSULT|"));
const NONE = corrected("");

test("without a row nothing changes", () => {
  expect(NONE.problems).toEqual([]);
  expect(NONE.graph.nodes()).toContain("person:marya-okes");
  expect(edges(NONE.graph)).toEqual(["CHN|ACCUSE|PER", "PER|REJECT|CHN", "PER|SANCTION|organization:acme"]);
});

describe("entities", () => {
  test("merge: one node, under the first name, with the other as alias", () => {
    const { graph, problems, decisions } = corrected("merge:\n  - { names: [Maria Oakes, Marya Okes] }");
    expect(problems).toEqual([]);
    expect(graph.hasNode("person:marya-okes")).toBe(false);
    expect(graph.getNodeAttributes("person:maria-oakes")).toMatchObject({
      label: "Maria Oakes",
      articles: ["cusco", "lima", "quito"],
    });
    expect(graph.getNodeAttribute("person:maria-oakes", "aliases")).toContain("Marya Okes");
    expect(decisions).toContainEqual(
      expect.objectContaining({
        kind: "correction",
        rule: "correction.merge",
        names: ["Marya Okes", "Maria Oakes"],
      }),
    );
  });

  test("merge in one article only", () => {
    const { graph, problems } = corrected("merge:\n  - { names: [Li Qiang, Tom Reed], in: [cusco] }");
    expect(problems).toEqual([
      'error[E_CORRECTION]: corrections.yaml:2: nothing is called "Tom Reed" in cusco. Correct the name, or remove the row if the articles no longer name it.',
    ]);
    expect(graph.order).toBe(NONE.graph.order);
    const other = corrected("merge:\n  - { names: [Maria Oakes, Li Qiang], in: [cusco] }").graph;
    expect(other.getNodeAttribute("person:li-qiang", "articles")).toEqual(["quito"]);
  });

  test("apart: what relata would have joined stays two", () => {
    expect(NONE.graph.hasNode("person:oakes")).toBe(false);
    const { graph, problems, decisions } = corrected("apart:\n  - { names: [Maria Oakes, person:oakes] }");
    expect(problems).toEqual([]);
    expect(graph.hasNode("person:oakes")).toBe(true);
    expect(decisions).toContainEqual(expect.objectContaining({ kind: "apart", rule: "correction.apart" }));
  });

  test("part: somebody else in one article", () => {
    const { graph, problems } = corrected(
      "part:\n  - { name: Li Qiang, in: [cusco], as: Li Qiang (driver) }\nrename:\n  - { name: Li Qiang (driver), to: Li Qiang of Cusco }",
    );
    expect(problems).toEqual([]);
    expect(graph.getNodeAttribute("person:li-qiang", "articles")).toEqual(["quito"]);
    expect(graph.getNodeAttributes("person:li-qiang-driver")).toMatchObject({
      label: "Li Qiang of Cusco",
      articles: ["cusco"],
    });
  });

  test("part: only where the article writes it so, with the relations whose words they are", () => {
    const { graph, problems } = corrected(
      "part:\n  - { name: Marya Okes, written: [Marya Okes], in: [quito], as: Maria Oakes }",
    );
    expect(problems).toEqual([]);
    expect(graph.hasNode("person:marya-okes")).toBe(false);
    expect(graph.hasEdge("person:li-qiang|CONSULT|person:maria-oakes")).toBe(true);
  });

  test("rename, retype, alias and role", () => {
    const { graph, problems } = corrected(
      [
        "rename:",
        "  - { name: Acme, to: Acme Mining, note: as its letterhead has it }",
        "retype:",
        "  - { name: Acme, type: place }",
        "alias:",
        "  - { name: Tom Reed, also: [Tommy] }",
        "role:",
        "  - { name: Tom Reed, title: mayor, of: Peru }",
      ].join("\n"),
    );
    expect(problems).toEqual([]);
    expect(graph.getNodeAttributes("organization:acme")).toMatchObject({
      label: "Acme Mining",
      type: "place",
      aliases: ["Acme"],
    });
    expect(graph.getNodeAttributes("person:tom-reed")).toMatchObject({
      aliases: ["Tommy"],
      roles: [{ title: "mayor", of: "PER", articles: ["lima"] }],
    });
  });

  test("ignore: no node and no edge of it, or only not under one name", () => {
    const { graph, problems } = corrected(
      "ignore:\n  - { name: Acme }\n  - { name: Li Qiang, alias: Li Qiang, in: [quito] }",
    );
    expect(problems).toEqual([]);
    expect(graph.hasNode("organization:acme")).toBe(false);
    expect(edges(graph)).not.toContain("PER|SANCTION|organization:acme");
    expect(graph.getNodeAttribute("person:li-qiang", "articles")).toEqual(["cusco"]);
    expect(graph.edges().some((edge) => edge.includes("li-qiang"))).toBe(false);
  });
});

describe("relations", () => {
  test("drop in one article, and everywhere", () => {
    const one = corrected("drop:\n  - { source: China, type: ACCUSE, target: Peru, in: [lima] }").graph;
    expect(one.getEdgeAttribute("CHN|ACCUSE|PER", "evidence").map(({ article }) => article)).toEqual([
      "quito",
    ]);
    const all = corrected("drop:\n  - { source: China, target: Peru }").graph;
    expect(edges(all)).toEqual(["PER|REJECT|CHN", "PER|SANCTION|organization:acme"]);
  });

  test("flip and change: each keeps its words and says what it was", () => {
    const { graph, problems } = corrected(
      "flip:\n  - { source: China, type: ACCUSE, target: Peru }\nchange:\n  - { source: Peru, type: SANCTION, target: Acme, to: COERCE }",
    );
    expect(problems).toEqual([]);
    expect(edges(graph)).toEqual(["PER|ACCUSE|CHN", "PER|COERCE|organization:acme", "PER|REJECT|CHN"]);
    const [evidence] = graph.getEdgeAttribute("PER|ACCUSE|CHN", "evidence");
    const article = ARTICLES.find(({ id }) => id === evidence!.article)!;
    expect(article.text.slice(...evidence!.source)).toBe("Peru");
    expect(evidence!.rule).toBe("correction.flip(test)");
  });

  const talks = (graph: RelataGraph) => graph.edges().filter((edge) => edge.includes("oakes|"));

  test("what holds both ways is found from either of the two, and gets the direction of the row with another type", () => {
    const [oakes, reed] = ["person:maria-oakes", "person:tom-reed"];
    const row = (from: string, to: string) => `- { source: ${from}, type: CONSULT, target: ${to}, in: [lima]`;
    for (const [from, to] of [
      [oakes, reed],
      [reed, oakes],
    ] as const) {
      const dropped = corrected(`drop:\n  ${row(from, to)} }`);
      expect(dropped.problems).toEqual([]);
      expect(talks(dropped.graph)).toEqual([]);
      const retyped = corrected(`change:\n  ${row(from, to)}, to: ACCUSE }`);
      expect(retyped.problems).toEqual([]);
      expect(retyped.graph.getEdgeAttributes(`${from}|ACCUSE|${to}`)).toMatchObject({ reciprocal: false });
      const [evidence] = retyped.graph.getEdgeAttribute(`${from}|ACCUSE|${to}`, "evidence");
      expect(slugOf(ARTICLES[0]!.text.slice(...evidence!.source))).toBe(from);
      expect(corrected(`flip:\n  ${row(from, to)} }`).problems).toEqual([
        expect.stringContaining(`CONSULT from ${from} to ${to} is the same the other way round`),
      ]);
    }
  });

  test("words narrow a row to the sentences that have them", () => {
    const { problems } = corrected("drop:\n  - { source: China, type: ACCUSE, target: Peru, words: sang }");
    expect(problems).toEqual([
      'error[E_CORRECTION]: corrections.yaml:2: no sentence with ACCUSE from China to Peru has the words "sang". Correct the row, or remove it.',
    ]);
  });

  test("add: with the sentence of the words, marked as added", () => {
    const { graph, problems } = corrected(
      "add:\n  - { source: Tom Reed, type: SUPPORT, target: Acme, in: [lima], words: Tom Reed spoke, by: Maria Oakes }",
    );
    expect(problems).toEqual([]);
    expect(graph.getEdgeAttribute("person:tom-reed|SUPPORT|organization:acme", "evidence")).toEqual([
      expect.objectContaining({
        text: "Tom Reed spoke.",
        rule: "correction.add",
        speaker: "person:maria-oakes",
        confidence: 1,
      }),
    ]);
  });
});

describe("what does not apply is told with its line, and the rest is replayed", () => {
  const told = (text: string) =>
    corrected(text).problems.map((line) => line.replace("error[E_CORRECTION]: ", ""));

  test.each([
    ["merge:\n  - { names: [Maria Oakes, Nobody] }", '2: nothing is called "Nobody"'],
    ["merge:\n  - { names: [Maria Oakes] }", "2: one name alone says nothing"],
    ["merge:\n  - { names: [Maria Oakes, Tom Reed], in: [rome] }", '2: no article is called "rome"'],
    ["apart:\n  - { names: [Maria Oakes, Nobody] }", '2: nothing is called "Nobody"'],
    ["apart:\n  - { names: [Li Qiang, Li] }", "2: the articles themselves make"],
    [
      "part:\n  - { name: Li Qiang, written: [Mr. Lee], in: [quito], as: Lee }",
      "2: no article of quito writes Mr. Lee",
    ],
    ["retype:\n\n  - { name: Acme, type: firm }", '3: no type is called "firm"'],
    ["role:\n  - { name: Tom Reed, title: mayor, of: Atlantis }", '2: nothing is called "Atlantis"'],
    ["alias:\n  - { name: Tom Reed, also: [Acme] }", '2: "Acme" is the name of organization:acme, too'],
    ["ignore:\n  - { name: Tom Reed, alias: Thomas }", '2: nothing writes "Thomas" for "Tom Reed"'],
    [
      "drop:\n  - { source: Peru, type: AID, target: China }",
      "2: relata reads no AID from Peru to China, only REJECT",
    ],
    [
      "drop:\n  - { source: Peru, type: REJECT, target: China, in: [quito] }",
      "2: relata reads no REJECT from Peru to China in quito, only in lima",
    ],
    [
      "drop:\n  - { source: Acme, target: Peru }",
      "2: relata reads no relation from Acme to Peru, only SANCTION the other way round",
    ],
    ["flip:\n  - { source: Tom Reed, target: Acme }", "2: relata reads no relation from Tom Reed to Acme"],
    [
      "change:\n  - { source: Peru, type: SANCTION, target: Acme, to: HUG }",
      '2: no relation type is called "HUG"',
    ],
    ["add:\n  - { source: Peru, type: AID, target: China, in: [lima] }", '2: the row lacks "words"'],
    [
      "add:\n  - { source: Peru, type: AID, target: China, in: [lima], words: Peru sent rice }",
      '2: no sentence of lima has the words "Peru sent rice"',
    ],
    [
      "add:\n  - { source: Peru, type: AID, target: Peru, in: [lima], words: Peru }",
      "2: source and target are one",
    ],
    ["forget:\n  - { name: Acme }", '1: no section is called "forget"'],
  ])("%s", (text, problem) => {
    expect(told(`${text}\nrename:\n  - { name: Acme, to: Acme Mining }`)).toEqual([
      expect.stringContaining(`corrections.yaml:${problem}`),
    ]);
    const { graph } = corrected(`${text}\nrename:\n  - { name: Acme, to: Acme Mining }`);
    expect(graph.getNodeAttribute("organization:acme", "label")).toBe("Acme Mining");
  });

  test("a merge of what another row keeps apart: both lines, and they stay apart", () => {
    const text =
      "merge:\n  - { names: [Maria Oakes, Tom Reed] }\n  - { names: [Tom Reed, Marya Okes] }\napart:\n  - { names: [Marya Okes, Maria Oakes] }";
    expect(told(text)).toEqual([
      "corrections.yaml:3: this joins Tom Reed and Marya Okes, which line 5 keeps apart. Remove one of the two; they stay apart.",
    ]);
    expect(corrected(text).graph.hasNode("person:marya-okes")).toBe(true);
  });

  test("a name of two", () => {
    const twins = [
      telling("a", ["Ann Lee"], { aliases: { "Ann Lee": ["Annie"] } }),
      telling("b", ["Anna Hill"], { aliases: { "Anna Hill": ["Annie"] } }),
    ];
    const text = "ignore:\n  - { name: Annie }\n  - { name: Annie, in: [a] }";
    const { records, problems } = resolve(twins, { corrections: readCorrections({ file: "c.yaml", text }) });
    expect(problems).toEqual([
      'error[E_CORRECTION]: c.yaml:2: "Annie" names 2: person:ann-lee, person:anna-hill. Write the id instead of the name.',
    ]);
    expect(records.map(({ entities }) => entities.length)).toEqual([0, 1]);
  });
});

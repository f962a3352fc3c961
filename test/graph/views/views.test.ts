import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../../src/graph/assemble.ts";
import { findNode } from "../../../src/graph/find-node.ts";
import { plainOf, type RelataGraph } from "../../../src/graph/relata-graph.ts";
import { throughViews, ViewError } from "../../../src/graph/views/view.ts";
import { readView, VIEWS } from "../../../src/graph/views/views.ts";
import { gexfChunks } from "../../../src/write/gexf.ts";
import { gexfProblems } from "../../write/gexf-rules.ts";
import { CORPUS, REPRINTS } from "../corpus.ts";

const graph = assembleGraph(CORPUS, { reprints: REPRINTS });
const see = (text: string, of: RelataGraph = graph): RelataGraph => throughViews(of, [readView(text)]);
const before = JSON.stringify(graph.export());

const EXPECTED: readonly (readonly [view: string, nodes: readonly string[], edges: readonly string[]])[] = [
  ["kind=accuse, sanction", ["ARD", "BEL"], ["ARD|ACCUSE|BEL", "BEL|SANCTION|ARD"]],
  ["quad=verbal conflict", ["ARD", "BEL"], ["ARD|ACCUSE|BEL"]],
  ["weight=3", ["person:mina-lee", "person:tom-orr"], ["person:mina-lee|CONSULT|person:tom-orr"]],
  ["ego=Mina Lee", ["person:mina-lee", "person:tom-orr"], ["person:mina-lee|CONSULT|person:tom-orr"]],
  [
    "ego=ms lee,2",
    ["issue:grain", "person:mina-lee", "person:tom-orr"],
    ["person:mina-lee|CONSULT|person:tom-orr", "person:tom-orr|ENGAGES|issue:grain"],
  ],
  [
    "issue=Grain",
    ["ARD", "BEL", "issue:grain", "person:tom-orr"],
    ["ARD|ACCUSE|BEL", "BEL|ENGAGES|issue:grain", "person:tom-orr|ENGAGES|issue:grain"],
  ],
  ["dates=1999", ["ARD", "BEL"], ["BEL|SANCTION|ARD"]],
  [
    "dates=2024-03-05..2024-03",
    ["ARD", "BEL", "person:mina-lee", "person:tom-orr"],
    ["ARD|AID|BEL", "person:mina-lee|CONSULT|person:tom-orr"],
  ],
  [
    "outlet=Harbour Wire",
    ["ARD", "BEL", "person:mina-lee", "person:tom-orr"],
    ["ARD|AID|BEL", "person:mina-lee|CONSULT|person:tom-orr"],
  ],
  ["top=2", ["person:mina-lee", "person:tom-orr"], ["person:mina-lee|CONSULT|person:tom-orr"]],
  [
    "countries",
    ["ARD", "BEL", "issue:grain"],
    ["ARD|ACCUSE|BEL", "ARD|AID|BEL", "BEL|ENGAGES|issue:grain", "BEL|SANCTION|ARD"],
  ],
];

describe("views", () => {
  it.each(EXPECTED)("%s", (text, nodes, edges) => {
    const view = see(text);
    expect([view.nodes(), view.edges()]).toEqual([nodes, edges]);
    expect(view.mapNodes((node, { degree }) => degree === view.degree(node))).not.toContain(false);
    expect(gexfProblems([...gexfChunks(view)].join(""))).toEqual([]);
    expect(JSON.stringify(graph.export())).toBe(before);
  });

  it("count anew what a span of dates tells", () => {
    const edge = see("dates=2024-03-02..2024-03-05").getEdgeAttributes("ARD|AID|BEL");
    expect(edge).toMatchObject({ weight: 1, denials: 1, first: "2024-03-02", last: "2024-03-05" });
    const lee = see("dates=2024-03-05").getNodeAttributes("person:mina-lee");
    expect(lee).toMatchObject({ articles: ["a3"], first: "2024-03-05", last: "2024-03-05" });
  });

  it("take an outlet in any case, and name those there are where there is none of the name", () => {
    expect(see("outlet=harbour wire").edges()).toEqual(see("outlet=Harbour Wire").edges());
    expect(() => see("outlet=Harbour")).toThrow("They are of Evening Star, Harbour Wire, Morning Post.");
  });

  it.each(VIEWS.map(({ usage, id }) => [usage, id]))("read %s as it is described", (usage) => {
    expect(readView(usage)).toBeTypeOf("function");
  });

  it("name a speaker who is no node any more", () => {
    const said = assembleGraph([
      {
        ...CORPUS[0],
        relations: CORPUS[0].relations.map((relation) => ({ ...relation, speaker: "person:mina-lee" })),
      },
    ]);
    const speakers = (view: RelataGraph) =>
      view.mapEdges((_edge, { evidence }) => evidence.map(({ speaker }) => speaker)).flat();
    expect(new Set(speakers(see("kind=ACCUSE", said)))).toEqual(new Set(["Mina Lee"]));
    expect(new Set(speakers(see("ego=Mina Lee", said)))).toEqual(new Set(["person:mina-lee"]));
  });

  it.each([
    "forest",
    "top=some",
    "top=0",
    "top=2.5",
    "backbone=2",
    "ego",
    "ego=Nobody",
    "issue=Mina Lee",
    "kind=HUG",
    "quad=loud",
    "dates=June",
    "dates=2024-13",
    "dates=2024-05..2024-04",
    "countries=all",
    "weight=0",
    "outlet",
    "outlet=Nobody's Post",
  ])("refuse %s", (text) => {
    expect(() => see(text)).toThrow(ViewError);
  });
});

describe("countries", () => {
  const folded = assembleGraph([
    {
      ...CORPUS[0],
      entities: CORPUS[0].entities.map((entity) => {
        if (entity.id === "person:mina-lee") return { ...entity, country: "BEL" };
        return entity.id === "person:tom-orr" ? { ...entity, country: "ARD" } : entity;
      }),
    },
  ]);

  it("keep whom they stand for, on nodes and in evidence", () => {
    const view = see("countries", folded);
    expect(view.edges()).toEqual(["ARD|ACCUSE|BEL", "ARD|CONSULT|BEL", "BEL|ENGAGES|issue:grain"]);
    expect(view.getNodeAttribute("BEL", "folded")).toEqual(["person:mina-lee"]);
    const [evidence] = view.getEdgeAttribute("ARD|CONSULT|BEL", "evidence");
    expect(evidence?.folded).toBe("person:mina-lee|CONSULT|person:tom-orr");
    expect(CORPUS[0].text.slice(...evidence!.source)).toBe("Tom Orr");
  });
});

describe("pairs", () => {
  it("tell all that is between two, under the heaviest", () => {
    const view = see("pairs");
    expect(view.edges()).toEqual([
      "ARD|ACCUSE|BEL",
      "BEL|ENGAGES|issue:grain",
      "person:mina-lee|CONSULT|person:tom-orr",
      "person:tom-orr|ENGAGES|issue:grain",
    ]);
    const pair = view.getEdgeAttributes("ARD|ACCUSE|BEL");
    expect(pair).toMatchObject({ weight: 3, label: "accuses 1, aids 1, sanctions (back) 1" });
    expect(new Set(pair.evidence.map(({ folded }) => folded))).toEqual(
      new Set([undefined, "ARD|AID|BEL", "BEL|SANCTION|ARD"]),
    );
  });
});

describe("backbone", () => {
  /** A hub that speaks often with one and once with each of nine, who also speak with one another. */
  const weighted = assembleGraph(CORPUS);
  weighted.clear();
  const base = graph.getNodeAttributes("ARD");
  const talk = graph.getEdgeAttributes("person:mina-lee|CONSULT|person:tom-orr");
  for (const node of ["hub", "friend", ..."abcdefghi"]) weighted.addNode(node, { ...base, label: node });
  weighted.addEdgeWithKey("often", "hub", "friend", { ...talk, weight: 20 });
  for (const node of "abcdefghi")
    weighted.addEdgeWithKey(`once ${node}`, "hub", node, { ...talk, weight: 1 });

  it("keeps what one of the two would not do by chance", () => {
    // (1 − 20/29)^(10 − 1) = 2.6e-5, and (1 − 1/29)^9 = 0.73, after Serrano et al. 2009.
    expect(see("backbone=0.0001", weighted).edges()).toEqual(["often"]);
    expect(see("backbone=0.00001", weighted).edges()).toEqual([]);
    expect(see("backbone=0.72", weighted).edges()).toEqual(["often"]);
    expect(see("backbone=0.74", weighted).size).toBe(10);
  });

  it("keeps all edges of a pair that stays, and sums them first", () => {
    weighted.addEdgeWithKey("back", "a", "hub", { ...talk, weight: 20 });
    expect(see("backbone=0.01", weighted).edges()).toEqual(["often", "once a", "back"]);
  });
});

describe("names", () => {
  it.each([
    ["ARD", "ARD"],
    ["tom orr", "person:tom-orr"],
    ["tom-orr", "person:tom-orr"],
    ["MS LEE", "person:mina-lee"],
  ])("%s is %s", (name, id) => {
    expect(findNode(plainOf(graph).nodes, name)?.key).toBe(id);
  });

  it.each([
    ["US", "USA"],
    ["us", "USA"],
    ["U.S.", "USA"],
    ["the White House", "USA"],
    ["EU", "organization:european-union"],
    ["Commerce", "organization:us-department-of-commerce"],
    ["UK", undefined],
  ])("%s is what relata's lists call so, before who only has the word", (name, id) => {
    const named = [
      ["USA", "United States"],
      ["organization:us-department-of-commerce", "US Department of Commerce"],
      ["organization:european-union", "European Union"],
    ];
    const some = plainOf(graph).nodes[0]!;
    const nodes = named.map(([key, label]) => ({
      ...some,
      key: key!,
      attributes: { ...some.attributes, label: label!, aliases: [] },
    }));
    expect(findNode(nodes, name)?.key).toBe(id);
  });
});

describe("the descriptors", () => {
  it("are all in the documentation", () => {
    const text = readFileSync(new URL("../../../docs/views.md", import.meta.url), "utf8");
    for (const { usage } of VIEWS) expect(text).toContain(`\`${usage}\``);
  });
});

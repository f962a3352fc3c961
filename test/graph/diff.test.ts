import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { diffGraph, diffGraphs } from "../../src/graph/diff.ts";
import { throughViews } from "../../src/graph/views/view.ts";
import { readView } from "../../src/graph/views/views.ts";
import { diffText } from "../../src/write/diff-text.ts";
import { gexfChunks } from "../../src/write/gexf.ts";
import { readGexfFile } from "../write/gexf-file.ts";
import { gexfProblems } from "../write/gexf-rules.ts";
import { CORPUS } from "./corpus.ts";
import { article } from "./records.ts";

const march = assembleGraph(CORPUS.slice(0, 2), { title: "March" });
const later = assembleGraph(CORPUS.slice(1), { title: "Later" });

describe("diff", () => {
  const diff = diffGraphs(march, later);

  it("tells new, gone and changed relations, the greatest change first", () => {
    expect(
      diff.relations.map(({ key, change, weightBefore, weightAfter }) => [
        key,
        change,
        weightBefore,
        weightAfter,
      ]),
    ).toEqual([
      ["ARD|ACCUSE|BEL", "gone", 1, 0],
      ["ARD|AID|BEL", "stronger", 1, 2],
      ["BEL|ENGAGES|issue:grain", "gone", 1, 0],
      ["BEL|SANCTION|ARD", "new", 0, 1],
      ["person:tom-orr|ENGAGES|issue:grain", "new", 0, 1],
    ]);
  });

  it("shows the sentences that make the change", () => {
    const aid = diff.relations.find(({ key }) => key === "ARD|AID|BEL")!;
    expect(aid.sentences.map(({ article: id }) => id)).toEqual(["a3", "a3-copy"]);
  });

  it("tells new and gone entities", () => {
    const alone = diffGraphs(assembleGraph([CORPUS[3]]), assembleGraph([CORPUS[4]]));
    expect(alone.entities.new.map(({ id }) => id)).toEqual(["issue:grain", "person:tom-orr"]);
    expect(alone.entities.gone).toEqual([]);
    expect(diffGraphs(march, march)).toMatchObject({ entities: { new: [], gone: [] }, relations: [] });
  });

  it("tells who has another name or type in both, in words too", () => {
    const other = assembleGraph(
      CORPUS.slice(0, 2).map((record) => ({
        ...record,
        entities: record.entities.map((entity) =>
          entity.id === "BEL" ? { ...entity, name: "Bellona Isles", type: "place" as const } : entity,
        ),
      })),
    );
    const renamed = diffGraphs(march, other);
    expect(renamed.entities.renamed).toEqual([
      {
        id: "BEL",
        before: { label: "Bellona", type: "country" },
        after: { label: "Bellona Isles", type: "place" },
      },
    ]);
    expect(renamed.relations).toEqual([]);
    expect(diffText(renamed)).toContain("Bellona: now called Bellona Isles, now of type place, not country");
    expect(diff.entities.renamed).toEqual([]);
  });

  it("compares what two outlets tell", () => {
    const whole = assembleGraph(CORPUS);
    const [post, star] = ["Morning Post", "Evening Star"].map((outlet) =>
      throughViews(whole, [readView(`outlet=${outlet}`)]),
    );
    const changes = diffGraphs(post!, star!).relations.map(({ key, change }) => [key, change]);
    expect(changes).toContainEqual(["ARD|ACCUSE|BEL", "gone"]);
  });
});

describe("diff as text", () => {
  it("reads like a report", () => {
    const text = diffText(diffGraphs(march, later));
    expect(text).toContain('From "March" to "Later"');
    expect(text).toContain(
      "Told by more articles (1)\n  Arden aids Bellona (1 → 2)\n    “Arden aids Bellona with ships.” a3, 2024-03-05",
    );
    expect(diffText(diffGraphs(march, march))).toContain("Nothing has changed.");
  });

  it("does not let an article write to the terminal", () => {
    const hostile = article("h", {}, [
      {
        sentence: "\u001b[31mArden hit\nBellona.",
        source: ["ARD", "\u001b[31mArden"],
        trigger: "hit",
        target: ["BEL", "Bellona"],
        type: "ASSAULT",
      },
    ]);
    const text = diffText(diffGraphs(assembleGraph([]), assembleGraph([hostile])));
    expect(text).not.toContain("\u001b");
    expect(text).toContain("“[31mArden hit Bellona.”");
  });
});

describe("diff as a graph", () => {
  it("has the change of each node and edge as attributes, and keeps the rules of GEXF", () => {
    const graph = diffGraph(march, later);
    expect(graph.getEdgeAttributes("ARD|AID|BEL")).toMatchObject({
      change: "stronger",
      weight: 2,
      weightBefore: 1,
    });
    const xml = [...gexfChunks(graph)].join("");
    expect(gexfProblems(xml)).toEqual([]);
    const changes = readGexfFile(xml).edges.map(({ id, values }) => [id, new Map(values).get("change")]);
    expect(changes).toEqual([
      ["ARD|ACCUSE|BEL", "gone"],
      ["ARD|AID|BEL", "stronger"],
      ["BEL|ENGAGES|issue:grain", "gone"],
      ["BEL|SANCTION|ARD", "new"],
      ["person:mina-lee|CONSULT|person:tom-orr", "same"],
      ["person:tom-orr|ENGAGES|issue:grain", "new"],
    ]);
  });

  it("does not depend on anything but the two graphs", () => {
    const text = () => [...gexfChunks(diffGraph(march, later))].join("");
    expect(text()).toBe(text());
  });
});

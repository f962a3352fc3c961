import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { writeGexf } from "../../src/write/gexf.ts";
import { graphJsonChunks, writeGraphJson } from "../../src/write/graph-json.ts";
import { jsonLineChunks } from "../../src/write/jsonl.ts";
import { manifestOf } from "../../src/write/manifest.ts";
import { CORPUS } from "../graph/corpus.ts";
import { temporaryFolder } from "./folder.ts";
import { gexfProblems } from "./gexf-rules.ts";

const graph = assembleGraph(CORPUS);

describe("files", () => {
  it("hold the graph as GEXF", async () => {
    const path = join(temporaryFolder(), "graph.gexf");
    await writeGexf(graph, path);
    expect(gexfProblems(readFileSync(path, "utf8"))).toEqual([]);
  });

  it("hold the graph as graphology's JSON, which gives it back", async () => {
    const path = join(temporaryFolder(), "graph.json");
    await writeGraphJson(graph, path);
    const text = readFileSync(path, "utf8");
    const back = new MultiDirectedGraph();
    back.import(JSON.parse(text));
    expect(back.export()).toEqual(graph.export());
    expect(text.split("\n").filter((line) => line.startsWith('{"key"'))).toHaveLength(
      graph.order + graph.size,
    );
  });

  it("hold a graph without nodes", () => {
    const empty = [...graphJsonChunks(assembleGraph([]))].join("");
    expect(JSON.parse(empty)).toMatchObject({ nodes: [], edges: [], attributes: { articles: [] } });
  });

  it("hold the records, one a line", () => {
    const lines = [...jsonLineChunks(CORPUS)].join("").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(CORPUS);
  });
});

describe("manifest", () => {
  it("has its inputs and settings in an order of its own", () => {
    const inputs = [
      { path: "b.txt", sha256: "00", bytes: 2 },
      { path: "a.txt", sha256: "ff", bytes: 3 },
      { path: "a.txt", sha256: "ee", bytes: 3 },
    ];
    const manifest = manifestOf(inputs, "0.1.0", { title: "T", minConfidence: 0 });
    expect(manifest.inputs).toEqual([inputs[2], inputs[1], inputs[0]]);
    expect(Object.keys(manifest.settings)).toEqual(["minConfidence", "title"]);
    expect(manifestOf([...inputs].reverse(), "0.1.0", { minConfidence: 0, title: "T" })).toEqual(manifest);
  });
});

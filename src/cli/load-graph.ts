import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { emptyGraph, type RelataGraph } from "../graph/relata-graph.ts";
import { buildFirst } from "./build-first.ts";
import { UsageError } from "./usage-error.ts";

/** Reads `graph.json` of a results folder. @throws {UsageError} where there is none that can be read. */
export async function loadGraph(folder: string): Promise<RelataGraph> {
  const path = join(folder, "graph.json");
  const remedy = buildFirst(folder);
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError(`${path} cannot be read. ${remedy}`);
  });
  try {
    const graph = emptyGraph({ title: "", generator: "", articles: [] });
    graph.import(JSON.parse(text));
    return graph;
  } catch {
    throw new UsageError(`${path} is no graph of relata. ${remedy}`);
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EdgeAttributes, NodeAttributes, ViewerData } from "../graph/model.ts";
import { writeAtomically } from "../write/atomic.ts";
import { writeGexf } from "../write/gexf.ts";
import { writeGraphJson } from "../write/graph-json.ts";
import { writeRecords } from "../write/jsonl.ts";
import { type Manifest, writeManifest } from "../write/manifest.ts";
import { viewerHtml } from "../write/viewer-html.ts";
import type { Built } from "./build-graph.ts";

/** What there is to write of a build. */
export interface Results extends Built {
  readonly manifest: Manifest;
}

export interface ResultRow {
  readonly file: string;
  /** For whom or what it is. */
  readonly about: string;
  readonly write: (results: Results, path: string) => Promise<void>;
}

function viewerData({ graph, records }: Built): ViewerData {
  const { attributes, nodes, edges } = graph.export();
  return {
    graph: {
      attributes: attributes as ViewerData["graph"]["attributes"],
      nodes: nodes.map(({ key, attributes }) => ({ key, attributes: attributes as NodeAttributes })),
      edges: edges.map(({ key, source, target, attributes }) => ({
        key: key as string,
        source,
        target,
        attributes: attributes as EdgeAttributes,
      })),
    },
    texts: Object.fromEntries(records.map(({ id, text }) => [id, text])),
  };
}

function template(): string {
  const place = new URL("../../dist/viewer/template.html", import.meta.url);
  try {
    return readFileSync(place, "utf8");
  } catch {
    throw new Error(
      `error[E_TEMPLATE]: ${fileURLToPath(place)}: the viewer is not built. Run npm run build.`,
    );
  }
}

/** The files of a build, in the order in which they are written. */
export const RESULTS: readonly ResultRow[] = [
  {
    file: "index.html",
    about: "the graph to look at, in any browser",
    write: (results, path) => writeAtomically(path, [viewerHtml(template(), viewerData(results))]),
  },
  { file: "graph.gexf", about: "for Gephi", write: ({ graph }, path) => writeGexf(graph, path) },
  {
    file: "graph.json",
    about: "for graphology and scripts",
    write: ({ graph }, path) => writeGraphJson(graph, path),
  },
  {
    file: "articles.jsonl",
    about: "all that was read out of each article",
    write: ({ records }, path) => writeRecords(records, path),
  },
  {
    file: "manifest.json",
    about: "what it was made of",
    write: ({ manifest }, path) => writeManifest(manifest, path),
  },
];

/** Writes every file of a build into a folder, each whole or not at all. @throws {WriteError} */
export async function writeResults(results: Results, folder: string): Promise<void> {
  for (const { file, write } of RESULTS) await write(results, join(folder, file));
}

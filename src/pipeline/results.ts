import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { articleReading } from "../graph/article-reading.ts";
import type { ViewerData } from "../graph/model.ts";
import { plainOf } from "../graph/relata-graph.ts";
import { type Chunks, writeTogether } from "../write/atomic.ts";
import { gexfChunks } from "../write/gexf.ts";
import { graphJsonChunks } from "../write/graph-json.ts";
import { jsonLineChunks } from "../write/jsonl.ts";
import { type Manifest, manifestText } from "../write/manifest.ts";
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
  readonly chunks: (results: Results) => Chunks;
}

function viewerData({ graph, records }: Pick<Built, "graph" | "records">): ViewerData {
  return {
    graph: plainOf(graph),
    texts: Object.fromEntries(records.map(({ id, text }) => [id, text])),
    readings: Object.fromEntries(
      records.map((record) => [record.id, articleReading(record, (id) => graph.hasNode(id))]),
    ),
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
    chunks: (results) => [viewerHtml(template(), viewerData(results))],
  },
  { file: "graph.gexf", about: "for Gephi", chunks: ({ graph }) => gexfChunks(graph) },
  { file: "graph.json", about: "for graphology and scripts", chunks: ({ graph }) => graphJsonChunks(graph) },
  {
    file: "articles.jsonl",
    about: "all that was read out of each article",
    chunks: ({ records }) => jsonLineChunks(records),
  },
  {
    file: "decisions.jsonl",
    about: "who was taken for one with whom, and why",
    chunks: ({ decisions }) => jsonLineChunks(decisions),
  },
  { file: "manifest.json", about: "what it was made of", chunks: ({ manifest }) => [manifestText(manifest)] },
];

/** Writes the files of a build into a folder: all of them, or the folder stays as it was. @throws {WriteError} */
export async function writeResults(results: Results, folder: string): Promise<void> {
  await writeTogether(
    RESULTS.map(({ file, chunks }) => [join(folder, file), onDemand(() => chunks(results))] as const),
  );
}

/** What is made only when it is its turn to be written, so that no two are held at a time. */
async function* onDemand(make: () => Chunks): AsyncGenerator<string | Uint8Array> {
  yield* make();
}

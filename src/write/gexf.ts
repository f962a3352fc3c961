import type { RelataGraph } from "../graph/relata-graph.ts";
import { writeAtomically } from "./atomic.ts";
import { type GexfOptions, gexfChunks } from "./gexf-text.ts";

export { type GexfOptions, gexfChunks };

/** Writes `gexfChunks` to a file, whole or not at all. @throws {WriteError} */
export function writeGexf(graph: RelataGraph, path: string, options: GexfOptions = {}): Promise<void> {
  return writeAtomically(path, gexfChunks(graph, options));
}

import type { RelataGraph } from "../graph/relata-graph.ts";
import { writeAtomically } from "./atomic.ts";
import { inChunks } from "./chunks.ts";

/**
 * graphology's own serialisation, one node or edge a line: `new MultiDirectedGraph().import(JSON.parse(text))` gives the graph back.
 * The same graph gives the same text.
 */
export function graphJsonChunks(graph: RelataGraph): Iterable<string> {
  return inChunks(parts(graph));
}

/** Writes `graphJsonChunks` to a file, whole or not at all. @throws {WriteError} */
export function writeGraphJson(graph: RelataGraph, path: string): Promise<void> {
  return writeAtomically(path, graphJsonChunks(graph));
}

function* parts(graph: RelataGraph): Generator<string> {
  const options = { type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops };
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(graph.getAttributes())},\n"nodes":[`;
  let between = "\n";
  for (const { node, attributes } of graph.nodeEntries()) {
    yield between + JSON.stringify({ key: node, attributes });
    between = ",\n";
  }
  yield '\n],\n"edges":[';
  between = "\n";
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    yield between + JSON.stringify({ key: edge, source, target, attributes });
    between = ",\n";
  }
  yield "\n]}\n";
}

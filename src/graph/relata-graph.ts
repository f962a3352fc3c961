import { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from "./model.ts";

/** The knowledge graph: nodes keyed by entity id, edges by `source|TYPE|target`. */
export type RelataGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** A graph without nodes. */
export function emptyGraph(attributes: GraphAttributes): RelataGraph {
  const graph: RelataGraph = new MultiDirectedGraph();
  graph.replaceAttributes(attributes);
  return graph;
}

/** The key of the edge for a relation type between two nodes. */
export function edgeKey(source: string, type: string, target: string): string {
  return `${source}|${type}|${target}`;
}

import { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, GraphAttributes, NodeAttributes, PlainGraph } from "./model.ts";

/** The knowledge graph: nodes keyed by entity id, edges by `source|TYPE|target`. */
export type RelataGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** A graph without nodes. */
export function emptyGraph(attributes: GraphAttributes): RelataGraph {
  const graph: RelataGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ ...attributes });
  return graph;
}

/** The graph as data; attributes are those of the graph, not copies. */
export function plainOf(graph: RelataGraph): PlainGraph {
  return {
    attributes: graph.getAttributes(),
    nodes: graph.mapNodes((key, attributes) => ({ key, attributes })),
    edges: graph.mapEdges((key, attributes, source, target) => ({ key, source, target, attributes })),
  };
}

/** The graph of some data, in the same order. */
export function graphOf({ attributes, nodes, edges }: PlainGraph): RelataGraph {
  const graph = emptyGraph(attributes);
  for (const node of nodes) graph.addNode(node.key, node.attributes);
  for (const { key, source, target, attributes: own } of edges)
    graph.addEdgeWithKey(key, source, target, own);
  return graph;
}

/** The key of the edge for a relation type between two nodes. */
export function edgeKey(source: string, type: string, target: string): string {
  return `${source}|${type}|${target}`;
}

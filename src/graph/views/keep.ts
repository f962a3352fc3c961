import { edgeAttributes } from "../edge-attributes.ts";
import type { EdgeAttributes, EdgeEvidence, NodeAttributes } from "../model.ts";
import { emptyGraph, type RelataGraph } from "../relata-graph.ts";

export interface Kept {
  /** The attributes of a node in the new graph, or nothing where it goes. All stay as they are where this is left out. */
  readonly node?: (node: string, attributes: NodeAttributes) => NodeAttributes | undefined;
  /** The same for an edge; it also goes with either of its nodes. */
  readonly edge?: (edge: string, attributes: EdgeAttributes) => EdgeAttributes | undefined;
  /** Whether nodes stay that have no edge left. */
  readonly isolated?: boolean;
}

/** A copy of the graph with only what is kept, in the same order; degrees are counted anew. */
export function keep(graph: RelataGraph, { node, edge, isolated = false }: Kept): RelataGraph {
  const nodes = new Map<string, NodeAttributes>();
  for (const entry of graph.nodeEntries()) {
    const attributes = node ? node(entry.node, entry.attributes) : entry.attributes;
    if (attributes) nodes.set(entry.node, attributes);
  }
  const degrees = new Map<string, number>();
  const edges: (readonly [key: string, source: string, target: string, attributes: EdgeAttributes])[] = [];
  for (const entry of graph.edgeEntries()) {
    const { source, target } = entry;
    if (!nodes.has(source) || !nodes.has(target)) continue;
    const attributes = edge ? edge(entry.edge, entry.attributes) : entry.attributes;
    if (!attributes) continue;
    edges.push([entry.edge, source, target, attributes]);
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const view = emptyGraph(graph.getAttributes());
  for (const [key, attributes] of nodes) {
    const degree = degrees.get(key) ?? 0;
    if (degree > 0 || isolated) view.addNode(key, { ...attributes, degree });
  }
  for (const [key, source, target, attributes] of edges) {
    view.addEdgeWithKey(key, source, target, attributes);
  }
  return view;
}

/** For `Kept.edge`: only this evidence of each edge, its weight and dates counted anew; an edge without any goes. */
export function onlyEvidence(graph: RelataGraph, holds: (evidence: EdgeEvidence) => boolean) {
  const reprints = reprintsOf(graph);
  return (_edge: string, attributes: EdgeAttributes): EdgeAttributes | undefined => {
    const evidence = attributes.evidence.filter(holds);
    if (evidence.length === attributes.evidence.length) return attributes;
    if (evidence.length === 0) return undefined;
    return edgeAttributes(attributes.type, attributes.reciprocal, evidence, reprints);
  };
}

/** Article id → id of the article that it is a near copy of, over the graph's articles. */
export function reprintsOf(graph: RelataGraph): ReadonlyMap<string, string> {
  const pairs = graph
    .getAttribute("articles")
    .flatMap(({ id, reprintOf }) => (reprintOf === undefined ? [] : [[id, reprintOf] as const]));
  return new Map(pairs);
}

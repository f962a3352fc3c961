import { DirectedGraph } from "graphology";
import { louvain, pagerank } from "./graphology-algorithms.ts";
import { byCodeUnits } from "./order.ts";
import { seededRandom } from "./random.ts";
import type { RelataGraph } from "./relata-graph.ts";

const SEED = 20230618;

/**
 * Sets the degree (parallel edges counted), the PageRank (Brin & Page 1998, weighted, α 0.85) and the Louvain
 * community (Blondel et al. 2008, weighted) of every node. The same graph gives the same numbers.
 */
export function measure(graph: RelataGraph): void {
  if (graph.order === 0) return;
  const ranks = pagerank(flowOf(graph), { getEdgeWeight: "weight", maxIterations: 1000 });
  const communities = communitiesBySize(graph);
  graph.updateEachNodeAttributes((node, attributes) => ({
    ...attributes,
    degree: graph.degree(node),
    pagerank: round(ranks[node]!, 6),
    community: communities.get(node)!,
  }));
}

/** The graph as rank flows through it: a relation that holds both ways does so in both directions. */
function flowOf(graph: RelataGraph): DirectedGraph<Record<string, never>, { weight: number }> {
  const flow = new DirectedGraph<Record<string, never>, { weight: number }>();
  for (const node of graph.nodes()) flow.addNode(node);
  for (const { source, target, attributes } of graph.edgeEntries()) {
    const add = (from: string, to: string) =>
      flow.updateEdge(from, to, (edge) => ({ weight: (edge.weight ?? 0) + attributes.weight }));
    add(source, target);
    if (attributes.reciprocal) add(target, source);
  }
  return flow;
}

function communitiesBySize(graph: RelataGraph): ReadonlyMap<string, number> {
  const found = louvain(graph, { getEdgeWeight: "weight", rng: seededRandom(SEED) });
  const members = new Map<number, string[]>();
  for (const node of graph.nodes()) {
    const list = members.get(found[node]!) ?? [];
    list.push(node);
    members.set(found[node]!, list);
  }
  const bySize = [...members.values()]
    .map((list) => list.sort(byCodeUnits))
    .sort((a, b) => b.length - a.length || byCodeUnits(a[0]!, b[0]!));
  return new Map(bySize.flatMap((list, number) => list.map((node) => [node, number] as const)));
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

import { UndirectedGraph } from "graphology";
import { disparity } from "../graphology-algorithms.ts";
import type { RelataGraph } from "../relata-graph.ts";
import { keep } from "./keep.ts";

/**
 * The multiscale backbone: pairs of nodes whose weight, both directions and all types summed, is more than chance
 * would give one of the two (disparity filter, Serrano, Boguñá & Vespignani 2009). A pair stays with all its edges.
 *
 * @param significance level α, 0 to 1; the smaller, the fewer edges.
 */
export function backbone(graph: RelataGraph, significance = 0.2): RelataGraph {
  const pairs = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const { source, target, attributes } of graph.edgeEntries()) {
    if (source === target) continue;
    pairs.updateUndirectedEdge(source, target, (pair) => ({
      weight: (pair.weight ?? 0) + attributes.weight,
    }));
  }
  const scores = disparity(pairs, { getEdgeWeight: "weight" });
  return keep(graph, {
    edge: (edge, attributes) => {
      const pair = pairs.edge(graph.source(edge), graph.target(edge));
      return pair !== undefined && scores[pair]! < significance ? attributes : undefined;
    },
  });
}

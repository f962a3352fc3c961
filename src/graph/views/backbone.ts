import { disparity } from "../disparity.ts";
import type { RelataGraph } from "../relata-graph.ts";
import { keep } from "./keep.ts";

/**
 * The multiscale backbone: pairs of nodes whose weight, both directions and all types summed, is more than chance
 * would give one of the two (`disparity`). A pair stays with all its edges.
 *
 * @param significance level α, 0 to 1; the smaller, the fewer edges.
 */
export function backbone(graph: RelataGraph, significance = 0.2): RelataGraph {
  const numbers = new Map(graph.nodes().map((node, index) => [node, index]));
  const ties = new Map<string, { readonly ends: readonly [number, number]; weight: number }>();
  const pairOf = (source: string, target: string) => [source, target].sort().join("\n");
  for (const { source, target, attributes } of graph.edgeEntries()) {
    if (source === target) continue;
    const pair = pairOf(source, target);
    const tie = ties.get(pair) ?? { ends: [numbers.get(source)!, numbers.get(target)!], weight: 0 };
    tie.weight += attributes.weight;
    ties.set(pair, tie);
  }
  const all = [...ties.values()];
  const chances = disparity(
    graph.order,
    all.map(({ ends }) => ends[0]),
    all.map(({ ends }) => ends[1]),
    all.map(({ weight }) => weight),
  );
  const kept = new Set([...ties.keys()].filter((_pair, tie) => chances[tie]! < significance));
  return keep(graph, {
    edge: (edge, attributes) =>
      kept.has(pairOf(graph.source(edge), graph.target(edge))) ? attributes : undefined,
  });
}

import { disparity } from "../disparity.ts";
import type { PlainGraph } from "../model.ts";
import { keep } from "./keep.ts";

/**
 * The multiscale backbone: pairs of nodes whose weight, both directions and all types summed, is more than chance
 * would give one of the two (`disparity`). A pair stays with all its edges.
 *
 * @param significance level α, 0 to 1; the smaller, the fewer edges.
 */
export function backbone(graph: PlainGraph, significance = 0.2): PlainGraph {
  const numbers = new Map(graph.nodes.map(({ key }, index) => [key, index]));
  const ties = new Map<string, { readonly ends: readonly [number, number]; weight: number }>();
  const pairOf = (source: string, target: string) => [source, target].sort().join("\n");
  for (const { source, target, attributes } of graph.edges) {
    if (source === target) continue;
    const pair = pairOf(source, target);
    const tie = ties.get(pair) ?? { ends: [numbers.get(source)!, numbers.get(target)!], weight: 0 };
    tie.weight += attributes.weight;
    ties.set(pair, tie);
  }
  const all = [...ties.values()];
  const chances = disparity(
    graph.nodes.length,
    all.map(({ ends }) => ends[0]),
    all.map(({ ends }) => ends[1]),
    all.map(({ weight }) => weight),
  );
  const kept = new Set([...ties.keys()].filter((_pair, tie) => chances[tie]! < significance));
  return keep(graph, { edge: ({ source, target }) => kept.has(pairOf(source, target)) });
}

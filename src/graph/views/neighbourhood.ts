import type { PlainGraph } from "../model.ts";
import { byCodeUnits } from "../order.ts";
import { keep } from "./keep.ts";

/** The nodes of the highest PageRank, and the edges between them. */
export function topNodes(graph: PlainGraph, count: number): PlainGraph {
  const ranked = [...graph.nodes].sort(
    (a, b) => b.attributes.pagerank - a.attributes.pagerank || byCodeUnits(a.key, b.key),
  );
  const kept = new Set(ranked.slice(0, count).map(({ key }) => key));
  return keep(graph, { node: ({ key }) => kept.has(key), isolated: true });
}

/** A node, all within so many steps of it whatever the direction, and the edges between them. */
export function ego(graph: PlainGraph, center: string, steps = 1): PlainGraph {
  const neighbours = new Map<string, string[]>(graph.nodes.map(({ key }) => [key, []]));
  for (const { source, target } of graph.edges) {
    neighbours.get(source)!.push(target);
    neighbours.get(target)!.push(source);
  }
  const reached = new Set([center]);
  let border = [center];
  for (let step = 0; step < steps && border.length > 0; step++) {
    const next = new Set(
      border.flatMap((node) => neighbours.get(node) ?? []).filter((node) => !reached.has(node)),
    );
    for (const node of next) reached.add(node);
    border = [...next];
  }
  return keep(graph, { node: ({ key }) => reached.has(key), isolated: true });
}

import { byCodeUnits } from "../order.ts";
import type { RelataGraph } from "../relata-graph.ts";
import { keep } from "./keep.ts";

/** The nodes of the highest PageRank, and the edges between them. */
export function topNodes(graph: RelataGraph, count: number): RelataGraph {
  const ranked = graph
    .mapNodes((node, { pagerank }) => ({ node, pagerank }))
    .sort((a, b) => b.pagerank - a.pagerank || byCodeUnits(a.node, b.node));
  const kept = new Set(ranked.slice(0, count).map(({ node }) => node));
  return keep(graph, {
    node: (node, attributes) => (kept.has(node) ? attributes : undefined),
    isolated: true,
  });
}

/** A node, all within so many steps of it whatever the direction, and the edges between them. */
export function ego(graph: RelataGraph, center: string, steps = 1): RelataGraph {
  const reached = new Set([center]);
  let border = [center];
  for (let step = 0; step < steps && border.length > 0; step++) {
    const next: string[] = [];
    for (const node of border) {
      graph.forEachNeighbor(node, (neighbor) => {
        if (reached.has(neighbor)) return;
        reached.add(neighbor);
        next.push(neighbor);
      });
    }
    border = next;
  }
  return keep(graph, {
    node: (node, attributes) => (reached.has(node) ? attributes : undefined),
    isolated: true,
  });
}

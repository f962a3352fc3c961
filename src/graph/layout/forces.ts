import { UndirectedGraph } from "graphology";
import { forceAtlas2 } from "../graphology-algorithms.ts";
import { byCodeUnits } from "../order.ts";
import type { RelataGraph } from "../relata-graph.ts";
import type { Place } from "./space.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places for nodes that hang together, by ForceAtlas2 (Jacomy et al. 2014) with Barnes–Hut: who has to do with each other
 * is near. It starts from a spiral, community by community, so that the same nodes get the same places.
 */
export function forces(graph: RelataGraph, nodes: readonly string[]): readonly Place[] {
  const pairs = pairsAmong(graph, nodes);
  forceAtlas2.assign(pairs, {
    iterations: iterationsFor(nodes.length),
    getEdgeWeight: (_pair, { weight }) => 1 + Math.log2(weight),
    settings: {
      barnesHutOptimize: nodes.length > 500,
      barnesHutTheta: 0.6,
      linLogMode: false,
      outboundAttractionDistribution: false,
      strongGravityMode: true,
      gravity: 0.05,
      scalingRatio: 10,
      slowDown: 1 + Math.log(nodes.length),
      adjustSizes: false,
    },
  });
  return nodes.map((node) => {
    const { x, y } = pairs.getNodeAttributes(node);
    return { x, y };
  });
}

function pairsAmong(graph: RelataGraph, nodes: readonly string[]) {
  const pairs = new UndirectedGraph<Place, { weight: number }>();
  const spiral = nodes
    .map((node) => ({ node, ...graph.getNodeAttributes(node) }))
    .sort((a, b) => a.community - b.community || b.pagerank - a.pagerank || byCodeUnits(a.node, b.node));
  spiral.forEach(({ node }, index) => {
    const radius = 10 * Math.sqrt(index + 0.5);
    pairs.addNode(node, {
      x: radius * Math.cos(index * GOLDEN_ANGLE),
      y: radius * Math.sin(index * GOLDEN_ANGLE),
    });
  });
  for (const node of nodes) {
    graph.forEachOutEdge(node, (_edge, { weight }, source, target) => {
      if (source === target) return;
      pairs.updateUndirectedEdge(source, target, (pair) => ({ weight: (pair.weight ?? 0) + weight }));
    });
  }
  return pairs;
}

function iterationsFor(order: number): number {
  if (order <= 300) return 1_000;
  if (order <= 1_000) return 500;
  if (order <= 10_000) return 200;
  return order <= 100_000 ? 60 : 30;
}

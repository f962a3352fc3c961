import { forceAtlas2, noverlap } from "./graphology-algorithms.ts";
import type { NodeAttributes } from "./model.ts";
import { byCodeUnits } from "./order.ts";
import type { RelataGraph } from "./relata-graph.ts";

const SMALLEST = 4;
const LARGEST = 26;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Above so many nodes an overlap cannot be seen, and removing it takes longer than it is worth. */
const NOVERLAP_LIMIT = 5_000;

/**
 * Sets the size of every node by its PageRank, and its place by ForceAtlas2 (Jacomy et al. 2014) with Barnes–Hut,
 * from start positions on a spiral, community by community. Expects `measure` to have run; the same graph gives
 * the same picture. Places are rounded to 2 decimals, with the middle at 0, 0.
 */
export function layOut(graph: RelataGraph): void {
  if (graph.order === 0) return;
  setSizes(graph);
  setStart(graph);
  forceAtlas2.assign(graph, {
    iterations: iterationsFor(graph.order),
    getEdgeWeight: (_edge, { weight }) => 1 + Math.log2(weight),
    settings: {
      barnesHutOptimize: true,
      barnesHutTheta: 0.6,
      linLogMode: false,
      outboundAttractionDistribution: true,
      strongGravityMode: false,
      gravity: 1.2,
      scalingRatio: 12,
      slowDown: 1 + Math.log(graph.order),
      adjustSizes: false,
    },
  });
  if (graph.order <= NOVERLAP_LIMIT) {
    noverlap.assign(graph, { maxIterations: 300, settings: { margin: 4, ratio: 1.1, expansion: 1.1 } });
  }
  centre(graph);
}

function iterationsFor(order: number): number {
  if (order <= 1_000) return 800;
  if (order <= 10_000) return 300;
  return order <= 100_000 ? 60 : 30;
}

function setSizes(graph: RelataGraph): void {
  const ranks = graph.mapNodes((_node, { pagerank }) => pagerank);
  const least = ranks.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = ranks.reduce((a, b) => Math.max(a, b), 0);
  graph.updateEachNodeAttributes((_node, attributes) => {
    const share = most > least ? (attributes.pagerank - least) / (most - least) : 0;
    return { ...attributes, size: round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share)) };
  });
}

function setStart(graph: RelataGraph): void {
  const order = graph
    .mapNodes((node, attributes) => ({ node, ...attributes }))
    .sort((a, b) => a.community - b.community || b.pagerank - a.pagerank || byCodeUnits(a.node, b.node));
  order.forEach(({ node }, index) => {
    const radius = 10 * Math.sqrt(index + 0.5);
    graph.mergeNodeAttributes(node, {
      x: radius * Math.cos(index * GOLDEN_ANGLE),
      y: radius * Math.sin(index * GOLDEN_ANGLE),
    });
  });
}

function centre(graph: RelataGraph): void {
  const middle = (axis: "x" | "y") =>
    graph.reduceNodes((sum, _node, attributes) => sum + attributes[axis], 0) / graph.order;
  const [x, y] = [middle("x"), middle("y")];
  graph.updateEachNodeAttributes(
    (_node, attributes): NodeAttributes => ({
      ...attributes,
      x: round(attributes.x - x),
      y: round(attributes.y - y),
    }),
  );
}

function round(value: number): number {
  // Adding 0 turns −0, which JSON and XML would write differently, into 0.
  return Math.round(value * 100) / 100 + 0;
}

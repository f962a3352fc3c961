import { byCodeUnits } from "../order.ts";
import type { RelataGraph } from "../relata-graph.ts";

/** The nodes that hang together, whatever the direction of the edges: the largest group first, each in the order of the graph. */
export function components(graph: RelataGraph): readonly (readonly string[])[] {
  const found: string[][] = [];
  const seen = new Set<string>();
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    for (const node of group) {
      graph.forEachNeighbor(node, (neighbor) => {
        if (seen.has(neighbor)) return;
        seen.add(neighbor);
        group.push(neighbor);
      });
    }
    found.push(group.sort(byCodeUnits));
  }
  return found.sort((a, b) => b.length - a.length || byCodeUnits(a[0]!, b[0]!));
}

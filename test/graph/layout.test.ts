import { describe, expect, it } from "vitest";
import { generateGraph } from "../../bench/graph-generator.ts";
import { layOut } from "../../src/graph/layout/lay-out.ts";
import { spaceOf } from "../../src/graph/layout/space.ts";
import { measure } from "../../src/graph/measures.ts";

function laidOut(nodes: number, edges: number) {
  const graph = generateGraph(nodes, edges);
  measure(graph);
  layOut(graph);
  return graph;
}

describe("layout", () => {
  it.each([
    [1, 0],
    [2, 1],
    [40, 0],
    [120, 60],
    [200, 150],
    [200, 600],
  ])("of %d nodes and %d edges lays no node or name upon another", (nodes, edges) => {
    const all = laidOut(nodes, edges).mapNodes((id, attributes) => ({
      id,
      ...attributes,
      ...spaceOf(attributes),
    }));
    const overlaps = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter(
          (b) =>
            (a.width + b.width) / 2 - Math.abs(a.x - b.x) > 1 &&
            (a.height + b.height) / 2 - Math.abs(a.y - b.y) > 1,
        )
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(overlaps).toEqual([]);
  });

  it("puts what has no edge beneath what hangs together", () => {
    const graph = laidOut(120, 60);
    const heights = (alone: boolean) =>
      graph
        .filterNodes((node) => (graph.degree(node) === 0) === alone)
        .map((node) => graph.getNodeAttribute(node, "y"));
    expect(Math.max(...heights(true))).toBeLessThan(Math.min(...heights(false)));
  });

  it("puts neighbours nearer to each other than others", () => {
    const graph = laidOut(150, 200);
    const distance = (a: string, b: string) => {
      const [one, two] = [graph.getNodeAttributes(a), graph.getNodeAttributes(b)];
      return Math.hypot(one.x - two.x, one.y - two.y);
    };
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const joined = graph.filterNodes((node) => graph.degree(node) > 0);
    const all = joined.flatMap((a, index) => joined.slice(index + 1).map((b) => distance(a, b)));
    expect(mean(graph.mapEdges((_edge, _attributes, a, b) => distance(a, b)))).toBeLessThan(0.75 * mean(all));
  });

  it("is the same each time, around 0, 0", () => {
    const places = () => laidOut(100, 120).mapNodes((node, { x, y, size }) => ({ node, x, y, size }));
    const first = places();
    expect(places()).toEqual(first);
    for (const axis of ["x", "y"] as const)
      expect(first.reduce((sum, place) => sum + place[axis], 0) / first.length).toBeCloseTo(0, 1);
  });
});

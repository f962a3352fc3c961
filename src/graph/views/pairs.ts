import { edgeAttributes, isAsserted } from "../edge-attributes.ts";
import type { EdgeAttributes, EdgeEvidence } from "../model.ts";
import { byCodeUnits } from "../order.ts";
import { edgeKey, type RelataGraph } from "../relata-graph.ts";
import { keep, reprintsOf } from "./keep.ts";

/**
 * One edge for each pair of nodes, with the type and the direction of its heaviest edge (what is only denied weighs nothing), the evidence of all (each
 * names the edge that it comes from, spans as they were there), and a label that tells each type with its weight.
 */
export function mergePairs(graph: RelataGraph): RelataGraph {
  const reprints = reprintsOf(graph);
  const pairs = new Map<string, string[]>();
  for (const { edge, source, target } of graph.edgeEntries()) {
    const key = [source, target].sort(byCodeUnits).join("\n");
    const edges = pairs.get(key) ?? [];
    edges.push(edge);
    pairs.set(key, edges);
  }
  const view = keep(graph, { edge: () => undefined, isolated: true });
  for (const edges of pairs.values()) {
    const ranked = edges
      .map((edge) => ({ edge, ...graph.getEdgeAttributes(edge) }))
      .sort((a, b) => asserted(b) - asserted(a) || byCodeUnits(a.edge, b.edge));
    const heaviest = ranked[0]!;
    const [source, target] = graph.extremities(heaviest.edge) as [string, string];
    const evidence = ranked.flatMap(({ edge, evidence: own }) =>
      own.map((one): EdgeEvidence => (edge === heaviest.edge ? one : { ...one, folded: edge })),
    );
    const label = ranked.map(({ edge, label: words, weight }) => {
      const back = graph.source(edge) === source ? "" : " (back)";
      return `${words}${back} ${weight}`;
    });
    view.addEdgeWithKey(edgeKey(source, heaviest.type, target), source, target, {
      ...edgeAttributes(heaviest.type, heaviest.reciprocal, evidence, reprints),
      label: label.join(", "),
    });
  }
  view.updateEachNodeAttributes((node, attributes) => ({ ...attributes, degree: view.degree(node) }));
  return keep(view, {});
}

function asserted({ weight, evidence }: EdgeAttributes): number {
  return evidence.some(isAsserted) ? weight : 0;
}

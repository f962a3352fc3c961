import { edgeAttributes, isAsserted } from "../edge-attributes.ts";
import type { EdgeAttributes, EdgeEvidence, PlainEdge, PlainGraph } from "../model.ts";
import { byCodeUnits } from "../order.ts";
import { edgeKey } from "../relata-graph.ts";
import { keep, reprintsOf } from "./keep.ts";

/**
 * One edge for each pair of nodes, with the type and the direction of its heaviest edge (what is only denied weighs nothing), the evidence of all (each
 * names the edge that it comes from, spans as they were there), and a label that tells each type with its weight.
 */
export function mergePairs(graph: PlainGraph): PlainGraph {
  const reprints = reprintsOf(graph);
  const pairs = new Map<string, PlainEdge[]>();
  for (const edge of graph.edges) {
    const key = [edge.source, edge.target].sort(byCodeUnits).join("\n");
    const edges = pairs.get(key) ?? [];
    edges.push(edge);
    pairs.set(key, edges);
  }
  const edges = [...pairs.values()].map((parallel): PlainEdge => {
    const ranked = parallel.sort(
      (a, b) => asserted(b.attributes) - asserted(a.attributes) || byCodeUnits(a.key, b.key),
    );
    const { key, source, target, attributes: heaviest } = ranked[0]!;
    const evidence = ranked.flatMap((edge) =>
      edge.attributes.evidence.map(
        (one): EdgeEvidence => (edge.key === key ? one : { ...one, folded: edge.key }),
      ),
    );
    const label = ranked.map(({ source: from, attributes: { label: words, weight } }) => {
      const back = from === source ? "" : " (back)";
      return `${words}${back} ${weight}`;
    });
    return {
      key: edgeKey(source, heaviest.type, target),
      source,
      target,
      attributes: {
        ...edgeAttributes(heaviest.type, heaviest.reciprocal, evidence, reprints),
        label: label.join(", "),
      },
    };
  });
  return keep({ ...graph, edges }, {});
}

function asserted({ weight, evidence }: EdgeAttributes): number {
  return evidence.some(isAsserted) ? weight : 0;
}

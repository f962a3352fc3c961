import type { EdgeEvidence, PlainGraph } from "../model.ts";
import { graphOf, plainOf, type RelataGraph } from "../relata-graph.ts";

/** Makes a smaller graph of a graph, and leaves the graph as it is. Nodes keep their place, size and colour. */
export type View = (graph: PlainGraph) => PlainGraph;

/** A graph as views leave it, one after another. */
export function throughViews(graph: RelataGraph, views: readonly View[]): RelataGraph {
  if (views.length === 0) return graph;
  const whole = plainOf(graph);
  return graphOf(
    withSpeakersNamed(
      views.reduce((seen, view) => view(seen), whole),
      whole,
    ),
  );
}

/** Whoever says a sentence and is no node any more is told by name, as nothing else tells what an id stands for. */
function withSpeakersNamed(seen: PlainGraph, whole: PlainGraph): PlainGraph {
  const left = new Set(seen.nodes.map(({ key }) => key));
  const gone = new Map(
    whole.nodes.flatMap(({ key, attributes }) => (left.has(key) ? [] : [[key, attributes.label] as const])),
  );
  const named = (evidence: EdgeEvidence): EdgeEvidence => {
    const name = gone.get(evidence.speaker ?? "");
    return name === undefined ? evidence : { ...evidence, speaker: name };
  };
  return {
    ...seen,
    edges: seen.edges.map((edge) => ({
      ...edge,
      attributes: { ...edge.attributes, evidence: edge.attributes.evidence.map(named) },
    })),
  };
}

/** A view that cannot be had: what, and the remedy. */
export class ViewError extends Error {
  readonly code = "E_VIEW";

  constructor(what: string) {
    super(`error[E_VIEW]: ${what}`);
    this.name = "ViewError";
  }
}

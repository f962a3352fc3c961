import type { PlainGraph } from "../model.ts";
import { graphOf, plainOf, type RelataGraph } from "../relata-graph.ts";

/** Makes a smaller graph of a graph, and leaves the graph as it is. Nodes keep their place, size and colour. */
export type View = (graph: PlainGraph) => PlainGraph;

/** A graph as views leave it, one after another. */
export function throughViews(graph: RelataGraph, views: readonly View[]): RelataGraph {
  return views.length === 0 ? graph : graphOf(views.reduce((seen, view) => view(seen), plainOf(graph)));
}

/** A view that cannot be had: what, and the remedy. */
export class ViewError extends Error {
  readonly code = "E_VIEW";

  constructor(what: string) {
    super(`error[E_VIEW]: ${what}`);
    this.name = "ViewError";
  }
}

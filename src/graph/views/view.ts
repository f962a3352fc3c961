import type { RelataGraph } from "../relata-graph.ts";

/** Makes a smaller graph of a graph, and leaves the graph as it is. Nodes keep their place, size and colour. */
export type View = (graph: RelataGraph) => RelataGraph;

/** A view that cannot be had: what, and the remedy. */
export class ViewError extends Error {
  readonly code = "E_VIEW";

  constructor(what: string) {
    super(`error[E_VIEW]: ${what}`);
    this.name = "ViewError";
  }
}

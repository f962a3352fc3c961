/** The part of the graph that Sigma holds: what has been drawn so far, so that opening costs what the start view shows. */
import { MultiDirectedGraph } from "graphology";
import type { Model } from "../data/model.ts";
import type { Drawn } from "./arrange.ts";

export interface DrawnGraph {
  readonly graph: MultiDirectedGraph;
  readonly has: Drawn;
}

export const emptyDrawnGraph = (model: Model): DrawnGraph => ({
  graph: new MultiDirectedGraph(),
  has: { ties: new Uint8Array(model.ties.length), entities: new Uint8Array(model.entities.length) },
});

const lacks = (has: Uint8Array, wanted: Uint8Array): boolean =>
  wanted.some((mark, index) => mark === 1 && !has[index]);

/** The same where it holds all that is wanted, else one that holds that, too. */
export const holding = (before: DrawnGraph, model: Model, wanted: Drawn): DrawnGraph => {
  const { has } = before;
  if (!lacks(has.ties, wanted.ties) && !lacks(has.entities, wanted.entities)) return before;
  const next = emptyDrawnGraph(model);
  const both = (key: keyof Drawn, index: number): boolean => {
    if (!has[key][index] && !wanted[key][index]) return false;
    next.has[key][index] = 1;
    return true;
  };
  for (const { id, index } of model.entities)
    if (both("entities", index)) next.graph.addNode(id, { x: 0, y: 0 });
  for (const { id, index, source, target } of model.ties)
    if (both("ties", index) && source !== target) next.graph.addDirectedEdgeWithKey(id, source.id, target.id);
  return next;
};

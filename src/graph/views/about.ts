import { type Days, daysOf } from "../dates.ts";
import type { PlainGraph } from "../model.ts";
import { chosen, type DIMENSIONS } from "./dimensions.ts";
import { keep, type Telling } from "./keep.ts";

/** The sentences that have one of some values in a dimension: a relation type, a quad class, an issue, … */
export function only(
  graph: PlainGraph,
  dimension: keyof typeof DIMENSIONS,
  values: readonly string[],
): PlainGraph {
  return keep(graph, chosen(dimension, values));
}

/** What one outlet tells. */
export function fromOutlet(graph: PlainGraph, outlet: string): PlainGraph {
  return keep(graph, { ...chosen("outlet", [outlet]), article: (article) => article.outlet === outlet });
}

/** The edges that at least so many independent articles tell of. */
export function atLeast(graph: PlainGraph, weight: number): PlainGraph {
  return keep(graph, { edge: ({ attributes }) => attributes.weight >= weight });
}

/** What happened, or was told, from one day to another, both included; what has no date goes. */
export function between(graph: PlainGraph, from: string, to: string): PlainGraph {
  const isWithin = (days: Days | undefined) => days !== undefined && days.first <= to && days.last >= from;
  return keep(graph, {
    telling: (telling) => isWithin(daysTold(telling)),
    article: ({ date }) => isWithin(daysOf(date)),
  });
}

/** The days that a sentence tells of. */
export function daysTold({ evidence, article }: Pick<Telling, "evidence" | "article">): Days | undefined {
  return daysOf(evidence.date ?? article.date);
}

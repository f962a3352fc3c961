import { type Days, daysOf, firstAndLast } from "../graph/dates.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph/model.ts";
import { byCodeUnits } from "../graph/order.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";

/** The first and the last day of the corpus's articles, where any has a date. */
export function corpusDays(graph: RelataGraph): Days | undefined {
  const { first, last } = firstAndLast(graph.getAttribute("articles").map(({ date }) => date));
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The days of a node: from its first to its last article, and of its edges, which may tell of days before. */
export function nodeDays(graph: RelataGraph, node: string, attributes: NodeAttributes): Days | undefined {
  let { first, last } = attributes;
  graph.forEachEdge(node, (_edge, edge) => {
    if (edge.first !== undefined && (first === undefined || edge.first < first)) first = edge.first;
    if (edge.last !== undefined && (last === undefined || edge.last > last)) last = edge.last;
  });
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** ` start="…" end="…"`, or nothing. */
export function intervalAttributes(days: Days | undefined): string {
  return days ? ` start="${days.first}" end="${days.last}"` : "";
}

/**
 * A spell for each date of the evidence. One that lies within another, as a day within a month that another sentence
 * names, is left out: spells that overlap are lost on import.
 */
export function spells({ evidence }: EdgeAttributes): string {
  const [only, ...more] = new Set(evidence.map(({ date }) => date));
  if (more.length === 0) {
    const days = daysOf(only);
    return days ? `<spells>${spell(days)}</spells>` : "";
  }
  const days = [only, ...more].flatMap((date) => daysOf(date) ?? []);
  const sorted = days.sort((a, b) => byCodeUnits(a.first, b.first) || byCodeUnits(b.last, a.last));
  const kept: Days[] = [];
  for (const one of sorted) {
    const before = kept.at(-1);
    if (!before || one.first > before.last) kept.push(one);
  }
  return kept.length > 0 ? `<spells>${kept.map(spell).join("")}</spells>` : "";
}

function spell({ first, last }: Days): string {
  return `<spell start="${first}" end="${last}"/>`;
}

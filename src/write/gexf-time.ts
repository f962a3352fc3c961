import { type Days, daysOf, firstAndLast } from "../graph/dates.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph/model.ts";
import { byCodeUnits } from "../graph/order.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";

/** The first and the last day of the corpus's articles, where any has a date. */
export function corpusDays(graph: RelataGraph): Days | undefined {
  return span(graph.getAttribute("articles").flatMap(({ date }) => daysOf(date) ?? []));
}

/** The days of a node: from its first to its last article, and of its edges, which may tell of days before. */
export function nodeDays(
  graph: RelataGraph,
  node: string,
  { first, last }: NodeAttributes,
): Days | undefined {
  const days: Days[] = first !== undefined && last !== undefined ? [{ first, last }] : [];
  for (const { attributes } of graph.edgeEntries(node)) {
    if (attributes.first !== undefined && attributes.last !== undefined) {
      days.push({ first: attributes.first, last: attributes.last });
    }
  }
  return span(days);
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
  const days = evidence.flatMap(({ date }) => daysOf(date) ?? []);
  const sorted = days.sort((a, b) => byCodeUnits(a.first, b.first) || byCodeUnits(b.last, a.last));
  const kept: Days[] = [];
  for (const one of sorted) {
    const before = kept.at(-1);
    if (!before || one.first > before.last) kept.push(one);
  }
  const elements = kept.map(({ first, last }) => `<spell start="${first}" end="${last}"/>`);
  return elements.length > 0 ? `<spells>${elements.join("")}</spells>` : "";
}

/** The span of some days together. */
function span(days: readonly Days[]): Days | undefined {
  const { first, last } = firstAndLast(days.flatMap((each) => [each.first, each.last]));
  return first === undefined || last === undefined ? undefined : { first, last };
}

import { daysOf, firstAndLast } from "../dates.ts";
import type { EdgeType, GraphArticle, NodeAttributes, QuadClass } from "../model.ts";
import type { RelataGraph } from "../relata-graph.ts";
import { keep, onlyEvidence } from "./keep.ts";

/** Who does what about an issue: the evidence that is about it, and the issue itself. */
export function aboutIssue(graph: RelataGraph, issue: string): RelataGraph {
  const onTheIssue = onlyEvidence(graph, ({ issues = [] }) => issues.includes(issue));
  return keep(graph, {
    edge: (edge, attributes) => (graph.target(edge) === issue ? attributes : onTheIssue(edge, attributes)),
  });
}

/** The edges of these types. */
export function ofTypes(graph: RelataGraph, types: ReadonlySet<EdgeType>): RelataGraph {
  return keep(graph, { edge: (_edge, attributes) => (types.has(attributes.type) ? attributes : undefined) });
}

/** The edges of these quad classes. */
export function ofQuadClasses(graph: RelataGraph, classes: ReadonlySet<QuadClass>): RelataGraph {
  return keep(graph, {
    edge: (_edge, attributes) => (classes.has(attributes.quadClass) ? attributes : undefined),
  });
}

/** The edges that at least so many independent articles tell of. */
export function atLeast(graph: RelataGraph, weight: number): RelataGraph {
  return keep(graph, { edge: (_edge, attributes) => (attributes.weight >= weight ? attributes : undefined) });
}

/** What happened, or was told, from one day to another, both included; what has no date goes. */
export function between(graph: RelataGraph, from: string, to: string): RelataGraph {
  const within = (date: string | undefined) => {
    const days = daysOf(date);
    return days !== undefined && days.first <= to && days.last >= from;
  };
  const articles = new Map(graph.getAttribute("articles").map((article) => [article.id, article]));
  return keep(graph, {
    node: (_node, attributes) => toldIn(attributes, articles, ({ date }) => within(date)),
    edge: onlyEvidence(graph, ({ date }) => within(date)),
  });
}

/** What one outlet tells. */
export function fromOutlet(graph: RelataGraph, outlet: string): RelataGraph {
  const articles = new Map(graph.getAttribute("articles").map((article) => [article.id, article]));
  return keep(graph, {
    node: (_node, attributes) => toldIn(attributes, articles, (article) => article.outlet === outlet),
    edge: onlyEvidence(graph, ({ article }) => articles.get(article)?.outlet === outlet),
  });
}

/** A node with only those of its articles; its mentions are those of the whole corpus still. */
function toldIn(
  { first: _first, last: _last, ...attributes }: NodeAttributes,
  articles: ReadonlyMap<string, GraphArticle>,
  holds: (article: GraphArticle) => boolean,
): NodeAttributes {
  const told = attributes.articles.filter((id) => {
    const article = articles.get(id);
    return article !== undefined && holds(article);
  });
  return { ...attributes, articles: told, ...firstAndLast(told.map((id) => articles.get(id)?.date)) };
}

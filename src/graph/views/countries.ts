import { firstAndLast } from "../dates.ts";
import { edgeAttributes, turned } from "../edge-attributes.ts";
import { entityType } from "../entity-types.ts";
import { measure } from "../measures.ts";
import type { EdgeEvidence, NodeAttributes } from "../model.ts";
import { byCodeUnits, sortedSet } from "../order.ts";
import { edgeKey, emptyGraph, type RelataGraph } from "../relata-graph.ts";
import { reprintsOf } from "./keep.ts";

interface Fold {
  readonly source: string;
  readonly target: string;
  readonly type: Parameters<typeof edgeAttributes>[0];
  readonly evidence: EdgeEvidence[];
  reciprocal: boolean;
}

/**
 * Actors at the level of countries: a person or an organisation becomes its country, which lists whom it stands for
 * (`folded`), and so does each piece of evidence. Issues stay. Actors of no known country, places, and what
 * happens within one country go. Degree, PageRank and community are measured anew.
 */
export function foldToCountries(graph: RelataGraph): RelataGraph {
  const reprints = reprintsOf(graph);
  const edges = new Map<string, Fold>();
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const [actor, recipient] = [standsFor(graph, source), standsFor(graph, target)];
    if (actor === undefined || recipient === undefined || actor === recipient) continue;
    const turn = attributes.reciprocal && byCodeUnits(recipient, actor) < 0;
    const [from, to] = turn ? [recipient, actor] : [actor, recipient];
    const key = edgeKey(from, attributes.type, to);
    const fold = edges.get(key) ?? {
      source: from,
      target: to,
      type: attributes.type,
      evidence: [],
      reciprocal: false,
    };
    for (const one of attributes.evidence) {
      const evidence = turn ? turned(one) : one;
      fold.evidence.push(key === edge ? evidence : { ...evidence, folded: edge });
    }
    fold.reciprocal ||= attributes.reciprocal;
    edges.set(key, fold);
  }
  const view = emptyGraph(graph.getAttributes());
  const ends = sortedSet([...edges.values()].flatMap(({ source, target }) => [source, target]));
  const members = membersOf(graph);
  for (const node of ends) view.addNode(node, nodeOf(graph, node, members.get(node) ?? []));
  for (const key of [...edges.keys()].sort(byCodeUnits)) {
    const { source, target, type, reciprocal, evidence } = edges.get(key)!;
    view.addEdgeWithKey(key, source, target, edgeAttributes(type, reciprocal, evidence, reprints));
  }
  measure(view);
  return view;
}

function standsFor(graph: RelataGraph, node: string): string | undefined {
  const { type, country } = graph.getNodeAttributes(node);
  if (type === "country" || type === "issue") return node;
  return type === "place" ? undefined : country;
}

function membersOf(graph: RelataGraph): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const node of graph.nodes()) {
    const into = standsFor(graph, node);
    if (into === undefined || into === node) continue;
    const list = members.get(into) ?? [];
    list.push(node);
    members.set(into, list);
  }
  return members;
}

/** The country itself, or, where only its people are told of, a country of their dates and at their middle. */
function nodeOf(graph: RelataGraph, node: string, members: readonly string[]): NodeAttributes {
  const folded = members.length > 0 ? { folded: sortedSet(members) } : {};
  if (graph.hasNode(node)) return { ...graph.getNodeAttributes(node), ...folded };
  const people = members.map((member) => graph.getNodeAttributes(member));
  const middle = (axis: "x" | "y") =>
    Math.round((people.reduce((sum, one) => sum + one[axis], 0) / people.length) * 100) / 100 + 0;
  return {
    label: node,
    type: "country",
    country: node,
    aliases: [],
    roles: [],
    mentions: people.reduce((sum, { mentions }) => sum + mentions, 0),
    articles: sortedSet(people.flatMap(({ articles }) => articles)),
    ...firstAndLast(people.flatMap(({ first, last }) => [first, last])),
    degree: 0,
    pagerank: 0,
    community: 0,
    x: middle("x"),
    y: middle("y"),
    size: people.reduce((most, { size }) => Math.max(most, size), 1),
    color: entityType("country").color,
    ...folded,
  };
}

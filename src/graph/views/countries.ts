import { firstAndLast } from "../dates.ts";
import { edgeAttributes, turned } from "../edge-attributes.ts";
import { entityType } from "../entity-types.ts";
import type { EdgeEvidence, EdgeType, NodeAttributes, PlainGraph, PlainNode } from "../model.ts";
import { byCodeUnits, sortedSet } from "../order.ts";
import { edgeKey } from "../relata-graph.ts";
import { keep, reprintsOf } from "./keep.ts";

interface Fold {
  readonly source: string;
  readonly target: string;
  readonly type: EdgeType;
  readonly evidence: EdgeEvidence[];
  reciprocal: boolean;
}

/**
 * Actors at the level of countries: a person or an organisation becomes its country, which lists whom it stands for
 * (`folded`) and has their PageRank besides its own; each piece of evidence names the edge that it comes from. Issues stay.
 * Actors of no known country, places, and what happens within one country go.
 */
export function foldToCountries(graph: PlainGraph): PlainGraph {
  const reprints = reprintsOf(graph);
  const known = new Map(graph.nodes.map((node) => [node.key, node]));
  const into = new Map(graph.nodes.map((node) => [node.key, standsFor(node)]));
  const folds = new Map<string, Fold>();
  for (const { key: edge, source, target, attributes } of graph.edges) {
    const [actor, recipient] = [into.get(source), into.get(target)];
    if (actor === undefined || recipient === undefined || actor === recipient) continue;
    const turn = attributes.reciprocal && byCodeUnits(recipient, actor) < 0;
    const [from, to] = turn ? [recipient, actor] : [actor, recipient];
    const key = edgeKey(from, attributes.type, to);
    const fold = folds.get(key) ?? {
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
    folds.set(key, fold);
  }
  const members = membersOf(graph.nodes, into);
  const ends = sortedSet([...folds.values()].flatMap(({ source, target }) => [source, target]));
  const view = {
    attributes: graph.attributes,
    nodes: ends.map((key) => ({ key, attributes: countryOf(key, known.get(key), members.get(key) ?? []) })),
    edges: [...folds]
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([key, { source, target, type, reciprocal, evidence }]) => ({
        key,
        source,
        target,
        attributes: edgeAttributes(type, reciprocal, evidence, reprints),
      })),
  };
  return keep(view, {});
}

function membersOf(nodes: readonly PlainNode[], into: ReadonlyMap<string, string | undefined>) {
  const members = new Map<string, PlainNode[]>();
  for (const node of nodes) {
    const country = into.get(node.key);
    if (country === undefined || country === node.key) continue;
    const list = members.get(country) ?? [];
    list.push(node);
    members.set(country, list);
  }
  return members;
}

function standsFor({ key, attributes: { type, country } }: PlainNode): string | undefined {
  if (type === "country" || type === "issue") return key;
  return type === "place" ? undefined : country;
}

/** The country itself, or, where only its people are told of, a country of their dates and at their middle. */
function countryOf(key: string, own: PlainNode | undefined, members: readonly PlainNode[]): NodeAttributes {
  if (members.length === 0) return own!.attributes;
  const all = [...(own ? [own] : []), ...members].map(({ attributes }) => attributes);
  const sum = (value: (one: NodeAttributes) => number) => all.reduce((total, one) => total + value(one), 0);
  const folded = {
    pagerank: rounded(
      sum(({ pagerank }) => pagerank),
      6,
    ),
    folded: sortedSet(members.map((member) => member.key)),
  };
  if (own) return { ...own.attributes, ...folded };
  const foremost = all.reduce((best, one) => (one.pagerank > best.pagerank ? one : best));
  return {
    label: key,
    type: "country",
    country: key,
    aliases: [],
    roles: [],
    mentions: sum(({ mentions }) => mentions),
    articles: sortedSet(all.flatMap(({ articles }) => articles)),
    ...firstAndLast(all.flatMap(({ first, last }) => [first, last])),
    degree: 0,
    community: foremost.community,
    x: rounded(sum(({ x }) => x) / all.length, 2),
    y: rounded(sum(({ y }) => y) / all.length, 2),
    size: all.reduce((most, { size }) => Math.max(most, size), 1),
    color: entityType("country").color,
    ...folded,
  };
}

/** Never −0, which some programs write and others do not. */
function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor + 0;
}

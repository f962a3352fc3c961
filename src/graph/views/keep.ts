import { firstAndLast } from "../dates.ts";
import { edgeAttributes } from "../edge-attributes.ts";
import type {
  EdgeAttributes,
  EdgeEvidence,
  GraphArticle,
  NodeAttributes,
  PlainEdge,
  PlainGraph,
  PlainNode,
} from "../model.ts";

/** A sentence with all that it can be chosen by. */
export interface Telling {
  readonly evidence: EdgeEvidence;
  readonly article: GraphArticle;
  readonly relation: {
    readonly source: End;
    readonly target: End;
    readonly attributes: EdgeAttributes;
  };
}

type End = Pick<NodeAttributes, "type"> & { readonly id: string };

/** What a view keeps; where a row is left out, all of them. */
export interface Kept {
  readonly node?: (node: PlainNode) => boolean;
  /** An edge also goes with either of its nodes. */
  readonly edge?: (edge: PlainEdge) => boolean;
  /** An edge goes with its last sentence; of what stays, weight and dates are counted anew. */
  readonly telling?: (telling: Telling) => boolean;
  /** Of a node's articles; its first and last date are told anew, its mentions are those of the whole corpus still. */
  readonly article?: (article: GraphArticle) => boolean;
  /** Whether nodes stay that have no edge left. */
  readonly isolated?: boolean;
}

/** A copy of the graph with only what is kept, in the same order; degrees are counted anew. */
export function keep(
  graph: PlainGraph,
  { node, edge, telling, article, isolated = false }: Kept,
): PlainGraph {
  const nodes = new Map(graph.nodes.filter((one) => !node || node(one)).map((one) => [one.key, one]));
  const told = telling && onlyTold(graph, telling);
  const degrees = new Map<string, number>();
  const edges: PlainEdge[] = [];
  for (const one of graph.edges) {
    const { source, target } = one;
    if (!nodes.has(source) || !nodes.has(target) || (edge && !edge(one))) continue;
    const attributes = told ? told(one) : one.attributes;
    if (!attributes) continue;
    edges.push(attributes === one.attributes ? one : { ...one, attributes });
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const inArticles = article && onlyIn(graph, article);
  const left = [...nodes.values()].filter(({ key }) => isolated || degrees.has(key));
  return {
    attributes: graph.attributes,
    nodes: left.map(({ key, attributes }) => ({
      key,
      attributes: { ...(inArticles ? inArticles(attributes) : attributes), degree: degrees.get(key) ?? 0 },
    })),
    edges,
  };
}

function onlyTold(graph: PlainGraph, holds: (telling: Telling) => boolean) {
  const reprints = reprintsOf(graph);
  const articles = articlesOf(graph);
  const ends = new Map(graph.nodes.map(({ key, attributes: { type } }) => [key, { id: key, type }]));
  return ({ source, target, attributes }: PlainEdge): EdgeAttributes | undefined => {
    const relation = { source: ends.get(source)!, target: ends.get(target)!, attributes };
    const evidence = attributes.evidence.filter((one) =>
      holds({ evidence: one, article: articles.get(one.article) ?? { id: one.article }, relation }),
    );
    if (evidence.length === attributes.evidence.length) return attributes;
    if (evidence.length === 0) return undefined;
    return edgeAttributes(attributes.type, attributes.reciprocal, evidence, reprints);
  };
}

function onlyIn(graph: PlainGraph, holds: (article: GraphArticle) => boolean) {
  const articles = articlesOf(graph);
  return ({ first: _first, last: _last, ...attributes }: NodeAttributes): NodeAttributes => {
    const told = attributes.articles.flatMap((id) => articles.get(id) ?? []).filter(holds);
    return {
      ...attributes,
      articles: told.map(({ id }) => id),
      ...firstAndLast(told.map(({ date }) => date)),
    };
  };
}

function articlesOf({ attributes }: PlainGraph): ReadonlyMap<string, GraphArticle> {
  return new Map(attributes.articles.map((article) => [article.id, article]));
}

/** Article id → id of the article that it is a near copy of, over the graph's articles. */
export function reprintsOf({ attributes }: PlainGraph): ReadonlyMap<string, string> {
  const pairs = attributes.articles.flatMap(({ id, reprintOf }) =>
    reprintOf === undefined ? [] : [[id, reprintOf] as const],
  );
  return new Map(pairs);
}

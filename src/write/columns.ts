import { entityType } from "../graph/entity-types.ts";
import type { EdgeAttributes, NodeAttributes, NodeRole } from "../graph/model.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";

export type ColumnType = "string" | "integer" | "double" | "boolean";
export type Cell = string | number | boolean | undefined;

/** One column of a table of nodes or edges, the same in each format that has columns. */
export interface Column<Attributes> {
  readonly id: string;
  readonly type: ColumnType;
  /** What it holds, for the documentation. */
  readonly about: string;
  readonly cell: (attributes: Attributes, graph: RelataGraph) => Cell;
}

/** How many sentences of an edge have columns of their own. */
const SENTENCES = 3;

/** What a node's columns hold beside its id, label, colour, size and place. */
export const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  {
    id: "entity_type",
    type: "string",
    about: "person, country, organisation, place or issue",
    cell: (node) => entityType(node.type).label,
  },
  { id: "country", type: "string", about: "ISO 3166-1 alpha-3 code", cell: (node) => node.country },
  { id: "wikidata", type: "string", about: "Wikidata identifier", cell: (node) => node.wikidata },
  { id: "aliases", type: "string", about: "other names, by “; ”", cell: (node) => list(node.aliases) },
  {
    id: "roles",
    type: "string",
    about: "offices, by “; ”, the most frequent first",
    cell: (node, graph) => list(node.roles.map((role) => roleText(role, graph))),
  },
  { id: "mentions", type: "integer", about: "mentions over the corpus", cell: (node) => node.mentions },
  {
    id: "articles",
    type: "integer",
    about: "articles that mention it",
    cell: (node) => node.articles.length,
  },
  { id: "first", type: "string", about: "date of the first article", cell: (node) => node.first },
  { id: "last", type: "string", about: "date of the last article", cell: (node) => node.last },
  { id: "degree", type: "integer", about: "edges, in and out", cell: (node) => node.degree },
  { id: "pagerank", type: "double", about: "weighted PageRank", cell: (node) => node.pagerank },
  {
    id: "community",
    type: "integer",
    about: "Louvain community, 0 is the largest",
    cell: (node) => node.community,
  },
  { id: "flag", type: "string", about: "why a person should look at it", cell: (node) => node.flag },
];

/** What an edge's columns hold beside its id, ends, label, weight and colour. */
export const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  { id: "relation", type: "string", about: "PLOVER or structural type", cell: (edge) => edge.type },
  { id: "quad_class", type: "string", about: "PLOVER quad class", cell: (edge) => edge.quadClass },
  { id: "reciprocal", type: "boolean", about: "holds both ways", cell: (edge) => edge.reciprocal },
  {
    id: "denials",
    type: "integer",
    about: "independent articles that deny it",
    cell: (edge) => edge.denials,
  },
  {
    id: "contradictions",
    type: "integer",
    about: "denials that contradict an assertion",
    cell: (edge) => edge.contradictions?.length ?? 0,
  },
  { id: "first", type: "string", about: "earliest date of its evidence", cell: (edge) => edge.first },
  { id: "last", type: "string", about: "latest date of its evidence", cell: (edge) => edge.last },
  { id: "confidence", type: "double", about: "of the best evidence", cell: (edge) => edge.confidence },
  {
    id: "issues",
    type: "string",
    about: "issues it is about, by “; ”",
    cell: (edge, graph) => list(edge.issues.map((id) => nameOf(id, graph))),
  },
  {
    id: "sentences",
    type: "integer",
    about: "sentences that say so",
    cell: (edge) => edge.evidence.length,
  },
  ...Array.from({ length: SENTENCES }, (_, index) => sentenceColumns(index)).flat(),
];

/** What a node has beside in a view that folds, or in a comparison. */
const FOLDED: Column<NodeAttributes> = {
  id: "folded",
  type: "string",
  about: "who was folded into it by a view, by “; ”",
  cell: (node) => list(node.folded ?? []),
};
const NODE_CHANGE: Column<NodeAttributes> = {
  id: "change",
  type: "string",
  about: "new, gone or same, in a comparison",
  cell: (node) => node.change,
};
const EDGE_CHANGES: readonly Column<EdgeAttributes>[] = [
  {
    id: "change",
    type: "string",
    about: "new, gone, stronger, weaker or same, in a comparison",
    cell: (edge) => edge.change,
  },
  {
    id: "weight_before",
    type: "integer",
    about: "weight in the first graph of a comparison",
    cell: (edge) => edge.weightBefore,
  },
];

/** The columns of a graph's nodes and edges; those of views and comparisons only where a node or an edge has them. */
export function columnsOf(
  graph: RelataGraph,
): readonly [nodes: readonly Column<NodeAttributes>[], edges: readonly Column<EdgeAttributes>[]] {
  const folded = graph.someNode((_node, attributes) => attributes.folded !== undefined);
  const compared = graph.someNode((_node, { change }) => change !== undefined);
  return [
    [...NODE_COLUMNS, ...(folded ? [FOLDED] : []), ...(compared ? [NODE_CHANGE] : [])],
    [...EDGE_COLUMNS, ...(compared ? EDGE_CHANGES : [])],
  ];
}

function sentenceColumns(index: number): readonly Column<EdgeAttributes>[] {
  const number = index + 1;
  return [
    {
      id: `sentence_${number}`,
      type: "string",
      about: `evidence, number ${number} of the best`,
      cell: (edge) => edge.evidence[index]?.text,
    },
    {
      id: `outlet_${number}`,
      type: "string",
      about: "who published it",
      cell: (edge, graph) => outletOf(edge.evidence[index]?.article, graph),
    },
    {
      id: `date_${number}`,
      type: "string",
      about: "when it happened, where told; else the article's date",
      cell: (edge) => edge.evidence[index]?.date,
    },
  ];
}

/** Items as one cell; no cell where there are none. */
export function list(items: readonly string[]): string | undefined {
  return items.length > 0 ? items.join("; ") : undefined;
}

function roleText({ title, of }: NodeRole, graph: RelataGraph): string {
  return of === undefined ? title : `${title} (${nameOf(of, graph)})`;
}

/** The label of a node, or the id itself where the graph does not have it. */
export function nameOf(id: string, graph: RelataGraph): string {
  return graph.hasNode(id) ? graph.getNodeAttribute(id, "label") : id;
}

const OUTLETS = new WeakMap<object, ReadonlyMap<string, string>>();

/** The outlet of an article of the graph, else its id. */
export function outletOf(article: string | undefined, graph: RelataGraph): string | undefined {
  if (article === undefined) return undefined;
  const articles = graph.getAttribute("articles");
  let outlets = OUTLETS.get(articles);
  if (!outlets) {
    outlets = new Map(articles.map(({ id, outlet }) => [id, outlet ?? id]));
    OUTLETS.set(articles, outlets);
  }
  return outlets.get(article) ?? article;
}

import { layOut } from "./layout/lay-out.ts";
import { measure } from "./measures.ts";
import type { Change, EdgeAttributes, EdgeEvidence, GraphArticle, NodeAttributes } from "./model.ts";
import { byCodeUnits, sortedSet } from "./order.ts";
import { emptyGraph, type RelataGraph } from "./relata-graph.ts";

export interface ChangedEntity {
  readonly id: string;
  readonly label: string;
  readonly type: NodeAttributes["type"];
}

/** One that both graphs have, under another name or of another type. */
export interface RenamedEntity {
  readonly id: string;
  readonly before: Omit<ChangedEntity, "id">;
  readonly after: Omit<ChangedEntity, "id">;
}

export interface ChangedRelation {
  readonly key: string;
  readonly source: ChangedEntity;
  readonly target: ChangedEntity;
  readonly type: EdgeAttributes["type"];
  readonly label: string;
  readonly change: Exclude<Change, "same">;
  /** Independent articles; 0 where the graph does not have it. */
  readonly weightBefore: number;
  readonly weightAfter: number;
  /** What one graph has and the other has not, best first. */
  readonly sentences: readonly EdgeEvidence[];
}

/** What is new, gone or of another weight in one graph beside another. */
export interface GraphDiff {
  readonly before: string;
  readonly after: string;
  readonly entities: {
    readonly new: readonly ChangedEntity[];
    readonly gone: readonly ChangedEntity[];
    readonly renamed: readonly RenamedEntity[];
  };
  /** The greatest change of weight first. */
  readonly relations: readonly ChangedRelation[];
}

/** Compares two graphs: two builds, or what two outlets tell. Entities and relations are matched by id. */
export function diffGraphs(before: RelataGraph, after: RelataGraph): GraphDiff {
  const keys = sortedSet([...before.edges(), ...after.edges()]);
  return {
    before: before.getAttribute("title"),
    after: after.getAttribute("title"),
    entities: {
      new: onlyIn(after, before),
      gone: onlyIn(before, after),
      renamed: renamed(before, after),
    },
    relations: keys
      .flatMap((key) => changedRelation(key, before, after) ?? [])
      .sort((a, b) => sizeOf(b) - sizeOf(a) || byCodeUnits(a.key, b.key)),
  };
}

/**
 * Both graphs in one, measured and laid out anew; each node and edge has its `change`, each edge its `weightBefore`.
 * What both have is as in `after`.
 */
export function diffGraph(before: RelataGraph, after: RelataGraph): RelataGraph {
  const titles = [before, after].map((graph) => graph.getAttribute("title"));
  const union = emptyGraph({
    title: `${titles[0]} compared with ${titles[1]}`,
    generator: after.getAttribute("generator"),
    articles: bothArticles(before, after),
  });
  for (const node of sortedSet([...before.nodes(), ...after.nodes()])) {
    const change = !before.hasNode(node) ? "new" : after.hasNode(node) ? "same" : "gone";
    const attributes = (change === "gone" ? before : after).getNodeAttributes(node);
    union.addNode(node, { ...attributes, change });
  }
  for (const key of sortedSet([...before.edges(), ...after.edges()])) {
    const from = after.hasEdge(key) ? after : before;
    const { weightBefore, change } = weights(key, before, after);
    const [source, target] = from.extremities(key) as [string, string];
    union.addEdgeWithKey(key, source, target, { ...from.getEdgeAttributes(key), change, weightBefore });
  }
  measure(union);
  layOut(union);
  return union;
}

function changedRelation(key: string, before: RelataGraph, after: RelataGraph): ChangedRelation | undefined {
  const { change, weightBefore, weightAfter } = weights(key, before, after);
  if (change === "same") return undefined;
  const [from, other] = change === "gone" || change === "weaker" ? [before, after] : [after, before];
  const { type, label, evidence } = from.getEdgeAttributes(key);
  const known = new Set(evidenceOf(key, other).map(evidenceKey));
  const fresh = evidence.filter((one) => !known.has(evidenceKey(one)));
  return {
    key,
    source: entityOf(from, from.source(key)),
    target: entityOf(from, from.target(key)),
    type,
    label,
    change,
    weightBefore,
    weightAfter,
    sentences: fresh,
  };
}

function weights(key: string, before: RelataGraph, after: RelataGraph) {
  const weightBefore = before.hasEdge(key) ? before.getEdgeAttribute(key, "weight") : 0;
  const weightAfter = after.hasEdge(key) ? after.getEdgeAttribute(key, "weight") : 0;
  return { weightBefore, weightAfter, change: changeOf(weightBefore, weightAfter) };
}

function changeOf(before: number, after: number): Change {
  if (before === 0) return "new";
  if (after === 0) return "gone";
  return after > before ? "stronger" : after < before ? "weaker" : "same";
}

function evidenceOf(key: string, graph: RelataGraph): readonly EdgeEvidence[] {
  return graph.hasEdge(key) ? graph.getEdgeAttribute(key, "evidence") : [];
}

/** The same words of the same article: offsets move when an article is edited above them. */
function evidenceKey({ article, text, predicate }: EdgeEvidence): string {
  return `${article}\n${predicate}\n${text}`;
}

function onlyIn(graph: RelataGraph, other: RelataGraph): readonly ChangedEntity[] {
  return graph
    .filterNodes((node) => !other.hasNode(node))
    .sort(byCodeUnits)
    .map((node) => entityOf(graph, node));
}

function renamed(before: RelataGraph, after: RelataGraph): readonly RenamedEntity[] {
  return before
    .filterNodes((node) => after.hasNode(node))
    .sort(byCodeUnits)
    .flatMap((node) => {
      const [{ id, ...was }, { id: _id, ...is }] = [entityOf(before, node), entityOf(after, node)];
      return was.label === is.label && was.type === is.type ? [] : [{ id, before: was, after: is }];
    });
}

function entityOf(graph: RelataGraph, id: string): ChangedEntity {
  const { label, type } = graph.getNodeAttributes(id);
  return { id, label, type };
}

function sizeOf({ weightBefore, weightAfter }: ChangedRelation): number {
  return Math.abs(weightAfter - weightBefore);
}

function bothArticles(before: RelataGraph, after: RelataGraph): readonly GraphArticle[] {
  const articles = [...before.getAttribute("articles"), ...after.getAttribute("articles")];
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [...byId.values()].sort((a, b) => byCodeUnits(a.id, b.id));
}

/** The graph as the viewer works with it: entities, relations, the ties that are drawn, and one fact a sentence. */

import { originalOf } from "../../src/graph/edge-attributes.ts";
import type {
  ArticleReading,
  EdgeAttributes,
  EdgeEvidence,
  GraphArticle,
  NodeAttributes,
  PlainGraph,
  PlainNode,
  ViewerData,
} from "../../src/graph/model.ts";
import { daysTold } from "../../src/graph/views/about.ts";
import { reprintsOf } from "../../src/graph/views/keep.ts";
import { type Tone, toneOf } from "../vocabulary.ts";
import { dayOf, NO_DAY } from "./dates.ts";

export interface Entity extends NodeAttributes {
  readonly id: string;
  readonly index: number;
}

export interface Relation {
  readonly id: string;
  readonly index: number;
  readonly source: Entity;
  readonly target: Entity;
  readonly attributes: EdgeAttributes;
  readonly tie: number;
  /** Its facts are `facts[from]` up to, without, `facts[to]`. */
  readonly from: number;
  readonly to: number;
}

/** What one line on the canvas stands for: all relations of one tone from one entity to another. */
export interface Tie {
  readonly id: string;
  readonly index: number;
  readonly source: Entity;
  readonly target: Entity;
  readonly tone: Tone;
  readonly relations: Relation[];
}

export interface Fact {
  readonly index: number;
  readonly relation: Relation;
  readonly evidence: EdgeEvidence;
  readonly article: GraphArticle;
  /** The first and the last day that it tells of, since 1970, or `NO_DAY`. */
  readonly day: number;
  readonly until: number;
  /** Number of the article that it is counted with: a reprint has its original's. */
  readonly origin: number;
}

export interface Model {
  readonly graph: PlainGraph;
  readonly title: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly ties: readonly Tie[];
  readonly facts: readonly Fact[];
  readonly articles: ReadonlyMap<string, GraphArticle>;
  readonly entity: ReadonlyMap<string, Entity>;
  readonly tie: ReadonlyMap<string, Tie>;
  readonly relation: ReadonlyMap<string, Relation>;
  readonly tiesOf: ReadonlyMap<string, readonly Tie[]>;
  /** The name of whoever has this id, also where a view has folded them into another. */
  readonly nameOf: (id: string) => string;
  readonly texts: Readonly<Record<string, string>>;
  readonly readings: Readonly<Record<string, ArticleReading>>;
  readonly firstDay: number;
  readonly lastDay: number;
}

const originsOf = (graph: PlainGraph): ReadonlyMap<string, number> => {
  const { articles } = graph.attributes;
  const reprints = reprintsOf(graph);
  const originals = articles.map(({ id }) => originalOf(id, reprints));
  const numbers = new Map([...new Set(originals)].map((id, index) => [id, index]));
  return new Map(articles.map(({ id }, index) => [id, numbers.get(originals[index]!)!]));
};

/**
 * Facts stand in the order of their relations, relations in that of their ties.
 * `everybody`: the nodes of the whole graph, where this one is a view of it.
 */
export const buildModel = (
  { graph, texts, readings }: ViewerData,
  everybody: readonly PlainNode[] = graph.nodes,
): Model => {
  const entities = graph.nodes.map(
    ({ key, attributes }, index): Entity => ({ ...attributes, id: key, index }),
  );
  const entity = new Map(entities.map((each) => [each.id, each]));
  const articles = new Map(graph.attributes.articles.map((article) => [article.id, article]));
  const origins = originsOf(graph);
  const tie = new Map<string, Tie>();
  const edgesOf = new Map<Tie, (typeof graph.edges)[number][]>();
  for (const edge of graph.edges) {
    const source = entity.get(edge.source);
    const target = entity.get(edge.target);
    if (!source || !target) continue;
    const tone = toneOf(edge.attributes.quadClass);
    const id = `${source.id}|${tone}|${target.id}`;
    let found = tie.get(id);
    if (!found) {
      found = { id, index: tie.size, source, target, tone, relations: [] };
      tie.set(id, found);
      edgesOf.set(found, []);
    }
    edgesOf.get(found)!.push(edge);
  }
  const relations: Relation[] = [];
  const facts: Fact[] = [];
  for (const [owner, edges] of edgesOf)
    for (const { key, attributes } of edges) {
      const from = facts.length;
      const relation: Relation = {
        id: key,
        index: relations.length,
        source: owner.source,
        target: owner.target,
        attributes,
        tie: owner.index,
        from,
        to: from + attributes.evidence.length,
      };
      for (const evidence of attributes.evidence) {
        const article = articles.get(evidence.article) ?? { id: evidence.article };
        const days = daysTold({ evidence, article });
        const day = dayOf(days?.first);
        facts.push({
          index: facts.length,
          relation,
          evidence,
          article,
          day,
          until: dayOf(days?.last),
          origin: origins.get(article.id) ?? -1,
        });
      }
      relations.push(relation);
      owner.relations.push(relation);
    }
  const ties = [...tie.values()];
  const tiesOf = new Map<string, Tie[]>(entities.map((each) => [each.id, []]));
  for (const each of ties) {
    tiesOf.get(each.source.id)!.push(each);
    if (each.source !== each.target) tiesOf.get(each.target.id)!.push(each);
  }
  let firstDay = NO_DAY;
  let lastDay = NO_DAY;
  for (const { day } of facts)
    if (day !== NO_DAY) {
      if (firstDay === NO_DAY || day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
    }
  const names = new Map(everybody.map(({ key, attributes }) => [key, attributes.label]));
  return {
    graph,
    title: graph.attributes.title,
    entities,
    relations,
    ties,
    facts,
    articles,
    entity,
    tie,
    relation: new Map(relations.map((each) => [each.id, each])),
    tiesOf,
    nameOf: (id) => names.get(id) ?? id,
    texts,
    readings,
    firstDay,
    lastDay,
  };
};

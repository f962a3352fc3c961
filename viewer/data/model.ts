/** The graph as the viewer works with it: entities, relations, the ties that are drawn, and one fact a sentence. */
import type {
  EdgeAttributes,
  EdgeEvidence,
  GraphArticle,
  NodeAttributes,
  ViewerData,
} from "../../src/graph/model.ts";
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
  /** Days since 1970, or `NO_DAY`. */
  readonly day: number;
  /** Number of the article that it is counted with: a reprint has its original's. */
  readonly origin: number;
}

export interface Model {
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
  readonly texts: Readonly<Record<string, string>>;
  readonly firstDay: number;
  readonly lastDay: number;
}

const originsOf = (articles: ReadonlyMap<string, GraphArticle>): ReadonlyMap<string, number> => {
  const numbers = new Map([...articles.keys()].map((id, index) => [id, index]));
  return new Map(
    [...articles.values()].map(({ id, reprintOf }) => [id, numbers.get(reprintOf ?? id) ?? numbers.get(id)!]),
  );
};

/** Facts stand in the order of their relations, relations in that of their ties. */
export const buildModel = ({ graph, texts }: ViewerData): Model => {
  const entities = graph.nodes.map(
    ({ key, attributes }, index): Entity => ({ ...attributes, id: key, index }),
  );
  const entity = new Map(entities.map((each) => [each.id, each]));
  const articles = new Map(graph.attributes.articles.map((article) => [article.id, article]));
  const origins = originsOf(articles);
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
        const day = dayOf(evidence.date ?? article.date);
        facts.push({
          index: facts.length,
          relation,
          evidence,
          article,
          day,
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
  return {
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
    texts,
    firstDay,
    lastDay,
  };
};

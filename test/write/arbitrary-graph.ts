import fc from "fast-check";
import { daysOf, firstAndLast } from "../../src/graph/dates.ts";
import { ENTITY_TYPES } from "../../src/graph/entity-types.ts";
import type { EdgeEvidence, GraphArticle, NodeAttributes } from "../../src/graph/model.ts";
import { edgeKey, emptyGraph, type RelataGraph } from "../../src/graph/relata-graph.ts";
import { RELATION_TYPES } from "../../src/graph/relation-types.ts";
import { HOSTILE_LABELS } from "./hostile.ts";

const text = fc.oneof(
  fc.constantFrom(...HOSTILE_LABELS.filter(({ length }) => length < 100)),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const texts = fc.array(text, { maxLength: 3 });
const date = fc.option(
  fc.constantFrom("2024-03-01", "2024-03", "1999", "2024-03-05T10:00:00Z", "2024-02-30", "soon"),
  { nil: undefined },
);
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const place = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100 + 0);
const span = fc.tuple(fc.nat(500), fc.nat(500)).map(([start, length]) => [start, start + length] as const);

const article: fc.Arbitrary<GraphArticle> = fc
  .record({ id: text, title: text, date, outlet: text, url: fc.oneof(fc.webUrl(), text) })
  .map(({ date: day, ...rest }) => ({ ...rest, ...(day === undefined ? {} : { date: day }) }));

const node = fc.record({
  name: text,
  label: text,
  type: fc.constantFrom(...ENTITY_TYPES),
  country: fc.constantFrom("USA", "CHN", "XXX"),
  wikidata: fc.oneof(fc.constant("Q148"), text),
  aliases: texts,
  titles: texts,
  mentions: fc.nat(1_000),
  dates: fc.array(date, { maxLength: 2 }),
  pagerank: share,
  community: fc.nat(9),
  x: place,
  y: place,
  size: fc.integer({ min: 0, max: 30 }),
});

const evidence = fc.record({
  article: fc.nat(3),
  date,
  text,
  predicate: text,
  speaker: fc.option(text, { nil: undefined }),
  denied: fc.boolean(),
  confidence: share,
  trigger: span,
});

const edge = fc.record({
  source: fc.nat(4),
  target: fc.nat(4),
  type: fc.constantFrom(...RELATION_TYPES),
  weight: fc.integer({ min: 1, max: 100 }),
  issues: texts,
  evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
});

/** Graphs of a few nodes and edges in which every text, ids among them, may be hostile, and every date none. */
export const arbitraryGraph: fc.Arbitrary<RelataGraph> = fc
  .record({
    title: text,
    articles: fc.uniqueArray(article, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
    // As entity ids are: graphology itself stumbles over a node of the name "__proto__".
    nodes: fc.uniqueArray(
      node.map((one) => ({ id: `${one.type.id}:${one.name}`, ...one })),
      { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
    ),
    edges: fc.array(edge, { maxLength: 6 }),
  })
  .map(({ title, articles, nodes, edges }) => {
    const graph = emptyGraph({ title, generator: "relata", articles });
    for (const { id, name: _name, type, titles, dates, ...rest } of nodes) {
      const attributes: NodeAttributes = {
        ...rest,
        type: type.id,
        color: type.color,
        roles: titles.map((role) => ({ title: role, of: nodes[0]!.id, articles: [articles[0]!.id] })),
        articles: [articles[0]!.id],
        ...firstAndLast(dates),
        degree: 0,
      };
      graph.addNode(id, attributes);
    }
    for (const { source, target, type, evidence: said, ...rest } of edges) {
      const [from, to] = [nodes[source % nodes.length]!.id, nodes[target % nodes.length]!.id];
      const key = edgeKey(from, type.id, to);
      if (graph.hasEdge(key)) continue;
      const all = said.map(
        ({ article: number, date: day, denied, speaker, trigger, ...one }): EdgeEvidence => {
          const { id } = articles[number % articles.length]!;
          const spans = { sentence: trigger, source: trigger, trigger, target: trigger };
          return {
            ...one,
            ...spans,
            article: id,
            rule: "arbitrary",
            ...(daysOf(day) ? { date: day! } : {}),
            ...(denied ? { modes: ["negation"] } : {}),
            ...(speaker === undefined ? {} : { speaker }),
          };
        },
      );
      graph.addEdgeWithKey(key, from, to, {
        ...rest,
        type: type.id,
        label: type.label,
        quadClass: type.quadClass,
        reciprocal: type.reciprocal,
        denials: 0,
        confidence: all[0]!.confidence,
        evidence: all,
        ...firstAndLast(all.map(({ date: day }) => day)),
      });
    }
    return graph;
  });

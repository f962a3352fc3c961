import { ENTITY_TYPES } from "../src/graph/entity-types.ts";
import type { EdgeEvidence } from "../src/graph/model.ts";
import { seededRandom } from "../src/graph/random.ts";
import { emptyGraph, type RelataGraph } from "../src/graph/relata-graph.ts";
import { RELATION_TYPES } from "../src/graph/relation-types.ts";

const WORDS = "port grain ships council treaty minister border export tariff accord delegation summit".split(
  " ",
);

/**
 * A graph of the size asked, with all attributes that a build gives, one or two short sentences an edge, and few nodes that
 * have many edges. The same sizes give the same graph.
 */
export function generateGraph(nodes: number, edges: number): RelataGraph {
  const random = seededRandom(7);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const articles = Array.from({ length: Math.ceil(nodes / 10) }, (_, index) => ({
    id: `article-${index}`,
    date: day(index),
    outlet: `Outlet ${index % 20}`,
  }));
  const graph = emptyGraph({ title: "Generated", generator: "relata", articles });
  for (let index = 0; index < nodes; index++) {
    const { id: type, color } = pick(ENTITY_TYPES);
    graph.addNode(`${type}:${index}`, {
      label: `Name & ${pick(WORDS)} ${index}`,
      type,
      country: pick(["USA", "CHN", "FRA"]),
      aliases: [`Alias ${index}`, `${pick(WORDS)} ${index}`],
      roles: [{ title: "Minister", of: "USA", articles: [pick(articles).id] }],
      mentions: Math.ceil(random() * 50),
      articles: [pick(articles).id],
      first: day(index),
      last: day(index + 30),
      degree: 0,
      pagerank: Math.round(random() * 1e6) / 1e6,
      community: Math.floor(random() * 20),
      x: Math.round(random() * 1e6) / 100,
      y: Math.round(random() * 1e6) / 100,
      size: 4 + Math.round(random() * 20),
      color,
    });
  }
  const keys = graph.nodes();
  while (graph.size < edges) {
    const [source, target] = [keys[Math.floor(random() ** 2 * nodes)]!, pick(keys)];
    const { id: type, label, quadClass, reciprocal } = pick(RELATION_TYPES);
    const key = `${source}|${type}|${target}`;
    if (source === target || graph.hasEdge(key)) continue;
    const evidence = Array.from({ length: random() < 0.9 ? 1 : 2 }, (): EdgeEvidence => {
      const article = pick(articles);
      return {
        article: article.id,
        date: article.date,
        text: `The ${pick(WORDS)} ${label} the ${pick(WORDS)}.`,
        sentence: [0, 80],
        source: [0, 5],
        trigger: [10, 15],
        target: [20, 25],
        predicate: label,
        confidence: 0.8,
        rule: "generated",
      };
    });
    graph.addEdgeWithKey(key, source, target, {
      type,
      label,
      quadClass,
      weight: evidence.length,
      denials: 0,
      reciprocal,
      first: evidence[0]!.date!,
      last: evidence[0]!.date!,
      confidence: 0.8,
      issues: [],
      evidence,
    });
  }
  return graph;
}

function day(index: number): string {
  return new Date(Date.UTC(2023, 0, 1 + (index % 700))).toISOString().slice(0, 10);
}

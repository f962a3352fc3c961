/** What is drawn as a graph of its own. */
import { MultiDirectedGraph } from "graphology";
import type { RelataGraph } from "../../src/graph/relata-graph.ts";
import type { Places } from "../canvas/arrange.ts";
import type { Look } from "../canvas/look.ts";
import { LIGHT, nodeColour } from "../canvas/palette.ts";
import { isoOf, NO_DAY } from "../data/dates.ts";
import type { Filtered } from "../data/filter.ts";
import type { Model } from "../data/model.ts";

/** The relations of the lines drawn, with the sentences that pass, and their ends, where they stand in the picture. */
export const drawnSubgraph = (model: Model, filtered: Filtered, look: Look, places: Places): RelataGraph => {
  const graph: RelataGraph = new MultiDirectedGraph();
  const kept = model.relations.filter(
    ({ index, tie }) => look.ties[tie] && filtered.relationWeight[index]! > 0,
  );
  const articles = new Set<string>();
  for (const entity of model.entities) {
    const { id, index, ...attributes } = entity;
    if (look.entities[index])
      graph.addNode(id, {
        ...attributes,
        color: nodeColour(LIGHT, entity, look.group),
        x: Math.round(places.x[index]! * 100) / 100,
        y: Math.round(places.y[index]! * 100) / 100,
        size: Math.round(look.radius[index]! * 100) / 100,
      });
  }
  for (const { id, index, source, target, attributes, from, to } of kept) {
    if (!graph.hasNode(source.id) || !graph.hasNode(target.id)) continue;
    const facts = model.facts.slice(from, to).filter((fact) => filtered.pass[fact.index]);
    for (const { article } of facts) articles.add(article.id);
    const days = facts.map(({ day }) => day).filter((day) => day !== NO_DAY);
    const { first: _first, last: _last, ...rest } = attributes;
    graph.addDirectedEdgeWithKey(id, source.id, target.id, {
      ...rest,
      ...(days.length ? { first: isoOf(Math.min(...days)), last: isoOf(Math.max(...days)) } : {}),
      weight: filtered.relationWeight[index]!,
      evidence: facts.map(({ evidence }) => evidence),
    });
  }
  graph.replaceAttributes({
    title: model.title,
    generator: "relata viewer",
    articles: [...model.articles.values()].filter(({ id }) => articles.has(id)),
  });
  return graph;
};

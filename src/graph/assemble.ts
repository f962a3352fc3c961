import type { ArticleRecord } from "../record/record.ts";
import { coMentions } from "./co-mentions.ts";
import { layOut } from "./layout/lay-out.ts";
import { measure } from "./measures.ts";
import { mergeEntities } from "./merge-entities.ts";
import { type MergeRelationsOptions, mergeRelations } from "./merge-relations.ts";
import type { GraphArticle } from "./model.ts";
import { byCodeUnits } from "./order.ts";
import { emptyGraph, type RelataGraph } from "./relata-graph.ts";

export interface AssembleOptions extends MergeRelationsOptions {
  /** Name of the graph, as the viewer and the files show it. */
  readonly title?: string;
  /** Entity id → why a person should look at it. */
  readonly flags?: ReadonlyMap<string, string>;
  /** Whether two that one sentence names get an edge of type CO_MENTION. The measures and the layout do not see it. */
  readonly coMentions?: boolean;
}

/**
 * The knowledge graph of a corpus, measured and laid out: one node an entity, one edge a (source, target, type),
 * with every sentence that says so. Entities without a relation are nodes, too. The order of the records makes no difference.
 *
 * @param records article records whose entity ids hold over the corpus: what the resolve stage gives.
 */
export function assembleGraph(
  records: readonly ArticleRecord[],
  { title = "News graph", flags = new Map(), coMentions: together = false, ...options }: AssembleOptions = {},
): RelataGraph {
  const sorted = [...records].sort((a, b) => byCodeUnits(a.id, b.id));
  const graph = emptyGraph({
    title,
    generator: "relata",
    articles: sorted.map((record) => listed(record, options.reprints?.get(record.id))),
  });
  for (const [id, attributes] of mergeEntities(sorted)) {
    const flag = flags.get(id);
    graph.addNode(id, flag === undefined ? attributes : { ...attributes, flag });
  }
  for (const [key, { source, target, attributes }] of mergeRelations(sorted, options)) {
    graph.addEdgeWithKey(key, source, target, attributes);
  }
  measure(graph);
  layOut(graph);
  if (together) {
    for (const [key, { source, target, attributes }] of coMentions(sorted, options.reprints))
      graph.addEdgeWithKey(key, source, target, attributes);
  }
  return graph;
}

function listed({ id, title, date, outlet, url }: ArticleRecord, reprintOf?: string): GraphArticle {
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(reprintOf === undefined ? {} : { reprintOf }),
  };
}

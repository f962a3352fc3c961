import { assembleGraph } from "../graph/assemble.ts";
import { byCodeUnits } from "../graph/order.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import type { ArticleRecord } from "../record/record.ts";
import { resolve } from "../resolve/resolve.ts";

export interface BuildGraphOptions {
  /** Name of the graph, as the viewer and the files show it. */
  readonly title?: string;
  /** Relations below this confidence, 0 to 1, become no edge. */
  readonly minConfidence?: number;
}

/** A graph, and the records that it was made of: with entity ids that hold over the corpus, ordered by id. */
export interface Built {
  readonly graph: RelataGraph;
  readonly records: readonly ArticleRecord[];
}

/** Resolves entities over the corpus and assembles the graph. The order of the records makes no difference. */
export function resolveAndAssemble(
  records: readonly ArticleRecord[],
  options: BuildGraphOptions = {},
): Built {
  const sorted = [...records].sort((a, b) => byCodeUnits(a.id, b.id));
  const resolved = resolve(sorted);
  return {
    graph: assembleGraph(resolved.records, { ...options, reprints: resolved.reprints }),
    records: resolved.records,
  };
}

/**
 * The knowledge graph of some articles: a graphology `MultiDirectedGraph`, one node an entity over the corpus, one edge a
 * (source, type, target) with every sentence that says so, measured and laid out.
 */
export function buildGraph(records: readonly ArticleRecord[], options: BuildGraphOptions = {}): RelataGraph {
  return resolveAndAssemble(records, options).graph;
}

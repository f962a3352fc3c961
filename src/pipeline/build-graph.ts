import { assembleGraph } from "../graph/assemble.ts";
import { byCodeUnits } from "../graph/order.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import type { PersonNames } from "../knowledge/world/person-names.ts";
import type { OwnFile } from "../read/own-files.ts";
import type { ArticleRecord } from "../record/record.ts";
import { joinCorrections, readCorrections } from "../resolve/corrections/read-corrections.ts";
import type { Decision } from "../resolve/decision.ts";
import { resolve } from "../resolve/resolve.ts";

/**
 * Relations of which relata is less sure than this, by its own figure, are left to the records. By weights that had not seen them, 243 of
 * the 276 judged events that were as sure as this were true, and 12 true ones were hidden; from 0.6 on it would be 233 of 264, and 22 hidden
 * (`npm run judge -- --fit`).
 */
export const DEFAULT_MIN_CONFIDENCE = 0.5;

export interface BuildGraphOptions {
  /** Name of the graph, as the viewer and the files show it. */
  readonly title?: string;
  /** Relations below this confidence, 0 to 1, become no edge; `DEFAULT_MIN_CONFIDENCE` where absent. */
  readonly minConfidence?: number;
  /** Whether two that one sentence names get an edge of type CO_MENTION, with the number of such articles as its weight. */
  readonly coMentions?: boolean;
  /** The user's corrections, by name and text of each file: docs/corrections.md. */
  readonly corrections?: readonly OwnFile[];
}

/** A graph, and what it was made of. */
export interface Built {
  readonly graph: RelataGraph;
  /** With entity ids that hold over the corpus, ordered by id. */
  readonly records: readonly ArticleRecord[];
  /** Who was joined with whom and who was not, and why. */
  readonly decisions: readonly Decision[];
  /** Corrections that do not apply: `error[E_CORRECTION]: file:line: what. Remedy.` */
  readonly problems: readonly string[];
}

/** Resolves entities over the corpus and assembles the graph. The order of the records makes no difference. */
export function resolveAndAssemble(
  records: readonly ArticleRecord[],
  { corrections = [], ...options }: BuildGraphOptions = {},
  persons?: PersonNames,
): Built {
  const sorted = [...records].sort((a, b) => byCodeUnits(a.id, b.id));
  const resolved = resolve(sorted, {
    ...(persons ? { persons } : {}),
    ...(corrections.length > 0 ? { corrections: joinCorrections(corrections.map(readCorrections)) } : {}),
  });
  const { reprints, flags, decisions, problems } = resolved;
  return {
    graph: assembleGraph(resolved.records, {
      minConfidence: DEFAULT_MIN_CONFIDENCE,
      ...options,
      reprints,
      flags,
    }),
    records: resolved.records,
    decisions,
    problems,
  };
}

/**
 * The knowledge graph of some articles: a graphology `MultiDirectedGraph`, one node an entity over the corpus, one edge a
 * (source, type, target) with every sentence that says so, measured and laid out.
 */
export function buildGraph(records: readonly ArticleRecord[], options: BuildGraphOptions = {}): RelataGraph {
  return resolveAndAssemble(records, options).graph;
}

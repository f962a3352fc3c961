import type { RelataGraph } from "../graph/relata-graph.ts";
import { ViewError } from "../graph/views/view.ts";
import { readView } from "../graph/views/views.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The graph as views leave it, which a person writes one after another with "|" between; the graph itself where
 * nothing is written. @throws {UsageError} where one cannot be had.
 */
export function seenBy(written: string | undefined, graph: RelataGraph): RelataGraph {
  if (written === undefined) return graph;
  try {
    return written
      .split("|")
      .map(readView)
      .reduce((seen, view) => view(seen), graph);
  } catch (error) {
    if (error instanceof ViewError) throw new UsageError(error.message.replace(/^error\[\w+\]: /, ""));
    throw error;
  }
}

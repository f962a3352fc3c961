import type { RelataGraph } from "../graph/relata-graph.ts";
import { throughViews, ViewError } from "../graph/views/view.ts";
import { readView } from "../graph/views/views.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The graph as views leave it, which a person writes one after another with "|" between; the graph itself where
 * nothing is written. @throws {UsageError} where one cannot be had.
 */
export function seenBy(written: string | undefined, graph: RelataGraph): RelataGraph {
  if (written === undefined) return graph;
  return asUsage(() => throughViews(graph, written.split("|").map(readView)));
}

/** Runs what reads a view as a person wrote it. @throws {UsageError} for a view that cannot be had. */
export function asUsage<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ViewError)) throw error;
    const [first = "", ...rest] = error.message.replace(/^error\[\w+\]: /, "");
    throw new UsageError(first.toUpperCase() + rest.join(""));
  }
}

import type { EdgeAttributes, EdgeEvidence } from "../graph/model.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import { counted, plain } from "./plain.ts";

/** The name of a node, or the words themselves where they name none. */
export function nameOf(graph: RelataGraph, id: string): string {
  return plain(graph.hasNode(id) ? graph.getNodeAttribute(id, "label") : id);
}

/** "China accuses United States (3 articles)". */
export function relationLine(
  graph: RelataGraph,
  source: string,
  { label, weight }: EdgeAttributes,
  target: string,
): string {
  return `${nameOf(graph, source)} ${label} ${nameOf(graph, target)} (${counted(weight, "article")})`;
}

const MODES: Readonly<Record<string, string>> = {
  negation: "denied",
  future: "planned",
  hypothetical: "only possible",
  historical: "past",
};

/** "(The Lantern Post, 2024-04-26; denied; according to Wang Yi)". */
export function sourceLine(graph: RelataGraph, evidence: EdgeEvidence): string {
  const article = graph.getAttribute("articles").find(({ id }) => id === evidence.article);
  const where = [article?.outlet ?? evidence.article, article?.date ?? evidence.date];
  const modes = (evidence.modes ?? []).map((mode) => MODES[mode] ?? mode);
  const speaker = evidence.speaker === undefined ? [] : [`according to ${nameOf(graph, evidence.speaker)}`];
  const correction = /^correction\.(\w+)/.exec(evidence.rule)?.[1];
  const own = correction === undefined ? [] : [correction === "add" ? "added by you" : "corrected by you"];
  const parts = [where.filter((part) => part !== undefined).join(", "), ...modes, ...speaker, ...own];
  return `(${parts.map(plain).join("; ")})`;
}

import { byCodeUnits } from "../graph/order.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import type { Run } from "./command.ts";
import { findNode } from "./find-node.ts";
import { loadGraph } from "./load-graph.ts";
import { counted, listed, plain, wrapped } from "./plain.ts";
import { nameOf, relationLine, sourceLine } from "./sentences.ts";
import { UsageError } from "./usage-error.ts";

const WIDTH = 88;

function nodeOf(graph: RelataGraph, name: string): string {
  const found = findNode(graph, name);
  if ("node" in found) return found.node;
  const near = found.near.map((each) => `“${plain(each)}”`);
  const remedy = near.length > 0 ? `Do you mean ${listed(near)}?` : "Look for its name with relata view.";
  throw new UsageError(`The graph holds no “${plain(name)}”. ${remedy}`);
}

function between(graph: RelataGraph, a: string, b: string): readonly string[] {
  const edges = [...graph.outboundEdges(a, b), ...(a === b ? [] : graph.outboundEdges(b, a))];
  return edges.sort(
    (left, right) =>
      graph.getEdgeAttribute(right, "weight") - graph.getEdgeAttribute(left, "weight") ||
      byCodeUnits(left, right),
  );
}

function paragraph(graph: RelataGraph, edge: string): string {
  const attributes = graph.getEdgeAttributes(edge);
  const line = relationLine(graph, graph.source(edge), attributes, graph.target(edge));
  const sentences = attributes.evidence.map((evidence) =>
    wrapped(`“${plain(evidence.text)}” ${sourceLine(graph, evidence)}`, WIDTH, "  "),
  );
  return [line, ...sentences, ""].join("\n");
}

function unrelated(graph: RelataGraph, a: string, b: string): string {
  const others = new Set(graph.getNodeAttribute(b, "articles"));
  const together = graph.getNodeAttribute(a, "articles").filter((article) => others.has(article));
  const named = `${nameOf(graph, a)} and ${nameOf(graph, b)}`;
  if (together.length === 0) return `No article names both ${named}.\n`;
  return `No sentence relates ${named}. ${counted(together.length, "article names", "articles name")} both: ${together.map(plain).join(", ")}.\n`;
}

/** `relata explain`: each relation between two names, with its sentences. */
export const explain: Run = async (given, effects) => {
  const [folder, first, second, ...more] = given.words;
  if (folder === undefined || first === undefined || second === undefined || more.length > 0)
    throw new UsageError(
      'Give the results folder and two names: relata explain graph "Antony Blinken" China.',
    );
  const graph = await loadGraph(folder);
  const [a, b] = [nodeOf(graph, first), nodeOf(graph, second)];
  const edges = between(graph, a, b);
  effects.out(
    edges.length > 0 ? edges.map((edge) => paragraph(graph, edge)).join("\n") : unrelated(graph, a, b),
  );
  return 0;
};

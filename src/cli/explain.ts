import { findMisspelled, findNode, nearest } from "../graph/find-node.ts";
import type { PlainNode } from "../graph/model.ts";
import { byCodeUnits } from "../graph/order.ts";
import { plainOf, type RelataGraph } from "../graph/relata-graph.ts";
import { quoted } from "../write/quoted.ts";
import type { Run } from "./command.ts";
import type { Effects } from "./effects.ts";
import { loadGraph } from "./load-graph.ts";
import { counted, listed, plain, wrapped } from "./plain.ts";
import { nameOf, relationLine, sourceLine } from "./sentences.ts";
import { UsageError } from "./usage-error.ts";

const WIDTH = 88;

function nodeOf(nodes: readonly PlainNode[], name: string, effects: Effects): string {
  const found = findNode(nodes, name);
  if (found) return found.key;
  const meant = findMisspelled(nodes, name);
  if (meant) {
    effects.err(`${quoted(plain(name))} is taken for ${quoted(plain(meant.attributes.label))}.\n`);
    return meant.key;
  }
  const near = nearest(nodes, name).map(({ attributes }) => quoted(plain(attributes.label)));
  const remedy =
    near.length > 0 ? `Do you mean ${listed(near, "or")}?` : "Look for its name with relata view.";
  throw new UsageError(`The graph holds no ${quoted(plain(name))}. ${remedy}`);
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
    wrapped(`${quoted(plain(evidence.text))} ${sourceLine(graph, evidence)}`, WIDTH, "  "),
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
  const { nodes } = plainOf(graph);
  const [a, b] = [nodeOf(nodes, first, effects), nodeOf(nodes, second, effects)];
  const edges = between(graph, a, b);
  effects.out(
    edges.length > 0 ? edges.map((edge) => paragraph(graph, edge)).join("\n") : unrelated(graph, a, b),
  );
  return 0;
};

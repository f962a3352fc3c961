import { byCodeUnits } from "../graph/order.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";

/** The node that a name means, or names that come near it, the most mentioned first. */
export type Found = { readonly node: string } | { readonly near: readonly string[] };

const NEAR = 5;

/** Without case, accents and punctuation: "Antony J. Blinken" and "antony j blinken" are one. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Levenshtein's distance: how many letters must be put in, taken out or changed. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

interface Candidate {
  readonly node: string;
  readonly names: readonly string[];
  readonly mentions: number;
}

function candidates(graph: RelataGraph): readonly Candidate[] {
  return graph
    .mapNodes((node, { label, aliases, mentions }) => {
      const names = [label, ...aliases, node, node.replace(/^\w+:/, "")].map(foldName);
      return { node, names: [...new Set(names)], mentions };
    })
    .sort((a, b) => b.mentions - a.mentions || byCodeUnits(a.node, b.node));
}

/**
 * Finds a node by its label, an alias or its id; else by some of its words ("Yellen"), where only one has them. Among several of one name
 * the most mentioned is meant.
 */
export function findNode(graph: RelataGraph, name: string): Found {
  const wanted = foldName(name).replace(/^the /, "");
  const all = candidates(graph);
  const exact = all.find(({ names }) => names.includes(wanted));
  if (exact) return { node: exact.node };
  const words = wanted.split(" ").filter((word) => word !== "");
  const byWords = all.filter(({ names }) =>
    names.some((each) => words.length > 0 && words.every((word) => each.split(" ").includes(word))),
  );
  const only = byWords[0];
  if (only && byWords.length === 1) return { node: only.node };
  const allowed = Math.ceil(wanted.length / 3);
  const bySpelling = all
    .map((each) => [Math.min(...each.names.map((other) => distance(wanted, other))), each] as const)
    .filter(([far]) => far <= allowed)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);
  const near = (byWords.length > 0 ? byWords : bySpelling).slice(0, NEAR);
  return { near: near.map(({ node }) => graph.getNodeAttribute(node, "label")) };
}

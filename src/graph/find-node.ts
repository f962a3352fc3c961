import { loadWorld } from "../knowledge/world/load-world.ts";
import type { Known, World } from "../knowledge/world/world.ts";
import type { PlainNode } from "./model.ts";
import { byCodeUnits } from "./order.ts";

/** Without case, accents and punctuation: "Antony J. Blinken" and "antony j blinken" are one, and so are "the Senate" and "Senate". */
function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

interface Candidate {
  readonly node: PlainNode;
  readonly names: readonly string[];
}

/** The highest ranked first. */
function candidates(nodes: readonly PlainNode[]): readonly Candidate[] {
  return nodes
    .map((node) => {
      const { label, aliases } = node.attributes;
      const names = [label, ...aliases, node.key, node.key.replace(/^\w+:/, "")].map(foldName);
      return { node, names: [...new Set(names)] };
    })
    .sort(
      ({ node: a }, { node: b }) =>
        b.attributes.pagerank - a.attributes.pagerank || byCodeUnits(a.key, b.key),
    );
}

function havingWords(all: readonly Candidate[], wanted: string): readonly Candidate[] {
  const words = wanted.split(" ").filter((word) => word !== "");
  if (words.length === 0) return [];
  return all.filter(({ names }) =>
    names.some((each) => words.every((word) => each.split(" ").includes(word))),
  );
}

let world: World | undefined;

/** Its id, or the name that the lists have for it first. */
function listedAs(known: Known): string {
  if (known.kind === "metonym") return known.of;
  return "code" in known ? known.code : known.name;
}

/** What else relata's lists call it, though no article does: "US" and "us" are "USA", "EU" is "European Union". */
function knownAs(name: string): readonly string[] {
  world ??= loadWorld();
  const written = name.trim().replace(/^the /i, "");
  return [written, written.toUpperCase()].flatMap((one) => world!.names.get(one)).map(listedAs);
}

/**
 * The node that a person names: by its id; else by its label, an alias or what its id ends in, whatever the case, the
 * accents and the punctuation, and of several the one of the highest PageRank; else by what relata's lists call it ("UK");
 * else by some of its words ("Yellen"), where only one has them.
 */
export function findNode(nodes: readonly PlainNode[], name: string): PlainNode | undefined {
  const byId = nodes.find(({ key }) => key === name);
  if (byId) return byId;
  const wanted = foldName(name);
  const all = candidates(nodes);
  const called = (one: string) => all.find(({ names }) => names.includes(one));
  const byName =
    called(wanted) ??
    knownAs(name)
      .map((one) => called(foldName(one)))
      .find((found) => found !== undefined);
  if (byName) return byName.node;
  const byWords = havingWords(all, wanted);
  return byWords.length === 1 ? byWords[0]!.node : undefined;
}

/** Levenshtein's distance: how many letters must be put in, taken out or changed. */
function distance(a: string, b: string): number {
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

function byDistance(nodes: readonly PlainNode[], wanted: string, most: number) {
  return candidates(nodes)
    .map(({ node, names }) => ({ node, far: Math.min(...names.map((name) => distance(wanted, name))) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far);
}

/** The one node whose name is spelled so but for a slip (two in a name of eight letters or more), where only one is. */
export function findMisspelled(nodes: readonly PlainNode[], name: string): PlainNode | undefined {
  const wanted = foldName(name);
  const slips = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  const [first, second] = byDistance(nodes, wanted, slips);
  return first && (!second || second.far > first.far) ? first.node : undefined;
}

/** A few nodes whose names have these words, or else come near them: what to ask back. */
export function nearest(nodes: readonly PlainNode[], name: string, most = 5): readonly PlainNode[] {
  const wanted = foldName(name);
  const byWords = havingWords(candidates(nodes), wanted);
  const near = byWords.length > 0 ? byWords : byDistance(nodes, wanted, Math.ceil(wanted.length / 3));
  return near.slice(0, most).map(({ node }) => node);
}

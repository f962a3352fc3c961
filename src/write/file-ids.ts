import type { RelataGraph } from "../graph/relata-graph.ts";
import { xmlCharacters } from "./xml.ts";

const UNSAFE = /[\s\u00a0\u2028\u2029]+/g;

/** What nearly all keys are: a quick look before the thorough one. */
const PLAIN = /^[!-~]+$/;
const SAFE =
  /^[!-~\u00a1-\u2027\u202a-\ud7ff\ue000-\ufffd](?:[ -~\u00a1-\u2027\u202a-\ud7ff\ue000-\ufffd]*[!-~\u00a1-\u2027\u202a-\ud7ff\ue000-\ufffd])?$/;

/**
 * Gives the id under which a key stands in a file: one trimmed line of characters that XML allows. Keys that are so
 * already (ours are) stay; two that become the same are told apart by "~2", "~3".
 *
 * @param keys gives all keys of the graph, in a stable order, each time it is called.
 */
export function fileIds(keys: () => Iterable<string>): (key: string) => string {
  const changed: string[] = [];
  for (const key of keys()) if (tidy(key) !== key) changed.push(key);
  if (changed.length === 0) return (key) => key;
  const taken = new Set<string>();
  for (const key of keys()) if (tidy(key) === key) taken.add(key);
  const ids = new Map<string, string>();
  for (const key of changed) {
    const wanted = tidy(key);
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}~${number}`;
    taken.add(id);
    ids.set(key, id);
  }
  return (key) => ids.get(key) ?? key;
}

/** For `fileIds`: the keys of a graph's nodes, without a list of them. */
export function* nodeKeys(graph: RelataGraph): Generator<string> {
  for (const { node } of graph.nodeEntries()) yield node;
}

/** For `fileIds`: the keys of a graph's edges, without a list of them. */
export function* edgeKeys(graph: RelataGraph): Generator<string> {
  for (const { edge } of graph.edgeEntries()) yield edge;
}

function tidy(key: string): string {
  return PLAIN.test(key) || SAFE.test(key) ? key : xmlCharacters(key).replace(UNSAFE, " ").trim() || "_";
}

import { xmlCharacters } from "./xml.ts";

const UNSAFE = /[\s\u00a0\u2028\u2029]+/g;

/**
 * Gives the id under which a key stands in a file: one trimmed line of characters that XML allows. Keys that are so
 * already (ours are) stay; two that become the same are told apart by "~2", "~3".
 *
 * @param keys all keys of the graph, in a stable order.
 */
export function fileIds(keys: Iterable<string>): (key: string) => string {
  const changed: string[] = [];
  const taken = new Set<string>();
  for (const key of keys) {
    if (tidy(key) === key) taken.add(key);
    else changed.push(key);
  }
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

function tidy(key: string): string {
  return xmlCharacters(key).replace(UNSAFE, " ").trim() || "_";
}

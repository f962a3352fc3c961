import type { GoldToken } from "./conllu.ts";

/** Heads (1-based with the root at n + 1, index 0 unused) of a gold tree made projective by lifting crossing arcs (Nivre & Nilsson 2005). */
export function projectiveHeads(tokens: readonly GoldToken[]): Int32Array {
  const n = tokens.length;
  const heads = new Int32Array(n + 2);
  for (let i = 0; i < n; i++) heads[i + 1] = tokens[i]!.head < 0 ? n + 1 : tokens[i]!.head + 1;
  for (;;) {
    const arc = shortestCrossing(heads, n);
    if (arc === 0) return heads;
    heads[arc] = heads[heads[arc]!]!;
  }
}

const descends = (heads: Int32Array, word: number, from: number, root: number): boolean => {
  for (let at = word; at !== root; at = heads[at]!) if (at === from) return true;
  return from === root;
};

function shortestCrossing(heads: Int32Array, n: number): number {
  let found = 0;
  let shortest = n + 2;
  for (let i = 1; i <= n; i++) {
    const head = heads[i]!;
    const from = Math.min(i, head);
    const to = Math.max(i, head);
    if (to - from >= shortest) continue;
    for (let k = from + 1; k < to; k++) {
      if (!descends(heads, k, head, n + 1)) {
        found = i;
        shortest = to - from;
        break;
      }
    }
  }
  return found;
}

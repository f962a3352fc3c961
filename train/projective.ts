/** Makes a tree projective by lifting crossing arcs (Nivre & Nilsson 2005); `heads` from 1 to n with the root at n + 1. */
export function projective(gold: Int32Array, n: number): Int32Array {
  const heads = gold.slice();
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

/**
 * The heads of the tree of highest score over words 1 to n in which exactly one hangs on the root, 0 (Chu & Liu 1965; Edmonds
 * 1967). `scores` holds for each dependent from 1 a row of `stride` numbers, that of each head from 0 to n; a word's own is left
 * out of account. Of equal trees it gives always the same.
 */
export function spanningTree(scores: Float32Array, stride: number, n: number): Int32Array {
  const heads = new Int32Array(n + 1);
  let roots = 0;
  for (let d = 1; d <= n; d++) {
    const row = (d - 1) * stride;
    let best = 0;
    for (let h = 1; h <= n; h++) if (h !== d && scores[row + h]! > scores[row + best]!) best = h;
    heads[d] = best;
    if (best === 0) roots++;
  }
  return roots === 1 && cycleIn(heads, n) === undefined ? heads : edmonds(dense(scores, stride, n), n + 1);
}

/** A matrix of dependents by heads in which an arc from the root costs more than all else can gain. */
function dense(scores: Float32Array, stride: number, n: number): Float64Array {
  const matrix = new Float64Array((n + 1) * (n + 1)).fill(Number.NEGATIVE_INFINITY);
  let least = 0;
  let most = 0;
  for (let d = 1; d <= n; d++) {
    for (let h = 0; h <= n; h++) {
      if (h === d) continue;
      const score = scores[(d - 1) * stride + h]!;
      matrix[d * (n + 1) + h] = score;
      least = Math.min(least, score);
      most = Math.max(most, score);
    }
  }
  const penalty = (most - least + 1) * n;
  for (let d = 1; d <= n; d++) matrix[d * (n + 1)]! -= penalty;
  return matrix;
}

/** The tree over `size` nodes, of which 0 is the root: the best head of each, and while these run in a circle, that circle as one node. */
function edmonds(matrix: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let d = 1; d < size; d++) {
    let best = 0;
    for (let h = 1; h < size; h++) if (matrix[d * size + h]! > matrix[d * size + best]!) best = h;
    heads[d] = best;
  }
  const cycle = cycleIn(heads, size - 1);
  if (cycle === undefined) return heads;
  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  const outside: number[] = [];
  for (let node = 0; node < size; node++) if (inCycle[node] === 0) outside.push(node);
  const small = outside.length + 1;
  const circle = small - 1;
  const contracted = new Float64Array(small * small).fill(Number.NEGATIVE_INFINITY);
  const enters = new Int32Array(small);
  const leaves = new Int32Array(small);
  for (let k = 0; k < circle; k++) {
    const node = outside[k]!;
    for (let j = 0; j < circle; j++) contracted[k * small + j] = matrix[node * size + outside[j]!]!;
    for (const member of cycle) {
      // Out of the circle: its best member as the head. Into it: what is gained where the arc within is given up.
      const down = matrix[node * size + member]!;
      if (leaves[k] === 0 || down > contracted[k * small + circle]!) {
        contracted[k * small + circle] = down;
        leaves[k] = member;
      }
      const up = matrix[member * size + node]! - matrix[member * size + heads[member]!]!;
      if (enters[k] === 0 || up > contracted[circle * small + k]!) {
        contracted[circle * small + k] = up;
        enters[k] = member;
      }
    }
  }
  const above = edmonds(contracted, small);
  for (let k = 1; k < circle; k++)
    heads[outside[k]!] = above[k] === circle ? leaves[k]! : outside[above[k]!]!;
  heads[enters[above[circle]!]!] = outside[above[circle]!]!;
  return heads;
}

/** The nodes of a circle among `heads` from 1 to n, if there is one. */
function cycleIn(heads: Int32Array, n: number): readonly number[] | undefined {
  const walk = new Int32Array(n + 1);
  for (let start = 1; start <= n; start++) {
    let node = start;
    while (node !== 0 && walk[node] === 0) {
      walk[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || walk[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return undefined;
}

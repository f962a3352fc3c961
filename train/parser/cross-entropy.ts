/**
 * The loss -log p of the right one of `count` classes whose scores begin at `from`, times `weight`; the scores become its
 * gradient.
 */
export function crossEntropy(
  scores: Float32Array,
  from: number,
  count: number,
  right: number,
  weight: number,
): number {
  let most = scores[from]!;
  for (let i = from + 1; i < from + count; i++) if (scores[i]! > most) most = scores[i]!;
  const score = scores[from + right]! - most;
  let sum = 0;
  for (let i = from; i < from + count; i++) {
    const share = Math.exp(scores[i]! - most);
    scores[i] = share;
    sum += share;
  }
  const part = weight / sum;
  for (let i = from; i < from + count; i++) scores[i]! *= part;
  scores[from + right]! -= weight;
  return weight * (Math.log(sum) - score);
}

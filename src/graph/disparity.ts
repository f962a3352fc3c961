/**
 * How likely it is that each tie's weight comes of chance, were the weight of each of its ends spread at random over that
 * end's ties: the disparity filter of Serrano, Boguñá & Vespignani (PNAS 2009), the lesser of the two ends.
 * Near 0 is strong, 1 says nothing. Serves files and the viewer.
 *
 * @param order number of nodes; `sources` and `targets` hold numbers below it, one a tie.
 * @param weights of the ties; one of 0 is no tie, and gets 1.
 */
export function disparity(
  order: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  weights: ArrayLike<number>,
): Float64Array {
  const strength = new Float64Array(order);
  const degree = new Int32Array(order);
  for (let tie = 0; tie < weights.length; tie++) {
    if (!weights[tie]) continue;
    for (const end of [sources[tie]!, targets[tie]!]) {
      strength[end]! += weights[tie]!;
      degree[end]!++;
    }
  }
  const chance = (end: number, weight: number) => (1 - weight / strength[end]!) ** (degree[end]! - 1);
  return Float64Array.from(weights, (weight, tie) =>
    weight ? Math.min(chance(sources[tie]!, weight), chance(targets[tie]!, weight)) : 1,
  );
}

/**
 * Pseudo-random numbers in [0, 1) that depend on the seed alone: a 32-bit linear congruential generator
 * (multiplier and increment of Numerical Recipes), enough to shuffle nodes.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

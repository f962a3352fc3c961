import { LABEL_COUNT as L, mayFollow } from "./labels.ts";

/** Scores of label pairs: `transitions[a * LABEL_COUNT + b]`; minus infinity where b may not follow a. */
export type Transitions = Float64Array;

export const FORBIDDEN = Number.NEGATIVE_INFINITY;

/** All allowed pairs as `a, b` in turn, and O's allowed followers and predecessors at the edges. */
const PAIRS: readonly (readonly [number, number])[] = Array.from(
  { length: L * L },
  (_, k) => [Math.floor(k / L), k % L] as const,
).filter(([a, b]) => mayFollow(a, b));
const FROM = Uint8Array.from(PAIRS, ([a]) => a);
const TO = Uint8Array.from(PAIRS, ([, b]) => b);
export const ALLOWED_PAIRS: readonly (readonly [number, number])[] = PAIRS;

/** The best label of each of n units given `emissions[i * LABEL_COUNT + label]` (Viterbi). */
export function bestLabels(emissions: Float64Array, transitions: Transitions, n: number): Uint8Array {
  const back = new Uint8Array(n * L);
  let score = new Float64Array(L).fill(FORBIDDEN);
  let next = new Float64Array(L);
  score[0] = 0;
  for (let i = 0; i < n; i++) {
    next.fill(FORBIDDEN);
    for (let p = 0; p < FROM.length; p++) {
      const a = FROM[p]!;
      const b = TO[p]!;
      const value = score[a]! + transitions[a * L + b]!;
      if (value > next[b]!) {
        next[b] = value;
        back[i * L + b] = a;
      }
    }
    for (let b = 0; b < L; b++) next[b] = next[b]! + emissions[i * L + b]!;
    [score, next] = [next, score];
  }
  let best = 0;
  let bestScore = FORBIDDEN;
  for (let b = 0; b < L; b++) {
    const value = score[b]! + transitions[b * L]!;
    if (value > bestScore) {
      bestScore = value;
      best = b;
    }
  }
  const labels = new Uint8Array(n);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = best;
    best = back[i * L + best]!;
  }
  return labels;
}

/** Forward and backward scores in log space, and the log of their total; for marginals. */
export interface Chart {
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly total: number;
}

/** What a pair's score multiplies a probability by; 0 where the pair is forbidden. */
export const powersOf = (transitions: Transitions): Float64Array => transitions.map(Math.exp);

/** `powers` are those of the transitions. */
export function chartOf(emissions: Float64Array, powers: Float64Array, n: number): Chart {
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  const sum = new Float64Array(L);
  const strengths = new Float64Array(n * L);
  let total = 0;
  // Probabilities are scaled at each unit, so that long sentences neither overflow nor vanish.
  const state = new Float64Array(L);
  state[0] = 1;
  for (let i = 0; i < n; i++) {
    sum.fill(0);
    for (let p = 0; p < FROM.length; p++) {
      const a = FROM[p]!;
      const b = TO[p]!;
      sum[b] = sum[b]! + state[a]! * powers[a * L + b]!;
    }
    let high = FORBIDDEN;
    for (let b = 0; b < L; b++) high = Math.max(high, emissions[i * L + b]!);
    let scale = 0;
    for (let b = 0; b < L; b++) {
      const strength = Math.exp(emissions[i * L + b]! - high);
      strengths[i * L + b] = strength;
      state[b] = sum[b]! * strength;
      scale += state[b]!;
    }
    for (let b = 0; b < L; b++) {
      state[b] = state[b]! / scale;
      alpha[i * L + b] = state[b]!;
    }
    total += Math.log(scale) + high;
  }
  let last = 0;
  for (let b = 0; b < L; b++) {
    beta[(n - 1) * L + b] = powers[b * L]!;
    last += powers[b * L]! * state[b]!;
  }
  total += Math.log(last);
  for (let i = n - 1; i > 0; i--) {
    for (let b = 0; b < L; b++) state[b] = beta[i * L + b]! * strengths[i * L + b]!;
    sum.fill(0);
    for (let p = 0; p < FROM.length; p++) {
      const a = FROM[p]!;
      const b = TO[p]!;
      sum[a] = sum[a]! + state[b]! * powers[a * L + b]!;
    }
    let scale = 0;
    for (let b = 0; b < L; b++) scale += sum[b]!;
    for (let b = 0; b < L; b++) beta[(i - 1) * L + b] = sum[b]! / scale;
  }
  return { alpha, beta, total };
}

/** Probability of each label of unit i, written to `out`. */
export function marginals({ alpha, beta }: Chart, i: number, out: Float64Array): void {
  let total = 0;
  for (let b = 0; b < L; b++) {
    out[b] = alpha[i * L + b]! * beta[i * L + b]!;
    total += out[b]!;
  }
  for (let b = 0; b < L; b++) out[b] = out[b]! / total;
}

/** Probability of one label of unit i. */
export function marginal({ alpha, beta }: Chart, i: number, label: number): number {
  let total = 0;
  for (let k = i * L; k < (i + 1) * L; k++) total += alpha[k]! * beta[k]!;
  return (alpha[i * L + label]! * beta[i * L + label]!) / total;
}

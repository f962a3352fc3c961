import { LABEL_COUNT as L } from "../../src/language/names/labels.ts";
import { ALLOWED_PAIRS, chartOf, FORBIDDEN, marginals } from "../../src/language/names/lattice.ts";
import type { Weights } from "../../src/language/names/weights.ts";

/** A stretch of active units for training: for each unit its features and its label. */
export interface Example {
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
  /** How much it counts; 1 for a gold sentence. */
  readonly weight: number;
}

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of a unit's features left out at each step, so that none is relied on alone. */
  readonly dropout: number;
  /** Features seen in fewer units are left out. */
  readonly leastCount: number;
  readonly seed: number;
}

export const CRF_DEFAULTS: CrfOptions = {
  epochs: 16,
  rate: 0.15,
  decay: 1e-4,
  dropout: 0.3,
  leastCount: 2,
  seed: 1,
};

/** A linear-chain conditional random field (Lafferty et al. 2001), trained by AdaGrad on its log-likelihood; weights averaged over the last half of the steps. */
export function trainCrf(examples: readonly Example[], options: CrfOptions): Weights {
  const { keys, rows: indexed } = indexFeatures(examples, options.leastCount);
  const size = keys.length * L;
  const w = new Float64Array(size);
  const g2 = new Float64Array(size).fill(1e-6);
  const mean = new Float64Array(size);
  const transitions = new Float64Array(L * L).fill(FORBIDDEN);
  for (const [a, b] of ALLOWED_PAIRS) transitions[a * L + b] = 0;
  const t2 = new Float64Array(L * L).fill(1e-6);
  const meanTransitions = new Float64Array(L * L);
  let averaged = 0;
  const random = mulberry32(options.seed);
  const order = examples.map((_, i) => i);
  const marginal = new Float64Array(L);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const e of order) step(e);
    if (epoch >= options.epochs / 2) {
      averaged++;
      for (let k = 0; k < size; k++) mean[k] = mean[k]! + w[k]!;
      for (let k = 0; k < L * L; k++) meanTransitions[k] = meanTransitions[k]! + transitions[k]!;
    }
  }
  for (let k = 0; k < size; k++) mean[k] = mean[k]! / averaged;
  for (let k = 0; k < L * L; k++) meanTransitions[k] = meanTransitions[k]! / averaged;
  return quantise(keys, mean, meanTransitions);

  function step(e: number): void {
    const { labels, weight } = examples[e]!;
    const n = labels.length;
    const indices = indexed[e]!;
    if (n === 0) return;
    const kept = indices.map((rows) =>
      options.dropout > 0 ? rows.filter(() => random() >= options.dropout) : rows,
    );
    const inflate = 1 / (1 - options.dropout);
    const emissions = new Float64Array(n * L);
    for (let i = 0; i < n; i++) {
      for (const row of kept[i]!) {
        for (let b = 0; b < L; b++) emissions[i * L + b] = emissions[i * L + b]! + w[row * L + b]! * inflate;
      }
    }
    const chart = chartOf(emissions, transitions, n);
    for (let i = 0; i < n; i++) {
      marginals(chart, i, marginal);
      marginal[labels[i]!] = marginal[labels[i]!]! - 1;
      for (const row of kept[i]!) {
        for (let b = 0; b < L; b++) {
          const k = row * L + b;
          const gradient = weight * marginal[b]! + options.decay * w[k]!;
          if (gradient < 1e-5 && gradient > -1e-5) continue;
          g2[k] = g2[k]! + gradient * gradient;
          w[k] = w[k]! - (options.rate * gradient) / Math.sqrt(g2[k]!);
        }
      }
    }
    // The pair expectations from the chart, as counts of each allowed pair.
    for (let i = 1; i < n; i++) {
      let total = 0;
      const values = new Float64Array(ALLOWED_PAIRS.length);
      for (let p = 0; p < values.length; p++) {
        const [a, b] = ALLOWED_PAIRS[p]!;
        const value =
          chart.alpha[(i - 1) * L + a]! *
          Math.exp(transitions[a * L + b]! + emissions[i * L + b]!) *
          chart.beta[i * L + b]!;
        values[p] = value;
        total += value;
      }
      for (let p = 0; p < values.length; p++) {
        const [a, b] = ALLOWED_PAIRS[p]!;
        const k = a * L + b;
        const gold = labels[i - 1] === a && labels[i] === b ? 1 : 0;
        const gradient = weight * (values[p]! / total - gold);
        t2[k] = t2[k]! + gradient * gradient;
        transitions[k] = transitions[k]! - (0.5 * options.rate * gradient) / Math.sqrt(t2[k]!);
      }
    }
  }
}

function indexFeatures(
  examples: readonly Example[],
  least: number,
): { keys: Uint32Array; rows: Int32Array[][] } {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const unit of features) for (const key of unit) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = Uint32Array.from([...counts].filter(([, count]) => count >= least).map(([key]) => key)).sort();
  const rowOf = new Map<number, number>();
  keys.forEach((key, row) => void rowOf.set(key, row));
  const rows = examples.map(({ features }) =>
    features.map((unit) =>
      Int32Array.from([...unit].map((key) => rowOf.get(key) ?? -1).filter((row) => row >= 0)),
    ),
  );
  return { keys, rows };
}

function quantise(keys: Uint32Array, mean: Float64Array, transitions: Float64Array): Weights {
  let high = 0;
  for (const value of mean) high = Math.max(high, Math.abs(value));
  const scale = Math.min(high, 4) / 127 || 1;
  const kept: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    if (mean.subarray(row * L, (row + 1) * L).some((value) => Math.round(value / scale) !== 0))
      kept.push(row);
  }
  const rows = new Int8Array(kept.length * L);
  for (const [to, row] of kept.entries()) {
    for (let b = 0; b < L; b++) {
      rows[to * L + b] = Math.max(-127, Math.min(127, Math.round(mean[row * L + b]! / scale)));
    }
  }
  return { keys: Uint32Array.from(kept, (row) => keys[row]!), rows, scale, transitions };
}

/** A small seeded generator of numbers in [0, 1) (mulberry32). */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [items[i], items[k]] = [items[k]!, items[i]!];
  }
}

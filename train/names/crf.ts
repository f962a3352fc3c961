import { LABEL_COUNT as L } from "../../src/language/names/labels.ts";
import {
  ALLOWED_PAIRS,
  type Chart,
  chartOf,
  FORBIDDEN,
  marginals,
  powersOf,
} from "../../src/language/names/lattice.ts";
import type { Weights } from "../../src/language/names/weights.ts";
import { random } from "../random.ts";

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
  epochs: 8,
  rate: 0.15,
  decay: 1e-4,
  dropout: 0.6,
  leastCount: 2,
  seed: 1,
};

/** A feature of smaller weights than this changes no answer, and is left out of the file. */
const LEAST_WEIGHT = 0.25;

/** Labels whose gradient is smaller than this are left as they are: most of them, once training is under way. */
const LEAST_GRADIENT = 1e-4;

/** A linear-chain conditional random field (Lafferty et al. 2001), trained by AdaGrad on its log-likelihood; weights averaged over the last half of the epochs. */
export function trainCrf(examples: readonly Example[], options: CrfOptions): Weights {
  const { keys, rows: indexed } = indexFeatures(examples, options.leastCount);
  const size = keys.length * L;
  const w = new Float32Array(size);
  const g2 = new Float32Array(size).fill(1e-6);
  const mean = new Float64Array(size);
  const transitions = new Float64Array(L * L).fill(FORBIDDEN);
  for (const [a, b] of ALLOWED_PAIRS) transitions[a * L + b] = 0;
  const t2 = new Float64Array(L * L).fill(1e-6);
  const meanTransitions = new Float64Array(L * L);
  const pairWeights = new Float64Array(ALLOWED_PAIRS.length);
  const pairValues = new Float64Array(ALLOWED_PAIRS.length);
  let averaged = 0;
  const next = random(options.seed);
  const order = examples.map((_, i) => i);
  const marginal = new Float64Array(L);
  const moving = new Uint8Array(L);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
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
    if (n === 0) return;
    const { rows, ends } = indexed[e]!;
    const kept = new Int32Array(rows.length);
    const keptEnds = new Int32Array(n + 1);
    const emissions = new Float64Array(n * L);
    const inflate = 1 / (1 - options.dropout);
    let count = 0;
    for (let i = 0; i < n; i++) {
      const offset = i * L;
      for (let r = ends[i]!; r < ends[i + 1]!; r++) {
        if (options.dropout > 0 && next() < options.dropout) continue;
        const base = rows[r]! * L;
        kept[count++] = base;
        for (let b = 0; b < L; b++) emissions[offset + b] = emissions[offset + b]! + w[base + b]!;
      }
      for (let b = 0; b < L; b++) emissions[offset + b] = emissions[offset + b]! * inflate;
      keptEnds[i + 1] = count;
    }
    const chart = chartOf(emissions, powersOf(transitions), n);
    for (let i = 0; i < n; i++) {
      marginals(chart, i, marginal);
      marginal[labels[i]!] = marginal[labels[i]!]! - 1;
      let movingCount = 0;
      for (let b = 0; b < L; b++) {
        marginal[b] = marginal[b]! * weight;
        if (Math.abs(marginal[b]!) > LEAST_GRADIENT) moving[movingCount++] = b;
      }
      for (let r = keptEnds[i]!; r < keptEnds[i + 1]!; r++) {
        for (let m = 0; m < movingCount; m++) {
          const k = kept[r]! + moving[m]!;
          const gradient = marginal[moving[m]!]! + options.decay * w[k]!;
          const sum = g2[k]! + gradient * gradient;
          g2[k] = sum;
          w[k] = w[k]! - (options.rate * gradient) / Math.sqrt(sum);
        }
      }
    }
    movePairs(chart, emissions, labels, weight);
  }

  /** Moves the pairs by what is expected of each, given the chart. */
  function movePairs(chart: Chart, emissions: Float64Array, labels: Uint8Array, weight: number): void {
    const { alpha, beta } = chart;
    for (const [p, [a, b]] of ALLOWED_PAIRS.entries()) pairWeights[p] = Math.exp(transitions[a * L + b]!);
    const powers = new Float64Array(L);
    for (let i = 1; i < labels.length; i++) {
      let high = FORBIDDEN;
      for (let b = 0; b < L; b++) high = Math.max(high, emissions[i * L + b]!);
      for (let b = 0; b < L; b++) powers[b] = Math.exp(emissions[i * L + b]! - high) * beta[i * L + b]!;
      let total = 0;
      for (let p = 0; p < pairValues.length; p++) {
        const [a, b] = ALLOWED_PAIRS[p]!;
        const value = alpha[(i - 1) * L + a]! * pairWeights[p]! * powers[b]!;
        pairValues[p] = value;
        total += value;
      }
      for (let p = 0; p < pairValues.length; p++) {
        const [a, b] = ALLOWED_PAIRS[p]!;
        const gold = labels[i - 1] === a && labels[i] === b ? 1 : 0;
        const gradient = weight * (pairValues[p]! / total - gold);
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        const k = a * L + b;
        t2[k] = t2[k]! + gradient * gradient;
        transitions[k] = transitions[k]! - (0.5 * options.rate * gradient) / Math.sqrt(t2[k]!);
      }
    }
  }
}

/** The rows of an example's features, those of unit i from `ends[i]` to `ends[i + 1]`. */
interface IndexedExample {
  readonly rows: Int32Array;
  readonly ends: Int32Array;
}

function indexFeatures(
  examples: readonly Example[],
  least: number,
): { keys: Uint32Array; rows: IndexedExample[] } {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const unit of features) for (const key of unit) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = Uint32Array.from([...counts].filter(([, count]) => count >= least).map(([key]) => key)).sort();
  const rowOf = new Map<number, number>();
  keys.forEach((key, row) => void rowOf.set(key, row));
  const rows = examples.map(({ features }) => {
    const found: number[] = [];
    const ends = new Int32Array(features.length + 1);
    for (const [i, unit] of features.entries()) {
      for (const key of unit) {
        const row = rowOf.get(key);
        if (row !== undefined) found.push(row);
      }
      ends[i + 1] = found.length;
    }
    return { rows: Int32Array.from(found), ends };
  });
  return { keys, rows };
}

function quantise(keys: Uint32Array, mean: Float64Array, transitions: Float64Array): Weights {
  let high = 0;
  for (const value of mean) high = Math.max(high, Math.abs(value));
  const scale = Math.min(high, 4) / 127 || 1;
  const kept: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    if (mean.subarray(row * L, (row + 1) * L).some((value) => Math.abs(value) >= LEAST_WEIGHT))
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

export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [items[i], items[k]] = [items[k]!, items[i]!];
  }
}

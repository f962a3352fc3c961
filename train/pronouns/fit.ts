import { type PronounWeights, softmax } from "../../src/extract/who/pronouns/ranker.ts";
import type { TaughtDocument } from "./lessons.ts";

const ROUNDS = 300;
const RATE = 0.5;
/** Pulls every weight towards nothing, so that what was seen once counts for little. */
const PRIOR = 3;
/** Weights below this are left out of the file. */
const SMALLEST = 0.05;

/** Fits the weights by gradient ascent on the likelihood of the right choices (AdaGrad); the same lessons give the same weights. */
export function fitPronouns(documents: readonly TaughtDocument[]): PronounWeights {
  const numbers = new Map<string, number>();
  const numberOf = (feature: string): number => {
    const known = numbers.get(feature);
    if (known !== undefined) return known;
    numbers.set(feature, numbers.size);
    return numbers.size - 1;
  };
  const lessons = documents.flatMap(({ lessons: own, weight }) =>
    own.map(({ question, right }) => ({
      rows: question.features.map((row) => Int32Array.from(row, numberOf)),
      right: new Set(right),
      weight,
    })),
  );
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (weight) => -PRIOR * weight);
    for (const { rows, right, weight } of lessons) {
      const shares = softmax(rows.map((row) => row.reduce((sum, feature) => sum + weights[feature]!, 0)));
      const whole = shares.reduce((sum, share, index) => (right.has(index) ? sum + share : sum), 0);
      rows.forEach((row, index) => {
        const share = shares[index]!;
        const pull = (right.has(index) ? share / Math.max(whole, 1e-12) : 0) - share;
        for (const feature of row) slope[feature]! += weight * pull;
      });
    }
    slope.forEach((step, feature) => {
      squares[feature]! += step * step;
      weights[feature]! += (RATE * step) / Math.sqrt(squares[feature]! + 1e-8);
    });
  }
  const kept = [...numbers].flatMap(([feature, number]): [string, number][] => {
    const weight = Math.round(weights[number]! * 100) / 100;
    return Math.abs(weight) >= SMALLEST ? [[feature, weight]] : [];
  });
  return new Map(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { FEATURES, type Grounds } from "../../src/extract/events/confidence.ts";
import { wilson } from "./tally.ts";

/** An event with its verdict. */
export interface Example {
  readonly grounds: Grounds;
  readonly holds: boolean;
  /** Which half it belongs to; of one sentence's relations all are in the same half. */
  readonly half: 0 | 1;
  /** True where its text's errors were mended: all of these together count as much as all of the others. */
  readonly isMended: boolean;
}

const STEPS = 4000;
const RATE = 0.05;
/** How strongly a weight is held to nought: with few verdicts a rare feature must not run away. */
const RIDGE = 3;

const valuesOf = ({ grounds }: Example): readonly number[] => FEATURES.map(({ of }) => of(grounds));
const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
const chance = (weights: readonly number[], values: readonly number[]): number =>
  sigmoid(values.reduce((sum, value, at) => sum + value * weights[at]!, 0));

/** So many verdicts count as one: those on mended texts, which are many and too good, no more than those on others. */
function countsOf(examples: readonly Example[]): readonly number[] {
  const mended = examples.filter(({ isMended }) => isMended).length;
  const others = examples.length - mended;
  if (mended === 0 || others === 0) return examples.map(() => 1);
  return examples.map(({ isMended }) => examples.length / 2 / (isMended ? mended : others));
}

/** Logistic regression with a ridge on every weight but the constant, by gradient descent. */
export function fitWeights(examples: readonly Example[]): readonly number[] {
  const counts = countsOf(examples);
  const rows = examples.map((each) => ({ values: valuesOf(each), holds: each.holds ? 1 : 0 }));
  let weights = FEATURES.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const errors = rows
      .map(({ values, holds }) => chance(weights, values) - holds)
      .map((error, row) => error * counts[row]!);
    weights = weights.map((weight, at) => {
      const slope = rows.reduce((sum, { values }, row) => sum + errors[row]! * values[at]!, 0);
      return weight - (RATE * (slope + (at === 0 ? 0 : RIDGE * weight))) / Math.sqrt(rows.length);
    });
  }
  return weights;
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** How confidences that were learned on the one half hold on the other, both ways round. */
export function heldOut(examples: readonly Example[]): string {
  const told = [0, 1].flatMap((half) => {
    const weights = fitWeights(examples.filter((each) => each.half !== half));
    return examples
      .filter((each) => each.half === half)
      .map((each) => ({ ...each, chance: chance(weights, valuesOf(each)) }));
  });
  const line = (label: string, some: typeof told): string => {
    const right = some.filter(({ holds }) => holds).length;
    const mean = some.reduce((sum, each) => sum + each.chance, 0) / Math.max(1, some.length);
    const [low, high] = wilson(right, some.length);
    return `  ${label.padEnd(14)} said ${percent(mean)}, true ${right} of ${some.length}: ${percent(right / Math.max(1, some.length))} (${percent(low)} to ${percent(high)})`;
  };
  const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
  const bands = edges.slice(0, -1).map((from, at) =>
    line(
      `${from.toFixed(1)} to ${Math.min(1, edges[at + 1]!).toFixed(1)}`,
      told.filter(({ chance }) => chance >= from && chance < edges[at + 1]!),
    ),
  );
  const floors = [0, 0.5, 0.6, 0.7, 0.8].map((floor) =>
    line(
      `from ${floor.toFixed(1)} on`,
      told.filter(({ chance }) => chance >= floor),
    ),
  );
  return [
    `Learned on one half, checked on the other (${told.length} verdicts on events):`,
    ...bands,
    "By text:",
    line(
      "mended",
      told.filter(({ isMended }) => isMended),
    ),
    line(
      "others",
      told.filter(({ isMended }) => !isMended),
    ),
    "Kept from a threshold on:",
    ...floors,
  ].join("\n");
}

/** The weights learned from all examples, as lines for `confidence.ts`. */
export function learned(examples: readonly Example[]): string {
  const weights = fitWeights(examples);
  return FEATURES.map(({ name }, at) => `  ${name.padEnd(14)} ${weights[at]!.toFixed(2)}`).join("\n");
}

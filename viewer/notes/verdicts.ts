/** Judging a sample of relations: the sample, the verdicts, and what they say of the whole. */
import type { Fact } from "../data/model.ts";

export type Verdict = "true" | "false";

/** Names a fact across builds of one corpus. */
export const factKey = ({ relation, evidence }: Fact): string =>
  `${evidence.folded ?? relation.id} ${evidence.article} ${evidence.sentence[0]} ${evidence.trigger[0]}`;

export const SAMPLE_SIZE = 50;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** `size` of the items, each as likely as any other; `draw` tells which sample. The same input gives the same sample. */
export const drawSample = <Item>(
  items: readonly Item[],
  draw: number,
  size = SAMPLE_SIZE,
): readonly Item[] => {
  const random = randomFrom(draw * 7919 + items.length);
  const rest = [...items];
  const drawn: Item[] = [];
  while (drawn.length < size && rest.length > 0) {
    const at = Math.floor(random() * rest.length);
    drawn.push(rest[at]!);
    rest[at] = rest.at(-1)!;
    rest.pop();
  }
  return drawn;
};

export interface Precision {
  readonly right: number;
  readonly judged: number;
  readonly share: number;
  /** Ends of the 95 % interval of Wilson (1927). */
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/** The share of true ones with its interval; undefined where nothing is judged. */
export const wilson = (right: number, judged: number): Precision | undefined => {
  if (judged === 0) return undefined;
  const share = right / judged;
  const square = (Z * Z) / judged;
  const middle = share + square / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / judged + square / (4 * judged));
  return {
    right,
    judged,
    share,
    low: Math.max(0, (middle - reach) / (1 + square)),
    high: Math.min(1, (middle + reach) / (1 + square)),
  };
};

import { LONGEST_SENTENCE } from "../../src/language/tokens/split.ts";
import { shuffled } from "../random.ts";

/** Sentences of up to so many words are put together. */
const STEPS = [6, 10, 15, 20, 26, 34, 46, 64, Infinity];
/** Words of a batch, if all its sentences were as long as they may be. */
const WORDS = 600;

/**
 * Puts sentences of similar length together, so that few places of a batch stay empty: the indexes of each batch, all in random
 * order. `lengths` in words.
 */
export function batchesOf(lengths: readonly number[], next: () => number): readonly (readonly number[])[] {
  const groups = STEPS.map((): number[] => []);
  for (const s of shuffled(lengths.length, next)) groups[stepOf(lengths[s]!)]!.push(s);
  const batches = groups.flatMap((group, step) =>
    cut(group, Math.floor(WORDS / Math.min(STEPS[step]!, LONGEST_SENTENCE))),
  );
  return Array.from(shuffled(batches.length, next), (b) => batches[b]!);
}

/** Places that a batch has at most, with those before and after each sentence. */
export const MOST_PLACES = Math.max(
  ...STEPS.map((words) => Math.min(words, LONGEST_SENTENCE)).map(
    (words) => Math.floor(WORDS / words) * (words + 2),
  ),
);

const stepOf = (length: number) => STEPS.findIndex((most) => length <= most);

function cut(group: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(group.length / size) }, (_, b) =>
    group.slice(b * size, (b + 1) * size),
  );
}

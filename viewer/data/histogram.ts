/** Sentences counted by bins of time and by tone. */
import type { Desk } from "../desk.ts";
import type { Tone } from "../vocabulary.ts";
import { NO_DAY } from "./dates.ts";

export type Bar = Record<Tone | "total", number>;

/** The number of the bin, among ascending `starts`, that holds `day`; -1 before the first. */
export const binNumber = (starts: readonly number[], day: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** One bar a bin (the first with all from before it), of the facts that pass all filters but that of time. */
export const histogram = (
  { model, filtered, columns }: Pick<Desk, "model" | "filtered" | "columns">,
  starts: readonly number[],
): readonly Bar[] => {
  const bars = starts.map(
    (): Bar => ({ cooperation: 0, conflict: 0, structure: 0, issue: 0, mention: 0, total: 0 }),
  );
  for (let fact = 0; fact < columns.day.length; fact++) {
    const day = columns.day[fact]!;
    if (!filtered.passButTime[fact] || day === NO_DAY) continue;
    const bar = bars[Math.max(0, binNumber(starts, day))];
    if (!bar) continue;
    bar[model.ties[columns.tie[fact]!]!.tone]++;
    bar.total++;
  }
  return bars;
};

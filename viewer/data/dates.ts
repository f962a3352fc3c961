/** Days as numbers, and the bins of a time axis. */

const DAY = 86_400_000;
export const NO_DAY = -1_000_000;

/** Days since 1970 of an ISO date (a month or year alone counts from its first day); `NO_DAY` where it is none. */
export const dayOf = (date: string | undefined): number => {
  const time = date && /^\d{4}(-\d\d){0,2}$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / DAY);
};

export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export type Unit = "day" | "week" | "month" | "year";

/** The day on which the unit around `day` starts; weeks start on Mondays. */
export const startOf = (day: number, unit: Unit): number => {
  if (unit === "day") return day;
  if (unit === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), unit === "month" ? date.getUTCMonth() : 0, 1) / DAY;
};

export const nextStart = (start: number, unit: Unit): number =>
  startOf(start + { day: 1, week: 7, month: 32, year: 367 }[unit], unit);

/** The finest unit that gives no more than `most` bins, and the start of each bin. */
export const binsOf = (first: number, last: number, most = 90): { unit: Unit; starts: readonly number[] } => {
  const length = { day: 1, week: 7, month: 30.4, year: 365.2 };
  const unit =
    (["day", "week", "month"] as const).find((each) => (last - first) / length[each] < most) ?? "year";
  return { unit, starts: startsOf(first, last, unit) };
};

/**
 * Where a time axis starts for these days: at the first, or, where a few of them lie far before the rest, at the first
 * of the rest, so that one date of long ago does not squeeze all others into a corner.
 */
export const axisStart = (days: readonly number[]): number => {
  const sorted = days.filter((day) => day !== NO_DAY).sort((left, right) => left - right);
  const first = sorted[0] ?? NO_DAY;
  const early = sorted[Math.floor(sorted.length * 0.05)] ?? first;
  const last = sorted.at(-1) ?? first;
  return early - first > (last - early) * 0.5 ? early : first;
};

export const startsOf = (first: number, last: number, unit: Unit): readonly number[] => {
  const starts: number[] = [];
  if (first === NO_DAY) return starts;
  for (
    let start = startOf(first, unit);
    start <= last && starts.length < 5000;
    start = nextStart(start, unit)
  )
    starts.push(start);
  return starts;
};

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** `2024-04-26` as “26 April 2024”; anything else as it stands. */
export const readable = (date: string | undefined, short = false): string => {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? "");
  if (!parts) return date ?? "";
  const month = parts[2] ? MONTHS[Number(parts[2]) - 1] : undefined;
  const shown = short ? month?.slice(0, 3) : month;
  return [parts[3] && String(Number(parts[3])), shown, parts[1]].filter(Boolean).join(" ");
};

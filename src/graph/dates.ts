const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The first and the last day that a date covers, both `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * The days of an ISO 8601 date of a day, a month ("2024-04") or a year ("2024"); a time of day is dropped.
 * Gives nothing for what is no date of the calendar.
 */
export function daysOf(date: string | undefined): Days | undefined {
  const parts = date === undefined ? null : ISO.exec(date);
  if (!parts) return undefined;
  const [, year = "", month, day] = parts;
  const number = Number(month ?? 1);
  if (number < 1 || number > 12) return undefined;
  const length = number === 2 && isLeap(Number(year)) ? 29 : DAYS[number - 1]!;
  if (day !== undefined) {
    if (Number(day) < 1 || Number(day) > length) return undefined;
    return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  }
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The earliest and the latest day of some dates, as a fragment of a node's or an edge's attributes. */
export function firstAndLast(dates: Iterable<string | undefined>): { first?: string; last?: string } {
  let first: string | undefined;
  let last: string | undefined;
  for (const date of dates) {
    const days = daysOf(date);
    if (!days) continue;
    if (first === undefined || days.first < first) first = days.first;
    if (last === undefined || days.last > last) last = days.last;
  }
  return first === undefined || last === undefined ? {} : { first, last };
}

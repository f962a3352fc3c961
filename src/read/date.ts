const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const FORMS: readonly (readonly [
  form: RegExp,
  order: readonly ["y" | "m" | "d", "y" | "m" | "d", "y" | "m" | "d"],
])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/, ["y", "m", "d"]],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, ["y", "m", "d"]],
  [/^(\d{4})(\d{2})(\d{2})(?:T.*)?$/, ["y", "m", "d"]],
  [/^(?:[a-z]+,? )?([a-z]+)\.? (\d{1,2}),? (\d{4})$/i, ["m", "d", "y"]],
  [/^(?:[a-z]+,? )?(\d{1,2}) ([a-z]+)\.?,? (\d{4})(?: \d.*)?$/i, ["d", "m", "y"]],
];

function monthNumber(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * Reads a day as `YYYY-MM-DD`: ISO 8601 (a time after it is left out, the day as written counts), `YYYY/MM/DD`, `YYYYMMDD`,
 * "April 26, 2024" and "Fri, 26 Apr 2024". `03/04/2024` is not read, since half the world turns it round.
 */
export function readDate(written: string): string | undefined {
  for (const [form, order] of FORMS) {
    const parts = form.exec(written.trim())?.slice(1);
    if (!parts) continue;
    const part = (key: "y" | "m" | "d") => parts[order.indexOf(key)] ?? "";
    const day = isoDay(Number(part("y")), monthNumber(part("m")), Number(part("d")));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The day in a file's name (`2024-04-26-beijing.txt`, `wire_20240426.txt`), where it holds one. */
export function dateInName(name: string): string | undefined {
  for (const [, year, month, day] of name.matchAll(/(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/g)) {
    const found = isoDay(Number(year), Number(month), Number(day));
    if (found !== undefined) return found;
  }
  return undefined;
}

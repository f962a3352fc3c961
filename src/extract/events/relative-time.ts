import { countOf, type DateMention } from "./when.ts";

type Unit = "day" | "week" | "month" | "year";

/** A date of day, month or year, moved by some units; as precise as the unit allows. Nothing where the date is less precise than the unit. */
function moved(date: string, count: number, unit: Unit): string | undefined {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  if (unit === "year") return String(year + count);
  if (month === undefined) return undefined;
  if (unit === "month") return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 7);
  if (day === undefined) return undefined;
  const found = new Date(Date.UTC(year, month - 1, day + count * (unit === "week" ? 7 : 1)));
  // A week is told at the precision of its month only.
  return found.toISOString().slice(0, unit === "week" ? 7 : 10);
}

/** The date at the precision of a unit; nothing where it is less precise. */
function within(date: string, unit: string): string | undefined {
  if (unit === "year") return date.slice(0, 4);
  if (unit === "month" || unit === "week") return date.length >= 7 ? date.slice(0, 7) : undefined;
  return date.length === 10 ? date : undefined;
}

const COUNT =
  "(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|several|some|many|a few|a couple of)";

interface Pattern {
  readonly expression: RegExp;
  /** Gives nothing where the words tell the time by something else, which no date here says. */
  readonly read: (match: RegExpMatchArray, telling: string) => string | undefined;
}

const SAME: Pattern = {
  expression:
    /\b(?:(?:the|that) (?:very )?same (day|week|month|year)|that (?:very )?(day|week|month|year|morning|afternoon|evening|night))\b/gi,
  read: ([, same, that], telling) => within(telling, (same ?? that)!.toLowerCase()),
};

/** "Two weeks later", "a year earlier", and "a week before the vote", which tells it by the vote. */
const APART: Pattern = {
  expression: new RegExp(
    `\\b(?:${COUNT} )?(day|week|month|year)s? (earlier|later|afterwards?|before|after|previously)\\b(?! than)(?=( [\\p{L}\\d“"'’])?)`,
    "giu",
  ),
  read: ([, count = "", unit, way, more], telling) => {
    const word = way!.toLowerCase();
    const number = countOf(count);
    if (Number.isNaN(number) || count === "" || (more && (word === "before" || word === "after")))
      return undefined;
    const isBack = ["earlier", "before", "previously"].includes(word);
    return moved(telling, isBack ? -number : number, unit!.toLowerCase() as Unit);
  },
};

/** "The next day", "the day before", and "the day before the vote", which tells it by the vote. */
const BESIDE: Pattern = {
  expression:
    /\bthe (?:(next|following|previous|preceding) (day|week|month|year|morning|evening)\b|(day|week|month|year|night|evening) (before|after)\b(?=( [\p{L}\d“"'’])?))/giu,
  read: ([, which, unit, other, way, more], telling) => {
    if (more) return undefined;
    const isBack = ["previous", "preceding", "before"].includes((which ?? way)!.toLowerCase());
    const found = (unit ?? other)!.toLowerCase();
    const step = ["week", "month", "year"].includes(found) ? (found as Unit) : "day";
    return moved(telling, isBack ? -1 : 1, step);
  },
};

/**
 * Times in one stretch of text that are told from the time at which the story stands ("the same day", "two weeks later"), or from another
 * event ("the day before the vote"); the latter have no date.
 * @param offset where the stretch begins in the article's text; spans count from there.
 * @param telling ISO date at which the story stands; left out where nobody knows.
 */
export function relativeTimes(text: string, offset: number, telling?: string): readonly DateMention[] {
  const found: DateMention[] = [];
  for (const { expression, read } of [SAME, BESIDE, APART]) {
    for (const match of text.matchAll(expression)) {
      const start = offset + match.index;
      const end = start + match[0].length;
      if (found.some(({ span }) => span[0] < end && start < span[1])) continue;
      const date = telling === undefined ? undefined : read(match, telling);
      found.push({ ...(date === undefined ? {} : { date }), span: [start, end] });
    }
  }
  return found;
}

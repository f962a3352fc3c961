import type { Span } from "../../record/record.ts";

/** A time read out of the text, and where it stands. */
export interface DateMention {
  /** ISO 8601 to the precision that the words have (day, month or year); absent where they tell the time by what nobody dates. */
  readonly date?: string;
  readonly span: Span;
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const MONTH =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";

interface Pattern {
  readonly expression: RegExp;
  readonly read: (match: RegExpMatchArray, anchor: Date, future: boolean) => string | undefined;
}

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const NUMBERS = "zero one two three four five six seven eight nine ten".split(" ");

/** The number that a word or digits say; "a" is one. */
export const countOf = (word: string): number => {
  const lower = word.toLowerCase();
  if (lower === "a" || lower === "an") return 1;
  return NUMBERS.includes(lower) ? NUMBERS.indexOf(lower) : Number(lower);
};

const day = (date: Date): string => date.toISOString().slice(0, 10);
const shifted = (anchor: Date, days: number): Date => new Date(anchor.getTime() + days * 86_400_000);
const monthNumber = (word: string): number =>
  MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3)));
const two = (number: number): string => String(number).padStart(2, "0");

/** The month nearest to the article's date on the side that the tense tells. */
function nearMonth(month: number, anchor: Date, future: boolean, which?: string): string {
  const year = anchor.getUTCFullYear();
  const now = anchor.getUTCMonth();
  if (which === "last") return `${month < now ? year : year - 1}-${two(month + 1)}`;
  if (which === "next") return `${month > now ? year : year + 1}-${two(month + 1)}`;
  if (future) return `${month >= now ? year : year + 1}-${two(month + 1)}`;
  return `${month <= now ? year : year - 1}-${two(month + 1)}`;
}

function shiftMonth(anchor: Date, months: number): string {
  return day(new Date(Date.UTC(anchor.getUTCFullYear(), anchor.getUTCMonth() + months, 1))).slice(0, 7);
}

function validDay(year: number, month: number, date: number): string | undefined {
  const made = new Date(Date.UTC(year, month, date));
  return made.getUTCMonth() === month && made.getUTCDate() === date ? day(made) : undefined;
}

function nearDay(month: number, date: number, anchor: Date, future: boolean): string | undefined {
  const [year] = nearMonth(month, anchor, future).split("-");
  return validDay(Number(year), month, date);
}

const PATTERNS: readonly Pattern[] = [
  {
    expression: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, "g"),
    read: ([, month, date, year]) => validDay(Number(year), monthNumber(month!), Number(date)),
  },
  {
    expression: new RegExp(`\\b(\\d{1,2}) ${MONTH},? ((?:19|20)\\d\\d)\\b`, "g"),
    read: ([, date, month, year]) => validDay(Number(year), monthNumber(month!), Number(date)),
  },
  {
    expression: new RegExp(`\\b${MONTH},? ((?:19|20)\\d\\d)\\b`, "g"),
    read: ([, month, year]) => `${year}-${two(monthNumber(month!) + 1)}`,
  },
  {
    expression: new RegExp(`\\b${MONTH} (?:of )?(last|this|next) year\\b`, "g"),
    read: ([, month, which], anchor) =>
      `${anchor.getUTCFullYear() + STEPS[which!]!}-${two(monthNumber(month!) + 1)}`,
  },
  {
    expression: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? (?:19|20)\\d\\d)`, "g"),
    read: ([, month, date], anchor, future) => nearDay(monthNumber(month!), Number(date), anchor, future),
  },
  {
    expression: new RegExp(`\\b(\\d{1,2}) ${MONTH}(?!,? (?:19|20)\\d\\d)`, "g"),
    read: ([, date, month], anchor, future) => nearDay(monthNumber(month!), Number(date), anchor, future),
  },
  {
    expression: new RegExp(
      `\\b(?:in|since|last|next|this|early|late|mid|by|until|of)[ -]${MONTH}(?! \\d)`,
      "gi",
    ),
    read: ([all, month], anchor, future) =>
      nearMonth(monthNumber(month!), anchor, future, all!.split(/[ -]/)[0]!.toLowerCase()),
  },
  {
    expression:
      /\b(last|next|on|late|early|this) (Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/gi,
    read: ([, which, name], anchor, future) => {
      const back = (anchor.getUTCDay() - WEEKDAYS.indexOf(name!.toLowerCase()) + 7) % 7;
      const ahead = (7 - back) % 7;
      if (which!.toLowerCase() === "next") return day(shifted(anchor, ahead || 7));
      if (which!.toLowerCase() === "last") return day(shifted(anchor, -(back || 7)));
      return day(shifted(anchor, future && ahead > 0 ? ahead : -back));
    },
  },
  {
    // "said Tuesday", "Thursday night": as agencies write it, without "on".
    expression:
      /\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?: (?:morning|afternoon|evening|night))?\b(?!['’]s| (?:the|of)\b)/g,
    read: ([, name], anchor, future) => {
      const back = (anchor.getUTCDay() - WEEKDAYS.indexOf(name!.toLowerCase()) + 7) % 7;
      const ahead = (7 - back) % 7;
      return day(shifted(anchor, future && ahead > 0 ? ahead : -back));
    },
  },
  {
    expression: /\b(yesterday|today|tonight|tomorrow)\b/gi,
    read: ([, word], anchor) =>
      day(shifted(anchor, { yesterday: -1, tomorrow: 1 }[word!.toLowerCase()] ?? 0)),
  },
  {
    // A day begins where the article is written: its night before is the day before.
    expression:
      /\b(last night|last evening|overnight|this morning|this afternoon|this evening|(?:earlier|later) in the day)\b/gi,
    read: ([, words], anchor) => day(shifted(anchor, words!.toLowerCase().startsWith("last") ? -1 : 0)),
  },
  {
    // A weekend is told at the precision of its month, as a week is.
    expression: /\b(?:over|at|last|this past) (?:the )?weekend\b/gi,
    read: (_, anchor) => day(shifted(anchor, -(anchor.getUTCDay() || 7))).slice(0, 7),
  },
  {
    expression: /\blast (spring|summer|autumn|fall)\b/gi,
    read: ([, season], anchor) => {
      const begins = { spring: 2, summer: 5, autumn: 8, fall: 8 }[season!.toLowerCase()]!;
      return String(anchor.getUTCFullYear() - (anchor.getUTCMonth() > begins + 2 ? 0 : 1));
    },
  },
  {
    expression: /\b(?:earlier|later) in the (week|month|year)\b/gi,
    read: ([, unit], anchor) => day(anchor).slice(0, unit!.toLowerCase() === "year" ? 4 : 7),
  },
  {
    expression: /\b(last|this|next) (week|month|year)\b/gi,
    read: ([, which, unit], anchor) => {
      const step = STEPS[which!.toLowerCase()]!;
      if (unit!.toLowerCase() === "year") return String(anchor.getUTCFullYear() + step);
      // A week is told at the precision of its month only, and only where it cannot fall into another one.
      if (unit!.toLowerCase() === "week") return day(shifted(anchor, 7 * step)).slice(0, 7);
      return shiftMonth(anchor, step);
    },
  },
  {
    expression:
      /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? ago\b/gi,
    read: ([, count, unit], anchor) => {
      const number = countOf(count!);
      switch (unit!.toLowerCase()) {
        case "day":
          return day(shifted(anchor, -number));
        case "week":
          return day(shifted(anchor, -7 * number)).slice(0, 7);
        case "month":
          return shiftMonth(anchor, -number);
        default:
          return String(anchor.getUTCFullYear() - number);
      }
    },
  },
  {
    expression: /\b(?:in|since|during|of|by) ((?:19|20)\d\d)\b/gi,
    read: ([, year]) => year,
  },
];

/**
 * Dates in one stretch of text. Relative ones are anchored to the article's date; a weekday or a month without a year is the last one before it,
 * or the next one where the tense is future.
 * @param offset where the stretch begins in the article's text; spans count from there.
 */
export function datesIn(
  text: string,
  offset: number,
  articleDate: string,
  future: boolean,
): readonly DateMention[] {
  const anchor = new Date(`${articleDate}T00:00:00Z`);
  if (Number.isNaN(anchor.getTime())) return [];
  const found: DateMention[] = [];
  for (const { expression, read } of PATTERNS) {
    for (const match of text.matchAll(expression)) {
      const span: Span = [offset + match.index, offset + match.index + match[0].length];
      if (found.some(({ span: [start, end] }) => start < span[1] && span[0] < end)) continue;
      const date = read(match, anchor, future);
      if (date !== undefined) found.push({ date, span });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

const LONG_AGO =
  /\b(?:in the (?:\d{1,2}(?:st|nd|rd|th)|\w+(?:th|st)) century|(?:half a |a )?(?:century|centuries|decades?|generations?) (?:ago|earlier)|(?:several|many|some|a few) years (?:ago|earlier)|in the (?:19|20)\d0s|in the (?:sixties|seventies|eighties|nineties))\b/i;

/** True where words tell a time long past that no date can say: "in the 16th century", "half a century ago". */
export const saysLongAgo = (text: string): boolean => LONG_AGO.test(text);

/** True where an event of this date lies more than a year before the article. */
export function isHistorical(date: string, articleDate: string): boolean {
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return (
    Number(articleDate.slice(0, 4)) - Number(date.slice(0, 4)) > 1 ||
    (date.length >= 7 && months(articleDate) - months(date) > 12)
  );
}

/** Days from the one date to the other, of whatever precision: a month and a year count from their first day. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

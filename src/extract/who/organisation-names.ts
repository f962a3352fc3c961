import { foldName } from "../../knowledge/world/person-names.ts";
import type { FoundName } from "./find-names.ts";
import type { Page } from "./spot.ts";
import { isTaskForce } from "./unit-names.ts";

const SMALL = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "on",
  "at",
  "to",
  "de",
  "del",
  "la",
  "du",
  "des",
  "&",
]);
const ACRONYM = /^(?:\p{Lu}[\p{Ll}]?\.?){2,9}s?$|^\p{Lu}[\p{L}\d]{1,7}$/u;
/** Words that name a kind of body, and no body of their own. */
const KINDS = new Set(
  "agency association authority bank board bureau center centre church club college commission committee company congress corporation council court department forum foundation fund group institute institution league ministry movement office organisation organization parliament party school senate service society union university".split(
    " ",
  ),
);

/** Whether a name's first or last word says that it is a body's: "Trade Forum", "Union of Bakers". */
export function tellsBody(name: string): boolean {
  const words = wordsOf(name);
  return KINDS.has(words[0] ?? "") || KINDS.has(words.at(-1) ?? "");
}

/** Whether a longer name's last word says that it is a body's: "Tramway Company". */
export function endsAsBody(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 1 && KINDS.has(words.at(-1)!);
}

const wordsOf = (name: string): readonly string[] =>
  foldName(name)
    .replace(/^the /, "")
    .split(/[\s-]+/)
    .filter(Boolean);

/** The initials of a long name, with and without its small words: "pla", "uoh" and "uh". */
function initialsOf(name: string): ReadonlySet<string> {
  const words = name
    .replace(/^the /i, "")
    .split(/[\s-]+/)
    .filter((word) => /^[\p{L}&]/u.test(word));
  const initials = (list: readonly string[]): string => list.map((word) => foldName(word)[0] ?? "").join("");
  return new Set([initials(words), initials(words.filter((word) => !SMALL.has(word.toLowerCase())))]);
}

/** True where every letter of the acronym opens a word or stands inside one, in order, the first at the start: "UNICEF", "USI". */
export function spells(acronym: string, name: string): boolean {
  return initialsOf(name).has(foldName(acronym).replace(/[^\p{L}\p{N}]/gu, ""));
}

/**
 * For the organisation names of an article that no list knows: which longer name of the article each stands for. An acronym
 * stands for the name whose initials it has or that it follows in brackets; a part of a name for the one longer name that has it.
 */
export function longerNames(
  page: Page,
  names: readonly FoundName[],
  canonical: (name: FoundName) => string,
): ReadonlyMap<FoundName, string> {
  const texts = new Map<string, FoundName[]>();
  for (const name of names) {
    const text = canonical(name);
    texts.set(text, [...(texts.get(text) ?? []), name]);
  }
  const longs = [...texts.keys()].filter((text) => wordsOf(text).length > 1);
  const found = new Map<FoundName, string>();
  for (const [text, spots] of texts) {
    if (spots[0]!.known.some(({ kind }) => kind === "organisation")) {
      const short = spots.filter(({ start, end }) => ACRONYM.test(page.plain.slice(start, end)));
      const own = ownMeaning(page, short, names, canonical);
      if (own !== undefined) for (const spot of short) found.set(spot, own);
      continue;
    }
    const others = longs.filter((other) => other !== text);
    const long = bracketed(page, spots, names, canonical) ?? longer(text, others);
    if (long) for (const spot of spots) found.set(spot, long);
  }
  return found;
}

/** Each acronym among these that stands in brackets or after "or" behind a longer name, with that name. */
function introduced(
  page: Page,
  spots: readonly FoundName[],
  names: readonly FoundName[],
): readonly (readonly [acronym: string, long: FoundName])[] {
  return spots.flatMap((spot) => {
    const acronym = page.plain.slice(spot.start, spot.end);
    const long = ACRONYM.test(acronym)
      ? names.find(({ end }) => end < spot.start && INTRODUCING.test(page.plain.slice(end, spot.start)))
      : undefined;
    return long ? [[acronym, long] as const] : [];
  });
}

const INTRODUCING = /^(?:,? ?\(|, (?:or|known as) (?:the )?)$/;

/** The body for which an article itself says that an acronym stands ("Andean Dairy Farmers (ADF)"), where the lists have another of that acronym. */
function ownMeaning(
  page: Page,
  spots: readonly FoundName[],
  names: readonly FoundName[],
  canonical: (name: FoundName) => string,
): string | undefined {
  const [first] = spots;
  const listed = first && canonical(first);
  return introduced(page, spots, names)
    .filter(([acronym, long]) => spells(acronym, canonical(long)))
    .map(([, long]) => canonical(long))
    .find((own) => listed !== undefined && own !== listed && !isSpelling(own, listed));
}

function bracketed(
  page: Page,
  spots: readonly FoundName[],
  names: readonly FoundName[],
  canonical: (name: FoundName) => string,
): string | undefined {
  const found = introduced(page, spots, names).find(([acronym, { start, end }]) =>
    begins(acronym, page.plain.slice(start, end)),
  );
  return found && canonical(found[1]);
}

/** True where an acronym begins as a name does, or its letters stand in order in the rest of it: "OCHA" in "UN Office for …", "CENTCOM" in "U.S. Central Command". */
function begins(acronym: string, name: string): boolean {
  const letters = [...foldName(acronym)];
  const words = wordsOf(name);
  return words.some((word, at) => {
    if (word[0] !== letters[0]) return false;
    if (at === 0) return true;
    let next = 0;
    for (const letter of words.slice(at).join("")) if (letter === letters[next]) next++;
    return next === letters.length;
  });
}

/** True where two names have half of their words in common, or as good as: "World Trade Organisation" for "World Trade Organization". */
function isSpelling(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => wordsOf(name).filter((word) => !SMALL.has(word)));
  const stems = new Set(second!.map((word) => word.slice(0, 4)));
  return first!.filter((word) => stems.has(word.slice(0, 4))).length * 2 >= first!.length;
}

function longer(text: string, longs: readonly string[]): string | undefined {
  const words = wordsOf(text);
  const spelled = longs.filter(
    (long) => (ACRONYM.test(text) && spells(text, long)) || isTaskForce(text, long),
  );
  if (spelled.length === 1) return spelled[0];
  const own = words.filter((word) => !SMALL.has(word));
  if (own.length === 1 && KINDS.has(own[0]!)) return undefined;
  const parts = longs.filter((long) => {
    const all = wordsOf(long);
    return all.length > words.length && ` ${all.join(" ")} `.includes(` ${words.join(" ")} `);
  });
  return parts.length === 1 ? parts[0] : undefined;
}

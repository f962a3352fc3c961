import type { NameType } from "../../language/document.ts";

/** A stretch of the article's plain text that its form tells to be a name, in UTF-16 code units. */
export interface UnitName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

const CAPITAL =
  "(?!(?:The|An?|In|On|At|By|For|From|With|Of|And|His|Her|Its|Their|Our|This|That) )(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}-]*)";
const COUNTED = "First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth";
const NUMBER = "\\d{1,4}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve";

/** What a part of armed forces is called, from the smallest to the greatest; those of one row are alike in size. */
const SIZES: readonly (readonly string[])[] = [
  ["squad", "team", "detachment"],
  ["platoon"],
  ["company", "battery", "troop", "unit", "flight"],
  ["battalion", "squadron"],
  ["regiment", "group", "flotilla", "task force"],
  ["brigade", "wing"],
  ["division"],
  ["corps"],
  ["fleet", "army", "command"],
];
const NOUNS = SIZES.flat().map((noun) => noun.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()));
const NOUN = NOUNS.join("|");

/** "44th Fighter Squadron", "2nd Battalion", "Fifth Fleet". */
const ORDERED = new RegExp(
  `(?<![\\p{L}\\d-])(?:\\d{1,4}(?:st|nd|rd|th) (?:${CAPITAL} ){0,4}(?:${NOUN}|Airborne|Infantry|Cavalry)|(?:${COUNTED}) (?:(?:${CAPITAL} ){1,4}(?:${NOUN})|Army|Fleet))(?![\\p{L}-])`,
  "gu",
);
/** "Patrol Squadron 7", "Task Force 61", "Combined Task Force (CTF) 150", "Mobile Unit Two". */
const NUMBERED = new RegExp(
  `(?<![\\p{L}-])(?:(?:${CAPITAL} ){1,5}(?:${NOUN})|Task (?:Force|Group|Unit))(?: \\(\\p{Lu}{2,6}\\))? (?:${NUMBER})(?![\\p{L}\\d-]|[.,:]\\d)`,
  "gu",
);

/** "Joint Special Operations Command", "Combined Maritime Forces". */
const JOINED = new RegExp(
  `(?<![\\p{L}-])(?:(?:Combined|Joint|Allied|Multinational) )+(?:${CAPITAL} ){1,5}(?:Command|Forces?|Brigade|Corps|Division|Group)(?![\\p{L}-])`,
  "gu",
);
/** "Company B, 2nd Battalion": a letter counts where the greater unit follows. */
const LETTERED =
  /(?<![\p{L}-])(?:Company|Battery|Troop|Detachment) \p{Lu}(?=, (?:the )?\d{1,4}(?:st|nd|rd|th) )/gu;
/** "CTF 61", "JTF 2". */
const SHORT = /(?<![\p{L}-])(?:CJTF|JTF|CTF|TF) \d{1,4}(?![\p{L}\d-]|[.,:]\d)/gu;

/** Units of armed forces, which their number or the words before their noun show, in a text without curly quotes. */
export const unitNames = (plain: string): readonly UnitName[] =>
  [ORDERED, NUMBERED, JOINED, LETTERED, SHORT].flatMap((form) =>
    [...plain.matchAll(form)].map(({ index: start, 0: words }) => ({
      start,
      end: start + words.length,
      type: "organization" as const,
    })),
  );

/** True for "2nd Battalion of the 5th Guards Regiment", which names two units. */
export function isUnitOfUnit(words: string): boolean {
  const parts = words.split(/ of (?:the )?/);
  return parts.length === 2 && parts.every((part) => unitNames(part)[0]?.end === part.length);
}

/** True where a short name is that of the task force with this long one: "CTF 61" of "Combined Task Force 61". */
export function isTaskForce(short: string, long: string): boolean {
  const number = /^C?J?TF (\d+)$/.exec(short)?.[1];
  return number !== undefined && long.endsWith(`Task Force ${number}`);
}

const SIZE = new RegExp(`(?<!\\p{L})(${NOUN})(?: \\( ?\\p{Lu}+ ?\\))?(?: (?:${NUMBER}|\\p{Lu}))?$`, "u");

/** How great the unit of this name is, as a rank from 0; undefined where the name is no unit's: 3 for "2nd Battalion". */
export function unitSize(name: string): number | undefined {
  const noun = SIZE.exec(name)?.[1]?.toLowerCase();
  return noun === undefined ? undefined : SIZES.findIndex((row) => row.includes(noun));
}

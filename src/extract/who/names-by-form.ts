import { personName } from "../../knowledge/world/person-name.ts";
import type { Known, World } from "../../knowledge/world/world.ts";
import type { NameType } from "../../language/document.ts";
import type { FoundName } from "./find-names.ts";
import { endsAsBody, spells, tellsBody } from "./organisation-names.ts";
import { contains, overlaps, type Page, type Spot } from "./spot.ts";
import { type TitleSpots, titleBefore } from "./titles-in-text.ts";
import { isUnitOfUnit, unitNames } from "./unit-names.ts";

/** Names that their form tells, whatever the tagger saw of them. */

const CAPITAL = "\\p{Lu}[\\p{L}'-]*";
const PARTICLE = "(?:van|von|der|den|de|del|della|da|dos|du|di|bin|ibn|bint|al|el|la|le|ter|ten|zu|af)";
const ARTICLED = "(?:[Aa]l|[Ee]l|[Aa]d|[Aa]s|[Aa]sh)-\\p{Lu}[\\p{L}'-]+";
const PART = `(?:${ARTICLED}|${CAPITAL}(?<!-)|\\p{Lu}\\.)`;
/** "Willem van der Meer", "von Bergen", "Khalid bin Faisal al-Harithi". */
const PARTICLED = new RegExp(
  `(?<![\\p{L}-])(?:${PART} )*(?:(?:${PARTICLE} )+${PART}|${ARTICLED})(?: (?:(?:${PARTICLE} )*${PART}))*(?![\\p{L}-])`,
  "gu",
);
/** "He Lifeng", "Park Sung-min", "Lee Jae Myung". */
const FAMILY_FIRST =
  /(?<![\p{L}-])(?:Mr\. |Ms\. |Mrs\. )?(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Ll}+| \p{Lu}\p{Ll}+)?)(?![\p{L}-])/gu;
/** "Robert “Bob” Kessler". */
const NICKNAMED = new RegExp(`(?<![\\p{L}-])${CAPITAL} ["“]${CAPITAL}["”] ${CAPITAL}(?![\\p{L}-])`, "gu");
/** "Johnson & Johnson", "Ernst & Young". */
const PARTNERS = new RegExp(`(?<![\\p{L}-])(${CAPITAL}) & (${CAPITAL})(?![\\p{L}-])`, "gu");
/** "Valeska Roth, an Australian nurse", "Jack London, who". */
const DESCRIBED = new RegExp(
  `(?<![\\p{L}-])(${CAPITAL} (?:${CAPITAL} |\\p{Lu}\\. )?${CAPITAL}), (?:who\\b|aged \\d|(?:an?|the) ((?:[\\p{L}'-]+ ){0,4}[\\p{L}-]+))`,
  "gu",
);
/** "Southern Africa Trade Forum (SATF)". */
const SPELLED = new RegExp(
  `(?<![\\p{L}-])(${CAPITAL}(?: (?:${CAPITAL}|of|for|and|the|in|on|to|&)){1,9}) \\((\\p{Lu}{2,8})\\)`,
  "gu",
);
const SUFFIX = /^,? (?:Jr\.?|Sr\.?|II|III|IV)(?![\p{L}-])/u;
const ADDRESSED = new RegExp(`^\\.? (${CAPITAL}(?: ${CAPITAL})?)(?![\\p{L}-])`, "u");

interface Form {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** The names with those added, widened and retyped that their form tells; none overlap, in text order. */
export function namesByForm(
  page: Page,
  world: World,
  titles: TitleSpots,
  names: readonly FoundName[],
): readonly FoundName[] {
  let all: readonly FoundName[] = names.filter(
    ({ known, start, end }) => known.length > 0 || !isUnitOfUnit(page.plain.slice(start, end)),
  );
  const bodies = spelled(page, names);
  for (const form of [
    ...particled(page, world, titles, names),
    ...familyFirst(page, world, names),
    ...nicknamed(page, names),
    ...partners(page, names),
    ...addressed(page, world, titles),
    ...bodies,
    ...seated(page, names),
    ...acronyms(page, names, bodies),
    ...described(page, world, names),
    ...unitNames(page.plain),
  ]) {
    all = withForm(page, all, form);
  }
  return all.map((name) => withSuffix(page, name)).sort((a, b) => a.start - b.start);
}

/** Puts a form in the place of the names that it contains; one that only overlaps a longer name, or a known one, gives way. */
function withForm(page: Page, names: readonly FoundName[], { start, end, type }: Form): readonly FoundName[] {
  const rivals = names.filter((name) => overlaps(name, { start, end }));
  const stays = rivals.some(
    (name) =>
      !contains({ start, end }, name) ||
      (name.start === start && name.end === end && (name.known.length > 0 || name.tagged === type)) ||
      name.known.some(({ kind }) => kind === "person"),
  );
  const spot = stays ? undefined : page.spot(start, end);
  if (!spot) return names;
  return [
    ...names.filter((name) => !rivals.includes(name)),
    { ...spot, known: [], tagged: type, score: 0.8 },
  ];
}

function particled(
  page: Page,
  world: World,
  titles: TitleSpots,
  names: readonly FoundName[],
): readonly Form[] {
  return [...page.plain.matchAll(PARTICLED)].flatMap((match): Form[] => {
    // "An Al-Farabi bank": an article that opens a sentence is no given name.
    let start = match.index + (/^An (?=[Aa]l-)/.exec(match[0])?.[0].length ?? 0);
    const end = match.index + match[0].length;
    for (let title = titles.startingAt(start); title && title.end < end; title = titles.startingAt(start)) {
      start = title.end + 1;
    }
    const words = page.plain.slice(start, end);
    if (world.names.get(words).length > 0) return [];
    const person =
      titleBefore(page, titles, start) !== undefined ||
      world.persons.isGiven(words.split(" ")[0] ?? "") ||
      / (?:von|van|bin|ibn|bint) /.test(words) ||
      names.some((name) => name.tagged === "person" && name.end === end && name.start >= start);
    return person ? [{ start, end, type: "person" }] : [];
  });
}

function familyFirst(page: Page, world: World, names: readonly FoundName[]): readonly Form[] {
  return [...page.plain.matchAll(FAMILY_FIRST)].flatMap((match): Form[] => {
    const words = match[1]!.split(" ");
    const start = match.index + match[0].length - match[1]!.length;
    // "Wang Yi Says": three words only where all of them are a name.
    for (const count of words.length === 3 ? [3, 2] : [2]) {
      const text = words.slice(0, count).join(" ");
      const end = start + text.length;
      const { family, given } = personName(text, world.persons);
      // "Hsiao Bi-khim": what is no Mandarin syllable is one of another romanisation, where a hyphen shows it.
      const hyphened =
        count === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1]!) && world.persons.isLeadingFamily(words[0]!);
      const ordered = family === words[0] && given.length === count - 1 && words[0] !== words[1];
      if ((!ordered && !hyphened) || world.names.get(text).length > 0) continue;
      if (names.some((name) => contains(name, { start, end }) && name.end - name.start > end - start))
        continue;
      const spot = page.spot(start, end);
      const proper = spot && page.sentence(spot.sentence).tokens.slice(spot.first, spot.last + 1);
      const last = proper?.at(-1);
      const marked = names.some((name) => name.tagged && name.start === start && name.end === end);
      // "He Said" in a headline is no name: its last word is a verb to the tagger.
      if (last && (last.pos === "PROPN" || last.pos === "X" || /-/.test(text) || marked))
        return [{ start, end, type: "person" }];
    }
    return [];
  });
}

function nicknamed(page: Page, names: readonly FoundName[]): readonly Form[] {
  return [...page.plain.matchAll(NICKNAMED)].flatMap(({ index: start, 0: words }): Form[] => {
    const end = start + words.length;
    const person = names.some((name) => name.tagged === "person" && contains({ start, end }, name));
    return person ? [{ start, end, type: "person" }] : [];
  });
}

/** A firm where both are one name, or where no given name makes two persons of them. */
function partners(page: Page, names: readonly FoundName[]): readonly Form[] {
  return [...page.plain.matchAll(PARTNERS)].flatMap((match): Form[] => {
    const { index: start, 0: words, 1: first, 2: second } = match;
    const end = start + words.length;
    const inside = names.filter((name) => overlaps(name, { start, end }));
    const apart = inside.length === 2 && inside.every(({ tagged }) => tagged === "person");
    return apart && first !== second ? [] : [{ start, end, type: "organization" }];
  });
}

/** Capitals after an honorific or a rank, and a known given name and another after an office, that nothing marked. */
function addressed(page: Page, world: World, titles: TitleSpots): readonly Form[] {
  return titles.all.flatMap(({ start: from, end: to, title }): Form[] => {
    const match = ADDRESSED.exec(page.plain.slice(to, to + 60));
    if (!match || title.kind === "trade" || !/^\p{Lu}/u.test(page.plain.slice(from))) return [];
    const start = to + match[0].length - match[1]!.length;
    const words = match[1]!.replace(/'s?$/, "");
    if (page.text.slice(from, start + match[1]!.length).includes("\n")) return [];
    if (titles.startingAt(start) || world.names.get(words).length > 0) return [];
    const [first = "", second] = words.split(" ");
    if (title.kind === "office" && !(second && world.persons.isGiven(first))) return [];
    if (/^(?:father|sister|saint|miss|lord|lady|madam|madame|dame|imam)$/.test(title.title)) return [];
    return [{ start, end: start + words.length, type: "person" }];
  });
}

/** Somebody whom the words after the name call a person, though a part of the name is a town's. */
function described(page: Page, world: World, names: readonly FoundName[]): readonly Form[] {
  return [...page.plain.matchAll(DESCRIBED)].flatMap((match): Form[] => {
    const { index: start, 1: words = "", 2: after } = match;
    const end = start + words.length;
    const inside = names.filter((name) => overlaps(name, { start, end }));
    const towns = inside.every(
      ({ known, first, last }) =>
        first === last &&
        known.length > 0 &&
        known.every(({ kind }) => kind !== "demonym" && kind !== "organisation"),
    );
    const human = after === undefined || after.split(" ").some((word) => isForOnePerson(world, word));
    const spot = page.spot(start, end);
    const tokens = spot ? page.sentence(spot.sentence).tokens.slice(spot.first, spot.last + 1) : [];
    const proper = tokens.length > 0 && tokens.every(({ pos, text }) => pos === "PROPN" || text === ".");
    // A name that the tagger takes whole for a body's is a person's where the words after it say "a woman".
    const whole = inside.every((name) => name.known.length === 0 && name.start === start && name.end === end);
    const told = (whole || (towns && proper)) && spot !== undefined && isSomebody(page, world, spot);
    return inside.length > 0 && ((towns && human && proper) || told) ? [{ start, end, type: "person" }] : [];
  });
}

/** True where "a Swiss lawyer" and the like stands after a comma: the last of the nouns is one for a single person. */
function isSomebody(page: Page, world: World, { sentence, last }: Spot): boolean {
  const { tokens } = page.sentence(sentence);
  if (tokens[last + 1]?.text !== "," || !/^an?$/i.test(tokens[last + 2]?.text ?? "")) return false;
  const end = tokens.findIndex(
    ({ pos, text }, index) => index > last + 2 && text !== "-" && !/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(pos),
  );
  const head = tokens[(end < 0 ? tokens.length : end) - 1];
  if (head?.pos !== "NOUN" || head.tag === "NNS" || OF_BODIES_TOO.test(head.lemma)) return false;
  return isForOnePerson(world, head.lemma) || (world.nominals.get("human")?.has(head.lemma) ?? false);
}

/** Nouns for somebody that are said of a firm or a team as well: "Volkarr, an oil major". */
const OF_BODIES_TOO =
  /^(?:leader|major|defender|rival|member|partner|parent|neighbou?r|opponent|critic|supporter|owner|player|founder|author|family|couple|team|staff|crowd|people|police)$/;

const isForOnePerson = (world: World, word: string): boolean =>
  world.titles.get(word).length > 0 ||
  ["male", "female"].some((of) => world.nominals.get(of)?.has(word.toLowerCase()));

/** "Southern Africa Trade Forum (SATF)": both a body's, where a word or a mark says so and neither is known as something else. */
function spelled(page: Page, names: readonly FoundName[]): readonly Form[] {
  return [...page.plain.matchAll(SPELLED)].flatMap(
    ({ index: start, 1: words = "", 2: acronym = "" }): Form[] => {
      const long = [...words.matchAll(/\p{Lu}/gu)]
        .map(({ index }) => words.slice(index))
        .filter((rest) => rest.includes(" ") && spells(acronym, rest))
        .at(-1);
      if (long === undefined) return [];
      const end = start + words.length;
      const spans = [
        { start: end - long.length, end },
        { start: end + 2, end: end + 2 + acronym.length },
      ];
      const marked = names.filter((name) => spans.some((span) => overlaps(span, name)));
      const body =
        (tellsBody(long) || marked.some(({ tagged }) => tagged !== "other")) &&
        marked.every(({ known }) => isBody(known));
      return body ? spans.map((span) => ({ ...span, type: "organization" as const })) : [];
    },
  );
}

/** "Tramway Company of Gdansk", of which the tagger saw a body and a place. */
function seated(page: Page, names: readonly FoundName[]): readonly Form[] {
  return names.flatMap(({ start, end, tagged, known }): Form[] => {
    if (tagged !== "organization" || known.length > 0 || !endsAsBody(page.plain.slice(start, end))) return [];
    const seat = names.find((name) => name.start === end + 4 && page.plain.slice(end, name.start) === " of ");
    const place = seat?.known.some(
      ({ kind }) => kind === "place" || kind === "metonym" || kind === "country",
    );
    return seat && place ? [{ start, end: seat.end, type: "organization" }] : [];
  });
}

/** Whether what the lists know of a name, if anything, can be a body or a part of its name. */
const isBody = (known: readonly Known[]): boolean =>
  known.length === 0 || known.some(({ kind }) => kind !== "country" && kind !== "person");

/** An acronym of an organisation that is marked in one place and not in another. */
function acronyms(page: Page, names: readonly FoundName[], bodies: readonly Form[]): readonly Form[] {
  const organisations = [...names.filter(({ tagged }) => tagged === "organization"), ...bodies];
  const marked = new Set(organisations.map(({ start, end }) => page.plain.slice(start, end)));
  return [...page.plain.matchAll(/(?<![\p{L}-])\p{Lu}{2,}(?![\p{L}-])/gu)].flatMap(
    ({ index: start, 0: word }): Form[] =>
      marked.has(word) ? [{ start, end: start + word.length, type: "organization" }] : [],
  );
}

function withSuffix(page: Page, name: FoundName): FoundName {
  const person = name.tagged === "person" || name.known.some(({ kind }) => kind === "person");
  const suffix = person ? SUFFIX.exec(page.plain.slice(name.end, name.end + 8)) : undefined;
  const spot = suffix && page.spot(name.start, name.end + suffix[0].length);
  return spot ? { ...name, ...spot } : name;
}

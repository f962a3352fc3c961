import { matchesOf } from "../../knowledge/world/phrases.ts";
import type { Known, World } from "../../knowledge/world/world.ts";
import type { NameSpan, NameType } from "../../language/document.ts";
import { withoutHeadlineWords } from "./headlines.ts";
import { holdersNamed } from "./holders-named.ts";
import { contains, overlaps, type Page, type Spot } from "./spot.ts";
import { type TitleSpots, titleBefore } from "./titles-in-text.ts";

/** A name in the text: what the lists know of it, and what the tagger or a rule thinks it is. */
export interface FoundName extends Spot {
  readonly known: readonly Known[];
  readonly tagged?: NameType;
  readonly score: number;
}

/** How sure the tagger must be where a name's form alone says little. */
const SURE = 0.9;

/** How sure it must be of a name that goes on after a known one ("Pedro Sánchez" in "Pedro Sánchez Castejón"). */
const LIKELY = 0.7;

const FULL_CAPS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** Names that the lists know. Single common words count only where they are tagged as names. */
function listed(page: Page, world: World): readonly FoundName[] {
  return matchesOf(world.names, page.plain).flatMap((match): FoundName[] => {
    const spot = page.spot(match.start, match.end);
    if (!spot) return [];
    const { tokens } = page.sentence(spot.sentence);
    const words = page.text.slice(match.start, match.end);
    if (words.length < 4 && FULL_CAPS.test(tokens.map(({ text }) => text).join(" "))) return [];
    const covered = tokens.slice(spot.first, spot.last + 1);
    const onlyDemonym = match.values.every(
      ({ kind }) => kind === "demonym" || kind === "people" || kind === "ministry",
    );
    // A capital that the tagger takes for another word ("Beijing accused" as "Being accused") is a country's or its seat's name all the same.
    const state = match.values.some(({ kind }) => kind === "country" || kind === "metonym");
    // "Hezbollah guerrillas": before a noun the tagger may take a body's name for an adjective.
    const body = /^\p{Lu}/u.test(words) && match.values.every(({ kind }) => kind === "organisation");
    if (
      !onlyDemonym &&
      !body &&
      !words.includes(" ") &&
      !covered.some(({ pos }) => pos === "PROPN" || pos === "X" || pos === "NOUN" || (state && pos === "AUX"))
    )
      return [];
    // A longer capitalised word that only begins so ("Chinatown") never matches; a hyphened one ("US-led") does.
    return [{ ...spot, known: match.values, score: 1 }];
  });
}

/** Cuts titles, articles, nationalities, owners and possessives off a tagged name. */
function trimmed(
  page: Page,
  world: World,
  titles: TitleSpots,
  start: number,
  end: number,
  person: boolean,
): [number, number] {
  let [from, to] = [start, end];
  for (let changed = true; changed && from < to; ) {
    changed = false;
    while (/[ "“-]/.test(page.plain[from] ?? "x")) from++;
    const words = page.plain.slice(from, to);
    const article = /^(?:the|a|an) /.exec(words) ?? /^(?:The|An?) /.exec(words);
    // A capital "The" inside a sentence is the name's own ("told The New York Times").
    const opens = /(?:^|[.!?"“—-]) ?$/.test(page.plain.slice(Math.max(0, from - 2), from));
    const known = article && world.names.get(words.slice(article[0].length)).length > 0;
    if (article && (/^[ta]/.test(article[0]) || (opens && known))) {
      from += article[0].length;
      changed = true;
    }
    const owner = world.names.at(page.plain, from);
    const named = owner?.values.some(({ kind }) => kind !== "person" && kind !== "ministry");
    // "Nvidia's Blackwell" is not one name.
    if (owner && named && owner.end < to && page.plain.startsWith("'s ", owner.end)) {
      from = owner.end + 3;
      changed = true;
      continue;
    }
    if (!person) continue;
    const title = titles.startingAt(from);
    if (title && title.end < to) {
      from = title.end;
      changed = true;
      continue;
    }
    if (owner && owner.end < to && owner.values.some(({ kind }) => kind === "demonym")) {
      from = owner.end;
      changed = true;
    }
  }
  const possessive = /'s?$/.exec(page.plain.slice(from, to));
  if (possessive) to -= possessive[0].length;
  while (to > from && page.plain[to - 1] === " ") to--;
  return [from, to];
}

function tagged(page: Page, world: World, titles: TitleSpots): readonly FoundName[] {
  return page.document.names.flatMap((name): FoundName[] => {
    const { start, end, type, score } = withoutBody(page, world, name);
    const [from, full] = trimmed(page, world, titles, start, end, type === "person");
    const to = full - (paperAfter(page, world, from, full) ?? 0);
    // A capitalised title alone ("Home Secretary") names an office, not a person; a family name like it ("King") comes back as an echo.
    const office = type === "person" && isOffice(page, world, titles, from, to);
    // "Biden administration" is a person's name and a noun: who leads it is told by the name alone.
    const led = type === "organization" && isLedBy(world, page.plain.slice(from, to));
    const spot = from < to && !office && !led ? page.spot(from, to) : undefined;
    const known = world.names.get(page.plain.slice(from, to).replace(/^The /, ""));
    if (spot && type === "person" && score < SURE && isMereWord(page, world, spot)) return [];
    // "#SaveTheBay", "@mayor", "US$ 20".
    if (/[#@]$/.test(page.plain.slice(0, from)) || page.plain[to] === "$") return [];
    // An unknown name of no kind ("Iraqi Kurds") must not hide the nationality inside it.
    const isNobody =
      type === "other" &&
      known.length === 0 &&
      world.names.at(page.plain, from)?.values.some(({ kind }) => kind === "demonym");
    const isUnsure = type === "person" && known.length === 0 && score < SURE;
    const isBody = spot && isUnsure && isAcronym(page, world, titles, spot);
    const isNamed = type === "person" && known.length === 0 && !titleBefore(page, titles, from);
    const isPlace = isNamed && GROUND.test(page.plain.slice(from, to));
    const tagged = isBody ? "organization" : isPlace ? "place" : type;
    return spot && !isNobody ? [{ ...spot, known, tagged, score }] : [];
  });
}

/** How many characters of a name only tell what paper of a known body it is: " Resolutions" of "Security Council Resolutions". */
function paperAfter(page: Page, world: World, from: number, to: number): number | undefined {
  const paper = / (?:Resolution|Report|Statement|Declaration|Communiqu[eé])s?$/.exec(
    page.plain.slice(from, to),
  );
  const isKnown =
    paper &&
    world.names.get(page.plain.slice(from, from + paper.index)).some(({ kind }) => kind === "organisation");
  return isKnown ? paper[0].length : undefined;
}

/** "Maria Oakes of the State Department", taken for one body, is a person and her body. */
function withoutBody(page: Page, world: World, name: NameSpan): NameSpan {
  const words = page.plain.slice(name.start, name.end);
  const [person = "", first = "", , body = ""] =
    /^((\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}-]+)) (?:of|at|from) (?:the )?(.+)$/u.exec(words)?.slice(1) ?? [];
  const known = world.names.get(body).some(({ kind }) => kind === "organisation");
  const parts = name.type === "organization" && known && world.persons.isGiven(first);
  return parts ? { ...name, end: name.start + person.length, type: "person" } : name;
}

/** "Home Secretary", "U.S. Secretary" of "U.S. Secretary of State": a title, or the beginning of one behind its country. */
function isOffice(page: Page, world: World, titles: TitleSpots, from: number, to: number): boolean {
  const owner = world.names.at(page.plain, from);
  const title = owner && owner.end < to ? titles.startingAt(owner.end + 1) : undefined;
  return titles.startingAt(from)?.end === to || (title !== undefined && title.end >= to);
}

/** "Fort Hale", "Camp Roe": places, though a tagger sees somebody's name. */
const GROUND = /^(?:Fort|Camp|Mount|Cape) \p{Lu}/u;

/** "JNIM said": capitals alone, in a sentence that has small letters, are a body's name and no family name. */
function isAcronym(page: Page, world: World, titles: TitleSpots, { start, end, sentence }: Spot): boolean {
  const word = page.plain.slice(start, end);
  const { tokens } = page.sentence(sentence);
  return (
    /^\p{Lu}{3,6}$/u.test(word) &&
    !world.persons.isGiven(word) &&
    !world.persons.isLeadingFamily(word) &&
    !titleBefore(page, titles, start) &&
    tokens.some(({ pos, text }) => pos === "VERB" && /^\p{Ll}/u.test(text))
  );
}

/** "Bitter reality": one capitalised word before a common noun, which may be no name at all. */
function isMereWord(page: Page, world: World, { start, end, sentence, first, last }: Spot): boolean {
  const word = page.plain.slice(start, end);
  const next = page.token(sentence, last + 1);
  return (
    first === last &&
    page.token(sentence, first)?.relation === "compound" &&
    next?.pos === "NOUN" &&
    /^\p{Ll}/u.test(next.text) &&
    !world.persons.isGiven(word) &&
    !world.persons.isLeadingFamily(word)
  );
}

function isLedBy(world: World, words: string): boolean {
  const leader =
    /^(\p{Lu}[\p{L}-]+)(?:'s)? (?:administration|government|cabinet|presidency|White House)$/iu.exec(
      words,
    )?.[1];
  return leader !== undefined && holdersNamed(world, leader).length > 0;
}

const length = ({ start, end }: Spot): number => end - start;

/** Which of two names that share text stands: a known full name, else the longer, else the one the lists know. */
function stronger(a: FoundName, b: FoundName): FoundName {
  const person = (name: FoundName): boolean => name.known.some(({ kind }) => kind === "person");
  if (person(a) !== person(b) && length(a) !== length(b)) {
    const [known, other] = person(a) ? [a, b] : [b, a];
    const goesOn = other.tagged === "person" && other.score >= LIKELY && other.start === known.start;
    return goesOn && length(other) > length(known) ? other : known;
  }
  if (length(a) !== length(b)) return length(a) > length(b) ? a : b;
  return a.known.length > 0 ? a : b;
}

/** The names of a document, none overlapping, in text order. */
export function findNames(page: Page, world: World, titles: TitleSpots): readonly FoundName[] {
  const known = listed(page, world);
  const kept: FoundName[] = [];
  const all = [...known, ...withoutHeadlineWords(page, world, titles, tagged(page, world, titles))].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.tagged ? 1 : -1),
  );
  for (const name of all) {
    const rival = kept.findIndex((other) => overlaps(other, name));
    if (rival < 0) {
      kept.push(name);
      continue;
    }
    const other = kept[rival]!;
    kept[rival] = joined(other, name);
  }
  const articled = kept.map((name) => withArticle(page, name));
  return withComplements(
    page,
    articled.sort((a, b) => a.start - b.start),
  );
}

/** "Told The New York Times": a capital article inside a sentence is the name's own, where the lists have the name with it. */
function withArticle(page: Page, name: FoundName): FoundName {
  const full = `The ${page.plain.slice(name.start, name.end)}`;
  const own = name.known.some((one) => one.kind === "organisation" && one.name === full);
  const before = page.plain.slice(Math.max(0, name.start - 6), name.start);
  const spot = own && /[\p{L},] The $/u.test(before) ? page.spot(name.start - 4, name.end) : undefined;
  return spot ? { ...name, ...spot } : name;
}

const TAKES_OF =
  /(?:Association|University|Universities|Bank|Institute|College|Academy|Museum|Church|Federation|Society|Union|Ministry|Department|School|League|Council|Bureau|Party|Court|Academy|Embassy|Chamber|Organi[sz]ation|Commission|Committee|Agency|Library|Republic|Kingdom|Front|Board) $/;

/** "Association of America", "Communist Party of China": a body and the name after "of" that belongs to it are one name. */
function withComplements(page: Page, names: readonly FoundName[]): readonly FoundName[] {
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const spot =
      before?.tagged === "organization" &&
      before.known.length === 0 &&
      name.tagged !== "person" &&
      isLink(page.plain.slice(before.start, before.end), page.plain.slice(before.end, name.start))
        ? page.spot(before.start, name.end)
        : undefined;
    if (!spot) joined.push(name);
    else joined[joined.length - 1] = { ...spot, known: [], tagged: "organization", score: before!.score };
  }
  return joined;
}

/** Whether these words join a body's name and one that belongs to it: "Bank of", "University of Leiton at". */
const isLink = (body: string, words: string): boolean =>
  words === " at "
    ? /^(?:State )?University of /.test(body)
    : /^ (?:of|for) (?:the )?$/.test(words) && TAKES_OF.test(`${body} `);

function joined(a: FoundName, b: FoundName): FoundName {
  const best = stronger(a, b);
  const rest = best === a ? b : a;
  if (a.start === b.start && a.end === b.end) {
    return {
      ...best,
      known: best.known,
      ...((a.tagged ?? b.tagged) ? { tagged: (a.tagged ?? b.tagged)! } : {}),
      score: b.tagged ? b.score : a.score,
    };
  }
  // "Foreign Ministry" at one end of the tagged "Chinese Foreign Ministry": the longer name is of the kind that the lists know.
  const inner =
    contains(best, rest) &&
    (rest.end === best.end || rest.start === best.start) &&
    rest.known.some(({ kind }) => kind === "ministry");
  return inner && best.known.length === 0 ? { ...best, known: rest.known } : best;
}

import type { World } from "../../knowledge/world/world.ts";
import type { Cast } from "./cast.ts";
import { organisationFacts } from "./entity-facts.ts";
import type { FoundName } from "./find-names.ts";
import { nationBefore } from "./nation-words.ts";
import type { Page } from "./spot.ts";
import { type TitleSpot, type TitleSpots, titleBefore } from "./titles-in-text.ts";
import type { OfficeEvidence, WhoMention } from "./who.ts";

interface Owner {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

const OWNER_TYPES = new Set(["country", "organization"]);

/**
 * Offices that the text gives to its people: "Secretary of State Antony Blinken", "China's foreign minister, Wang Yi",
 * "Wang Yi, the Chinese foreign minister", "President Vladimir Putin of Russia", "Xie Tao, the dean of …", "… is the president of …".
 */
export function officesOf(
  page: Page,
  world: World,
  titles: TitleSpots,
  persons: ReadonlyMap<FoundName, string>,
  cast: Cast,
): readonly OfficeEvidence[] {
  const owners = cast.mentions().filter(({ type, kind }) => OWNER_TYPES.has(type) && kind !== "pronoun");
  const found: OfficeEvidence[] = [];
  const only = onlyCountry(cast);
  for (const [name, person] of [...persons].sort(([a], [b]) => a.start - b.start)) {
    const own = cast.facts(person);
    const nation = own?.country === undefined ? nationBefore(page, titles, name, owners, cast) : undefined;
    if (own && nation) cast.meet({ ...own, country: nation });
    for (const { title, owner } of [
      ...before(page, titles, name, owners),
      ...after(page, titles, name, owners),
    ]) {
      if (title.title.kind === "honorific") continue;
      const words = page.text.slice(title.start, title.end);
      const of =
        owner?.entity ??
        title.title.of ??
        knownOffice(world, cast, person, title) ??
        saidBefore(found, person, words);
      const stated = of !== undefined && world.countries.has(of) ? of : cast.facts(of ?? "")?.country;
      const country = of === undefined && ofState(title) ? only : stated;
      // "Ana Roe, a Malian lawyer": a trade is no office of the country whose the person is.
      const isOffice = title.title.kind !== "trade" || of === undefined || !world.countries.has(of);
      const facts = cast.facts(person);
      if (facts && country) cast.meet({ ...facts, country: facts.country ?? country });
      found.push({
        person,
        ...(of && isOffice ? { of } : {}),
        title: words,
        sentence: name.sentence,
        personSpan: [name.start, name.end],
        titleSpan: [title.start, title.end],
        ...(owner && isOffice ? { ofSpan: [owner.start, owner.end] as const } : {}),
      });
      cast.role(person, {
        title: words,
        ...(of && isOffice ? { of } : {}),
        evidence: [title.start, title.end],
      });
    }
  }
  return found;
}

/** The country that an article speaks of, where it speaks of one alone. */
function onlyCountry(cast: Cast): string | undefined {
  const codes = new Set(
    cast
      .mentions()
      .filter(({ type }) => type === "country" || type === "place")
      .flatMap(({ entity }) => cast.facts(entity)?.country ?? []),
  );
  return codes.size === 1 ? [...codes][0] : undefined;
}

const STATE_OFFICE = /^(?:vice[ -]|deputy )?(?:president|premier|prime minister|chancellor)$|minister/;

/** Offices that every state has, so that an article about one country need not say whose they are. */
const ofState = ({ title }: TitleSpot): boolean => STATE_OFFICE.test(title.title);

/** Whose office it is by the list of office holders: "President Biden" is the president of the United States. */
function knownOffice(world: World, cast: Cast, person: string, { title }: TitleSpot): string | undefined {
  const name = cast.facts(person)?.name;
  const of = world.holders.find((holder) => holder.person === name && holder.office === title.title)?.of;
  return of === undefined || world.countries.has(of)
    ? of
    : cast.meet(organisationFacts(of, world.organisations.get(of)?.country));
}

/** Whose office it was when the article named it in full: "China's foreign minister, Wang Yi … Mr. Wang, the foreign minister". */
function saidBefore(found: readonly OfficeEvidence[], person: string, title: string): string | undefined {
  return found.find(
    (office) => office.person === person && office.title.toLowerCase() === title.toLowerCase(),
  )?.of;
}

interface Reading {
  readonly title: TitleSpot;
  readonly owner: Owner | undefined;
}

const between = (page: Page, from: number, to: number): string => page.plain.slice(from, to);

/** True where only adjectives stand there: "Iran's [religious] leader", "Nigerian [junior] foreign minister". */
function onlyAdjectives(page: Page, owner: WhoMention, to: number): boolean {
  const tokens = page
    .sentence(owner.sentence)
    .tokens.filter(({ start, end }) => start >= owner.end && end <= to);
  const isPossessive = tokens[0]?.tag === "POS";
  const rest = isPossessive ? tokens.slice(1) : tokens;
  return (
    (isPossessive || owner.kind === "nominal") && rest.length <= 2 && rest.every(({ pos }) => pos === "ADJ")
  );
}

function ownerBefore(page: Page, owners: readonly WhoMention[], start: number): Owner | undefined {
  const near = owners.find(
    (owner) => owner.end < start && start - owner.end < 40 && onlyAdjectives(page, owner, start),
  );
  return (
    near ??
    owners.find(
      ({ end }) =>
        end <= start &&
        /^(?:'s|')? (?:new |top |own |current |veteran |powerful |long-?time )?$/.test(
          between(page, end, start),
        ),
    )
  );
}

/** What "of", "for" or "at" names; an ambassador "to China" is not China's. */
function ownerAfter(page: Page, owners: readonly WhoMention[], end: number): Owner | undefined {
  return owners
    .filter(({ start }) => start > end && /^ (?:of|for|at) (?:the )?$/.test(between(page, end, start)))
    .sort((a, b) => b.end - a.end)[0];
}

/** "Tom Hale, president, Harbour Foundation, said": whose it is between commas, as captions and the forces write it. */
function ownerBetweenCommas(page: Page, owners: readonly WhoMention[], end: number): Owner | undefined {
  return owners.find(
    (owner) =>
      owner.type === "organization" &&
      owner.kind === "name" &&
      /^, (?:the )?$/.test(between(page, end, owner.start)) &&
      /^(?:[.,;:)]| [-–—])/.test(page.plain.slice(owner.end, owner.end + 2)),
  );
}

/** Titles before the name, with whose they are. */
function before(
  page: Page,
  titles: TitleSpots,
  name: FoundName,
  owners: readonly WhoMention[],
): readonly Reading[] {
  const direct = titleBefore(page, titles, name.start);
  if (direct) {
    const owner = ownerBefore(page, owners, direct.start) ?? ownerAfter(page, owners, name.end);
    return [{ title: direct, owner }];
  }
  const apposed = titleBefore(page, titles, name.start, true);
  if (apposed) {
    const owner = ownerBefore(page, owners, apposed.start);
    return owner ? [{ title: apposed, owner }] : [];
  }
  // "the president of the European Commission, Ursula von der Leyen"
  const owner = owners.find(({ end }) => end <= name.start && /^,? $/.test(between(page, end, name.start)));
  const title =
    owner &&
    titles.all.find(
      (spot) =>
        spot.end < owner.start && /^ (?:of|for|to|at) (?:the )?$/.test(between(page, spot.end, owner.start)),
    );
  return title && owner ? [{ title, owner }] : [];
}

const LINK =
  /^(?:, (?:who (?:is|was|has been|serves as) )?|,? (?:is|was|became|serves as|served as) |\()(?:now |then |currently )?(?:the |a |an |its |his |her |their |one of the )?/;

/** Titles after the name: an apposition or a clause with "is". */
function after(
  page: Page,
  titles: TitleSpots,
  name: FoundName,
  owners: readonly WhoMention[],
): readonly Reading[] {
  const link = LINK.exec(page.plain.slice(name.end, name.end + 40));
  if (!link) return [];
  const from = name.end + link[0].length;
  const title = titles.all.find((spot) => spot.start >= from && spot.start - from < 45);
  if (!title) return [];
  const gap = between(page, from, title.start);
  if (
    // A verb between the two makes the title somebody else's: "Mr. Ito, received the French president".
    /[,.;:()"“”]|\b(?:and|who|that|said|told|met|with|to|in|on|of|by|(?!retired|appointed|elected|named)[a-z]+ed)\b/.test(
      gap.replace(/U\.S\.|U\.K\.|U\.N\./g, "US"),
    )
  )
    return [];
  // "Xi Jinping, who received the American secretary of state" gives him no office.
  const [gapSpot] = gap.trim() === "" ? [] : [page.spot(from, title.start)];
  const words = gapSpot && page.sentence(gapSpot.sentence).tokens.slice(gapSpot.first, gapSpot.last + 1);
  if (words?.some(({ pos, end }) => pos === "VERB" && end <= title.start)) return [];
  const owner =
    ownerAfter(page, owners, title.end) ??
    owners.find(({ start, end }) => start >= from && end <= title.start) ??
    ownerBefore(page, owners, title.start) ??
    (link[0] === ", " ? ownerBetweenCommas(page, owners, title.end) : undefined);
  const bare = /(?:is|was|became) $/.test(link[0]) && !owner;
  // "Wang Yi, foreign minister," and "Wang Yi, president of" are offices; "Xi, President Biden and …" is a list.
  const next = page.plain.slice(title.end, title.end + 2);
  if (/^ \p{Lu}/u.test(next) && !owner) return [];
  return bare && title.title.kind === "trade" ? [] : [{ title, owner }];
}

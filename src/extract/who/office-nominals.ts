import { inOffice } from "../../knowledge/world/holders.ts";
import { personName, slug } from "../../knowledge/world/person-name.ts";
import type { World } from "../../knowledge/world/world.ts";
import type { Cast } from "./cast.ts";
import { LEADERS } from "./leaders.ts";
import type { Page } from "./spot.ts";
import type { TitleSpot, TitleSpots } from "./titles-in-text.ts";
import type { OfficeEvidence, WhoMention } from "./who.ts";

const OTHER_TIMES = /(?:^|[^\p{L}])(?:former|ex|then|late|incoming|next|future|onetime|one-time)(?:-| |$)/iu;
const DEFINITE = /(?:^|[^\p{L}])((?:the|this|that) (?:new |current )?)$/iu;

interface Holder {
  readonly person: string;
  readonly title: string;
  readonly of: string | undefined;
}

const ownerCode = (cast: Cast, entity: string | undefined): string | undefined =>
  entity === undefined ? undefined : (cast.facts(entity)?.country ?? entity);

/** The words of an office that make it what it is: "president" of "vice president"? No: the whole title, without its grade. */
const same = (a: string, b: string): boolean =>
  a === b ||
  (LEADERS.has(a) && b === "leader") ||
  (LEADERS.has(b) && a === "leader") ||
  (a.startsWith(`${b} of `) && !a.startsWith("secretary of the")) ||
  (a.endsWith(` ${b}`) && !/^(vice|deputy|former|ex-?|under|assistant)\b/.test(a));

/**
 * Nominals that name a person by an office: "the secretary", "the Chinese leader", "China's president, Xi Jinping",
 * "his Russian counterpart". The person is the one to whom the article gives that office, else who held it at its date.
 */
export function castOfficeNominals(
  page: Page,
  world: World,
  titles: TitleSpots,
  offices: readonly OfficeEvidence[],
  cast: Cast,
  date: string | undefined,
): void {
  const mentions = cast.mentions();
  const persons = mentions.filter(({ type, kind }) => type === "person" && kind === "name");
  const owners = mentions.filter(
    ({ type, kind }) => (type === "country" || type === "organization") && kind !== "pronoun",
  );
  const holders = heldOffices(world, offices, persons, cast, date);
  for (const spot of titles.all) {
    if (spot.title.kind === "honorific" || spot.title.kind === "trade") continue;
    const apposed = persons.find(
      ({ start }) => start > spot.end && /^, $/.test(page.plain.slice(spot.end, start)),
    );
    const direct = persons.find(
      ({ start }) => start >= spot.end && /^ (?:[A-Z]\. )?$/.test(page.plain.slice(spot.end, start)),
    );
    if (
      direct ||
      isNamed(page, spot) ||
      persons.some(({ start, end }) => start <= spot.start && spot.end <= end)
    )
      continue;
    const owner = owners.find(
      ({ end }) =>
        end <= spot.start && /^(?:'s|')? (?:new |own |current )?$/.test(page.plain.slice(end, spot.start)),
    );
    const lead = page.plain.slice(Math.max(0, (owner?.start ?? spot.start) - 14), owner?.start ?? spot.start);
    // "The former U.S. president" is not the one in office.
    if (OTHER_TIMES.test(lead)) continue;
    const definite = DEFINITE.exec(lead)?.[1];
    const after = page.plain.slice(spot.end, spot.end + 4);
    if ((!owner && !definite) || /^(?:s\b|-|'?s? of)/.test(after) || /^ of /.test(after)) continue;
    const given = owner
      ? offices.find(({ titleSpan, person }) => titleSpan[0] === spot.start && apposed?.entity === person)
      : undefined;
    const entity =
      given?.person ??
      (apposed && owner
        ? apposed.entity
        : held(page, world, spot, owner && ownerCode(cast, owner.entity), holders, persons, cast, date));
    if (!entity) continue;
    const place = page.spot(owner?.start ?? spot.start - (definite?.length ?? 0), spot.end);
    const head = page.spot(spot.start, spot.end);
    if (place && head && !mentions.some(({ start, end }) => start === place.start && end === place.end)) {
      cast.mention(page, { ...place, head: head.last }, entity, "nominal");
    }
  }
  castCounterparts(page, world, holders, cast, date);
}

/** "U.S. Secretary of State Hale": a name that nobody knows stands behind the title, and whoever holds the office is not meant. */
function isNamed(page: Page, { end }: TitleSpot): boolean {
  const [, name = ""] = /^ (\p{Lu}\p{Ll}+)/u.exec(page.plain.slice(end, end + 30)) ?? [];
  const spot = name === "" ? undefined : page.spot(end + 1, end + 1 + name.length);
  const token = spot && page.token(spot.sentence, spot.head);
  return token?.pos === "PROPN" && !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(name);
}

function heldOffices(
  world: World,
  offices: readonly OfficeEvidence[],
  persons: readonly WhoMention[],
  cast: Cast,
  date: string | undefined,
): readonly Holder[] {
  const found: Holder[] = offices.map(({ person, title, of }) => ({
    person,
    title: title.toLowerCase(),
    of: ownerCode(cast, of),
  }));
  for (const id of new Set(persons.map(({ entity }) => entity))) {
    const name = cast.facts(id)?.name;
    for (const holder of world.holders) {
      if (holder.person === name && (date === undefined ? !holder.to : inOffice(holder, date)))
        found.push({ person: id, title: holder.office, of: holder.of });
    }
  }
  return found;
}

/** Who holds the office: one whom the article names, the last named before; else who held it at the article's date. */
function held(
  page: Page,
  world: World,
  spot: TitleSpot,
  of: string | undefined,
  holders: readonly Holder[],
  persons: readonly WhoMention[],
  cast: Cast,
  date: string | undefined,
): string | undefined {
  const title = page.lower.slice(spot.start, spot.end);
  if (OTHER_TIMES.test(title)) return undefined;
  const fitting = new Set(
    holders
      .filter((holder) => same(holder.title, spot.title.title) && (!of || holder.of === of))
      .map(({ person }) => person),
  );
  const before = persons.filter(({ entity, end }) => fitting.has(entity) && end <= spot.start);
  const last = before.at(-1);
  if (last) {
    // Two presidents in the sentence before: "the president" could be either.
    const rival = before.find(({ entity, sentence }) => entity !== last.entity && sentence === last.sentence);
    return rival && !of ? undefined : last.entity;
  }
  return of ? holderOf(world, cast, of, spot.title.title, date) : undefined;
}

function holderOf(
  world: World,
  cast: Cast,
  of: string,
  title: string,
  date: string | undefined,
): string | undefined {
  if (!date) return undefined;
  const offices = title === "leader" ? ["president", "prime minister", "chancellor", "leader"] : [title];
  const inIt = world.holders.filter(
    (holder) => holder.of === of && offices.includes(holder.office) && inOffice(holder, date),
  );
  if (new Set(inIt.map(({ person }) => person)).size !== 1) return undefined;
  const [holder] = inIt;
  return cast.meet({
    id: `person:${slug(personName(holder!.person, world.persons).display)}`,
    name: holder!.person,
    type: "person",
    country: of,
    ...(holder!.gender ? { gender: holder!.gender } : {}),
  });
}

/** "his Russian counterpart": who holds, of that country, the office of the person spoken of last. */
function castCounterparts(
  page: Page,
  world: World,
  holders: readonly Holder[],
  cast: Cast,
  date: string | undefined,
): void {
  const mentions = cast.mentions();
  for (const demonym of mentions) {
    if (demonym.type !== "country") continue;
    const match = /^ counterpart\b/.exec(page.plain.slice(demonym.end, demonym.end + 13));
    if (!match) continue;
    const end = demonym.end + match[0].length;
    if (
      mentions.some(
        ({ type, start }) => type === "person" && start >= end && /^,? $/.test(page.plain.slice(end, start)),
      )
    )
      continue;
    const own = mentions.filter(({ type, end: to }) => type === "person" && to <= demonym.start).at(-1);
    const office = own && holders.find(({ person, of }) => person === own.entity && of !== demonym.entity);
    if (!own || !office) continue;
    const there = holders.find((holder) => holder.of === demonym.entity && same(holder.title, office.title));
    const entity = there?.person ?? holderOf(world, cast, demonym.entity, office.title, date);
    const spot = page.spot(demonym.start, end);
    if (entity && spot) cast.mention(page, { ...spot, head: spot.last }, entity, "nominal");
  }
}

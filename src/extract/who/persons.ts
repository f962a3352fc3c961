import { inOffice } from "../../knowledge/world/holders.ts";
import { type PersonName, personName, slug } from "../../knowledge/world/person-name.ts";
import { foldName } from "../../knowledge/world/person-names.ts";
import type { OfficeHolder, World } from "../../knowledge/world/world.ts";
import type { Cast } from "./cast.ts";
import type { FoundName } from "./find-names.ts";
import type { Page } from "./spot.ts";
import { type TitleSpots, titleBefore } from "./titles-in-text.ts";

/** One person as the article's names tell of them. */
interface Person {
  readonly name: PersonName;
  readonly gender: "m" | "f" | undefined;
  readonly spots: FoundName[];
}

interface Named {
  readonly found: FoundName;
  readonly name: PersonName;
  readonly gender: "m" | "f" | undefined;
  readonly title: string | undefined;
}

const sameSuffix = (a: PersonName, b: PersonName): boolean =>
  !a.suffix || !b.suffix || foldName(a.suffix) === foldName(b.suffix);

/** True where the shorter name can be the same person's as the longer: a run of its words, or the same family and a like given name. */
export function compatible(short: PersonName, full: PersonName, world: World): boolean {
  if (!sameSuffix(short, full)) return false;
  if (short.key === full.key) return true;
  const [a, b] = [short.words, full.words];
  if (a.length === 1) return b.includes(a[0]!) || b.join("-").split("-").includes(a[0]!);
  if (a.length < b.length && b.slice(-a.length).join(" ") === a.join(" ")) return true;
  if (foldName(short.family) === foldName(full.family) && short.given.length > 0 && full.given.length > 0) {
    return world.persons.sameGiven(short.given[0]!, full.given[0]!);
  }
  return ` ${b.join(" ")} `.includes(` ${a.join(" ")} `);
}

/** Groups the person names of an article: full names first, then parts of them, each to the nearest person before it whom it fits. */
function grouped(names: readonly Named[], world: World): readonly Person[] {
  const persons: Person[] = [];
  const order = [...names].sort(
    (a, b) =>
      Number(b.name.words.length > 1) - Number(a.name.words.length > 1) || a.found.start - b.found.start,
  );
  for (const { found, name, gender } of order) {
    const fits = persons.filter(
      (person) =>
        (!gender || !person.gender || gender === person.gender) &&
        (name.words.length <= person.name.words.length
          ? compatible(name, person.name, world)
          : compatible(person.name, name, world)),
    );
    const best = nearest(fits, name, found.start);
    if (!best) {
      persons.push({ name, gender, spots: [found] });
      continue;
    }
    const longer = name.words.length > best.name.words.length && name.words.length > 1;
    persons[persons.indexOf(best)] = {
      name: longer ? name : best.name,
      gender: best.gender ?? gender,
      spots: [...best.spots, found],
    };
  }
  return persons;
}

/** Of the persons whom a name fits: by family name before other words, then the one named last before it, then the first after it. */
function nearest(fits: readonly Person[], name: PersonName, at: number): Person | undefined {
  const family = fits.filter((person) => foldName(person.name.family) === foldName(name.family));
  const pool = family.length > 0 ? family : fits;
  const distance = (person: Person): number => {
    const before = person.spots.filter(({ start }) => start <= at).map(({ start }) => at - start);
    return before.length > 0
      ? Math.min(...before)
      : 1e9 + Math.min(...person.spots.map(({ start }) => start));
  };
  return [...pool].sort((a, b) => distance(a) - distance(b))[0];
}

/** Persons of the office holders' list by their folded family name. */
function holdersByFamily(world: World): ReadonlyMap<string, readonly OfficeHolder[]> {
  const families = new Map<string, OfficeHolder[]>();
  for (const holder of world.holders) {
    const family = foldName(personName(holder.person, world.persons).family);
    families.set(family, [...(families.get(family) ?? []), holder]);
  }
  return families;
}

const LEADERS = new Set([
  "president",
  "prime minister",
  "premier",
  "chancellor",
  "supreme leader",
  "king",
  "leader",
]);

const families = new WeakMap<World, ReadonlyMap<string, readonly OfficeHolder[]>>();

/** Everybody of this family name in the office holders' list, a row for each time in office. */
export function holdersNamed(world: World, family: string): readonly OfficeHolder[] {
  const byFamily = families.get(world) ?? holdersByFamily(world);
  families.set(world, byFamily);
  return byFamily.get(foldName(family)) ?? [];
}

/**
 * Who an article means by a family name alone, from the office holders' list: by the title beside it, else the one person of
 * that name who was in office at the article's date for a country that the article names. Undefined where none or several fit.
 */
export function holderByFamily(
  world: World,
  family: string,
  titles: readonly string[],
  date: string | undefined,
  named: ReadonlySet<string>,
  leads = false,
): OfficeHolder | undefined {
  const all = holdersNamed(world, family);
  const titled = all.filter(
    (holder) => titles.some((title) => title.endsWith(holder.office)) && (!date || inOffice(holder, date)),
  );
  const present = all.filter((holder) => named.has(holder.of) && (!date || inOffice(holder, date)));
  // "The Ruiz administration", "Mr. Ruiz": with nobody else named so, who leads a country on that day.
  const leaders =
    leads && date ? all.filter((holder) => LEADERS.has(holder.office) && inOffice(holder, date)) : [];
  for (const pool of [titled, present, leaders]) {
    if (pool.length > 0 && new Set(pool.map(({ person }) => person)).size === 1) return pool[0];
  }
  return undefined;
}

/** The title in "Mr. Ruiz, the foreign minister,". */
function titleAfter(page: Page, titles: TitleSpots, end: number): string | undefined {
  const link = /^, (?:the |its |his |her )?(?:first |new |former )?/.exec(page.plain.slice(end, end + 16));
  const title = link && titles.startingAt(end + link[0].length);
  return title && title.title.kind !== "honorific" ? page.lower.slice(title.start, title.end) : undefined;
}

const AFTER_LEADER = /^(?:'s)? (?:administration|presidency|government|cabinet|White House)\b/;

/** True for "Mr. Ruiz" and "the Ruiz administration". */
function isAddressed(page: Page, titles: TitleSpots, { start, end }: FoundName): boolean {
  return (
    titleBefore(page, titles, start)?.title.kind === "honorific" ||
    AFTER_LEADER.test(page.plain.slice(end, end + 20))
  );
}

/** Groups an article's person names into persons, gives each its id and name, and records their mentions. */
export function castPersons(
  page: Page,
  world: World,
  titles: TitleSpots,
  found: readonly FoundName[],
  cast: Cast,
  date: string | undefined,
): ReadonlyMap<FoundName, string> {
  const byName = new Map<string, OfficeHolder>();
  for (const holder of world.holders) {
    for (const name of [holder.person, ...holder.aliases]) {
      const { key } = personName(name, world.persons);
      const before = byName.get(key);
      const better =
        !before || !world.countries.has(before.of) || (date !== undefined && inOffice(holder, date));
      if (better && (!before || world.countries.has(holder.of))) byName.set(key, holder);
    }
  }
  const names = found.map((spot): Named => {
    const text = page.plain.slice(spot.start, spot.end);
    const known = spot.known.find(({ kind }) => kind === "person");
    const name = personName(
      known?.kind === "person" && text.includes(" ") ? known.name : text,
      world.persons,
    );
    const title = titleBefore(page, titles, spot.start);
    const given = name.given[0];
    const gender =
      title?.title.gender ??
      byName.get(name.key)?.gender ??
      (given ? world.persons.genderOf(given) : undefined);
    return {
      found: spot,
      name,
      gender,
      title:
        title && title.title.kind !== "honorific"
          ? page.lower.slice(title.start, title.end)
          : titleAfter(page, titles, spot.end),
    };
  });
  const countries = new Set(
    found.length > 0
      ? cast.entities().flatMap(({ id, country, type }) => (type === "country" ? [id] : (country ?? [])))
      : [],
  );
  const ids = new Map<FoundName, string>();
  for (const person of grouped(names, world)) {
    const own = names.filter((name) => person.spots.includes(name.found));
    const holder =
      byName.get(person.name.key) ??
      (person.name.words.length === 1
        ? holderByFamily(
            world,
            person.name.family,
            own.flatMap(({ title }) => title ?? []),
            date,
            countries,
            own.some(({ found }) => isAddressed(page, titles, found)),
          )
        : undefined);
    const gender = person.gender ?? holder?.gender;
    const country = holder && world.countries.has(holder.of) ? holder.of : undefined;
    const id = cast.meet({
      id: `person:${holder ? slug(personName(holder.person, world.persons).display) : person.name.key}`,
      name: holder?.person ?? person.name.display,
      type: "person",
      ...(country ? { country } : {}),
      ...(gender ? { gender } : {}),
    });
    for (const spot of person.spots) {
      cast.mention(page, spot, id, "name");
      ids.set(spot, id);
    }
  }
  return ids;
}

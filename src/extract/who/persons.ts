import { inOffice } from "../../knowledge/world/holders.ts";
import { personName, slug } from "../../knowledge/world/person-name.ts";
import type { OfficeHolder, World } from "../../knowledge/world/world.ts";
import type { Cast } from "./cast.ts";
import type { FoundName } from "./find-names.ts";
import { holderByFamily, holdersByKey } from "./holders-named.ts";
import { grouped, type Named } from "./person-groups.ts";
import type { Page } from "./spot.ts";
import { type TitleSpots, titleBefore } from "./titles-in-text.ts";

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
  for (const [key, holder] of holdersByKey(world)) {
    const before = byName.get(key);
    const better =
      !before || !world.countries.has(before.of) || (date !== undefined && inOffice(holder, date));
    if (better && (!before || world.countries.has(holder.of))) byName.set(key, holder);
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
  for (const person of grouped(page, names, world)) {
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

import { inOffice } from "../../knowledge/world/holders.ts";
import { personName } from "../../knowledge/world/person-name.ts";
import { foldName } from "../../knowledge/world/person-names.ts";
import type { OfficeHolder, World } from "../../knowledge/world/world.ts";
import { LEADERS } from "./leaders.ts";

/** Persons of the office holders' list by their folded family name. */
function holdersByFamily(world: World): ReadonlyMap<string, readonly OfficeHolder[]> {
  const families = new Map<string, OfficeHolder[]>();
  for (const holder of world.holders) {
    const family = foldName(personName(holder.person, world.persons).family);
    families.set(family, [...(families.get(family) ?? []), holder]);
  }
  return families;
}

const families = new WeakMap<World, ReadonlyMap<string, readonly OfficeHolder[]>>();

/** Everybody of this family name in the office holders' list, a row for each time in office. */
export function holdersNamed(world: World, family: string): readonly OfficeHolder[] {
  const byFamily = families.get(world) ?? holdersByFamily(world);
  families.set(world, byFamily);
  return byFamily.get(foldName(family)) ?? [];
}

type Keyed = readonly [key: string, holder: OfficeHolder];

const keyed = new WeakMap<World, readonly Keyed[]>();

/** Every name of every office holder by its key, in the list's order. */
export function holdersByKey(world: World): readonly Keyed[] {
  const all =
    keyed.get(world) ??
    world.holders.flatMap((holder) =>
      [holder.person, ...holder.aliases].map((name): Keyed => [personName(name, world.persons).key, holder]),
    );
  keyed.set(world, all);
  return all;
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

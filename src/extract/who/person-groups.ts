import type { PersonName } from "../../knowledge/world/person-name.ts";
import { foldName } from "../../knowledge/world/person-names.ts";
import type { World } from "../../knowledge/world/world.ts";
import type { FoundName } from "./find-names.ts";
import type { Page } from "./spot.ts";

/** One person as the article's names tell of them. */
interface Person {
  readonly name: PersonName;
  readonly gender: "m" | "f" | undefined;
  readonly spots: FoundName[];
  /** Parts of the name by which the article called the person so far. */
  readonly called: ReadonlySet<string>;
}

/** A name in the text with what its words and those beside it tell. */
export interface Named {
  readonly found: FoundName;
  readonly name: PersonName;
  readonly gender: "m" | "f" | undefined;
  readonly title: string | undefined;
}

const sameSuffix = (a: PersonName, b: PersonName): boolean =>
  !a.suffix || !b.suffix || foldName(a.suffix) === foldName(b.suffix);

/** True where the shorter name can be the same person's as the longer: a run of its words, or the same family and a like given name. */
function compatible(short: PersonName, full: PersonName, world: World): boolean {
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
export function grouped(page: Page, names: readonly Named[], world: World): readonly Person[] {
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
    const best = nearest(page, fits, name, found);
    if (!best) {
      persons.push({ name, gender, spots: [found], called: new Set([name.key]) });
      continue;
    }
    const longer = name.words.length > best.name.words.length && name.words.length > 1;
    persons[persons.indexOf(best)] = {
      name: longer ? name : best.name,
      gender: best.gender ?? gender,
      spots: [...best.spots, found],
      called: new Set([...best.called, name.key]),
    };
  }
  return persons;
}

/**
 * Of the persons whom a name fits: by family name before other words, then who was named in full in the same paragraph, then
 * the one who was called so already, then the one named last before it, then the first after it.
 */
function nearest(
  page: Page,
  fits: readonly Person[],
  name: PersonName,
  { start: at }: FoundName,
): Person | undefined {
  const family = fits.filter((person) => foldName(person.name.family) === foldName(name.family));
  const all = family.length > 0 ? family : fits;
  const justNamed = all.some(
    (person) =>
      !person.called.has(name.key) &&
      person.spots.some(({ end }) => end <= at && !page.text.slice(end, at).includes("\n")),
  );
  const called = justNamed ? [] : all.filter((person) => person.called.has(name.key));
  const pool = called.length > 0 ? called : all;
  const distance = (person: Person): number => {
    const before = person.spots.filter(({ start }) => start <= at).map(({ start }) => at - start);
    return before.length > 0
      ? Math.min(...before)
      : 1e9 + Math.min(...person.spots.map(({ start }) => start));
  };
  return [...pool].sort((a, b) => distance(a) - distance(b))[0];
}

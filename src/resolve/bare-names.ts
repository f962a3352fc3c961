import { foldName } from "../knowledge/world/person-names.ts";
import type { Decision, Reason } from "./decision.ts";
import { totalWeight } from "./decision.ts";
import { circumstances } from "./evidence.ts";
import { compareText, type Occurrence } from "./occurrences.ts";
import { type Profile, profileOf } from "./profile.ts";

/** How much more than the next the best must weigh, and at least what in all, to take a bare family name. */
const MARGIN = 1;
const ENOUGH = 2;
/** Families larger than this are looked through only for those who share company, office or country with the bare name. */
const LARGE = 20;

export const isBare = (name: string): boolean => !/\s/.test(name.trim());

/** All that speaks for and against a bare family name in one article being this person's. */
export function weighBareName(bare: Profile, full: Profile, rivals: number): readonly Reason[] {
  return [
    { what: `the family name is that of ${full.entity.name}`, weight: 1.5 },
    ...(rivals === 1 ? [{ what: "nobody else in the corpus has that family name", weight: 1 }] : []),
    ...circumstances(bare, full),
  ];
}

/** People of one family name, with an index of what could tell one of them from the others. */
interface Family {
  readonly people: readonly Profile[];
  readonly byTrait: ReadonlyMap<string, readonly Profile[]>;
}

function traitsOf({ company, roles, countries }: Profile): readonly string[] {
  const bodies = [...company.keys()].filter((id) => id.includes(":"));
  return [...bodies, ...roles, ...[...countries].map((code) => `@${code}`)];
}

function familyOfPeople(people: readonly Profile[]): Family {
  const byTrait = new Map<string, Profile[]>();
  if (people.length > LARGE) {
    for (const person of people) {
      for (const trait of traitsOf(person)) {
        const holders = byTrait.get(trait);
        if (holders) holders.push(person);
        else byTrait.set(trait, [person]);
      }
    }
  }
  return { people, byTrait };
}

/** Whom a bare name might mean: the whole family where it is small, else those who share something that few others do. */
function candidates(bare: Profile, { people, byTrait }: Family): readonly Profile[] {
  if (people.length <= LARGE) return people;
  const found = new Set<Profile>();
  for (const trait of traitsOf(bare)) {
    const holders = byTrait.get(trait) ?? [];
    if (holders.length <= LARGE) for (const holder of holders) found.add(holder);
  }
  return found.size > 0 ? [...found] : people.slice(0, 2);
}

function place(occurrence: Occurrence, id: string, family: Family | undefined): Decision {
  const bare = profileOf(id, [occurrence]);
  const { name } = occurrence.entity;
  const base = { type: "person" as const, from: id, articles: [occurrence.article] };
  const ranked = (family ? candidates(bare, family) : [])
    .map((other) => {
      const reasons = weighBareName(bare, other, family!.people.length);
      return { other, reasons, weight: totalWeight(reasons) };
    })
    .sort((a, b) => b.weight - a.weight || compareText(a.other.id, b.other.id));
  const [best, next] = ranked;
  if (!best) {
    const reasons = [{ what: "no full name in the corpus has this family name", weight: 0 }];
    return { ...base, kind: "unsure", into: id, names: [name, name], rule: "bare-name.nobody", reasons };
  }
  const rivalled = next !== undefined && best.weight - next.weight < MARGIN;
  return {
    ...base,
    kind: best.weight >= ENOUGH && !rivalled ? "merge" : "unsure",
    into: best.other.id,
    names: [name, best.other.entity.name],
    rule: "bare-name",
    reasons: rivalled
      ? [...best.reasons, { what: `${next.other.entity.name} fits nearly as well`, weight: -MARGIN }]
      : best.reasons,
  };
}

/** For each bare family name in each article: who it is, or that it stays by itself. Compared only within the family. */
export function placeBareNames(
  bare: readonly Profile[],
  full: readonly Profile[],
  familyOf: (name: string) => string,
): readonly Decision[] {
  const families = new Map<string, Profile[]>();
  for (const profile of full) {
    const family = foldName(familyOf(profile.entity.name));
    const block = families.get(family);
    if (block) block.push(profile);
    else families.set(family, [profile]);
  }
  return bare.flatMap((profile) => {
    const people = families.get(foldName(profile.entity.name));
    const family = people && familyOfPeople(people);
    return profile.occurrences.map((occurrence) => place(occurrence, profile.id, family));
  });
}

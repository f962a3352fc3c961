import { type PersonName, personName, slug } from "../knowledge/world/person-name.ts";
import { foldName, type PersonNames } from "../knowledge/world/person-names.ts";
import type { Decision, Reason } from "./decision.ts";
import { totalWeight } from "./decision.ts";
import { circumstances } from "./evidence.ts";
import { compareText, type Occurrence } from "./occurrences.ts";
import { type Profile, profileOf } from "./profile.ts";

/** A person of the same full name but another: with an id and a name that tell the two apart. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
  readonly profile: Profile;
}

/** Below this, occurrences of one name are of two people; below `SURE` they are one, but a person should look. */
const APART = 0;
const SURE = 1;

/** What the same name alone weighs: little for a short Chinese, Korean or Vietnamese name, which very many people share. */
function nameReason(name: PersonName): Reason {
  const short = name.words.length === 2 && name.words[0] === foldName(name.family);
  return short
    ? { what: "the same full name, one of those that many people share", weight: 1 }
    : { what: "the same full name", weight: 2.5 };
}

/** All that speaks for and against bearers of the same full name being one. */
export function weighNamesakes(a: Profile, b: Profile, persons: PersonNames): readonly Reason[] {
  // People of one country share names, so the country says less here.
  return [nameReason(personName(a.entity.name, persons)), ...circumstances(a, b, 0.5)];
}

interface Groups {
  /** Occurrences of one country that share an office, or that have a country alone. */
  readonly groups: readonly (readonly Occurrence[])[];
  /** Occurrences without an office or a country. */
  readonly loose: readonly Occurrence[];
}

function keysOf({ entity: { country = "", roles = [] } }: Occurrence): readonly string[] {
  if (roles.length === 0) return country === "" ? [] : [`@@${country}`];
  return roles.map(({ title, of }) => `${title.toLowerCase()}@${of ?? ""}@${country}`);
}

function groupsOf(occurrences: readonly Occurrence[]): Groups {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    const parent = parents.get(key);
    return parent === undefined ? key : root(parent);
  };
  for (const occurrence of occurrences) {
    const [first, ...others] = keysOf(occurrence);
    for (const key of others) {
      const [from, to] = [root(key), root(first!)];
      if (from !== to) parents.set(from, to);
    }
  }
  const groups = new Map<string, Occurrence[]>();
  const loose: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const [first] = keysOf(occurrence);
    if (first === undefined) {
      loose.push(occurrence);
      continue;
    }
    const group = groups.get(root(first));
    if (group) group.push(occurrence);
    else groups.set(root(first), [occurrence]);
  }
  return { groups: [...groups.values()], loose };
}

const bySize = (a: readonly Occurrence[], b: readonly Occurrence[]): number =>
  b.length - a.length || compareText(a[0]!.article, b[0]!.article);

/** The group with whose articles an occurrence shares most people and organisations; the first where it shares none. */
function nearest(occurrence: Occurrence, people: readonly Profile[]): number {
  const shared = people.map(
    ({ company }) => [...occurrence.company].filter((id) => id.includes(":") && company.has(id)).length,
  );
  return shared.indexOf(Math.max(...shared));
}

/** A group put with a person (by place in the list of people), and why. */
interface Placed {
  readonly kind: Decision["kind"];
  readonly person: number;
  readonly articles: readonly string[];
  readonly reasons: readonly Reason[];
}

/** Parts the occurrences of one id that are of different people, the largest group keeping the id. */
export function partNamesakes(
  profile: Profile,
  persons: PersonNames,
): { readonly namesakes: readonly Namesake[]; readonly decisions: readonly Decision[] } {
  const { groups, loose } = groupsOf(profile.occurrences);
  const [first, ...rest] = [...groups].sort(bySize);
  if (!first || rest.length === 0) return { namesakes: [], decisions: [] };
  const people: Profile[] = [profileOf(profile.id, first)];
  const placed: Placed[] = [];
  for (const occurrences of rest) {
    const group = profileOf(profile.id, occurrences);
    const weighed = people.map((other) => weighNamesakes(other, group, persons));
    const weights = weighed.map(totalWeight);
    const best = weights.indexOf(Math.max(...weights));
    const articles = occurrences.map(({ article }) => article);
    if (weights[best]! < APART) {
      people.push(group);
      placed.push({ kind: "apart", person: people.length - 1, articles, reasons: weighed[best]! });
      continue;
    }
    people[best] = profileOf(profile.id, [...people[best]!.occurrences, ...occurrences]);
    const kind = weights[best]! < SURE ? "unsure" : "merge";
    placed.push({ kind, person: best, articles, reasons: weighed[best]! });
  }
  const namesakes = namesakesOf(profile, people, loose);
  const { name } = profile.entity;
  const decisions = placed.map(({ kind, person, articles, reasons }): Decision => {
    const own = namesakes[person - 1];
    return {
      kind,
      type: "person",
      from: own?.id ?? profile.id,
      into: kind === "apart" ? profile.id : (own?.id ?? profile.id),
      names: [own?.name ?? name, kind === "apart" ? name : (own?.name ?? name)],
      articles,
      rule: "namesakes",
      reasons,
    };
  });
  return { namesakes, decisions };
}

function namesakesOf(
  profile: Profile,
  people: readonly Profile[],
  loose: readonly Occurrence[],
): readonly Namesake[] {
  const [main, ...others] = people;
  const additions = people.map((): Occurrence[] => []);
  if (others.length > 0)
    for (const occurrence of loose) additions[nearest(occurrence, people)]!.push(occurrence);
  const taken = new Set<string>();
  return others.map((one, index): Namesake => {
    const label = labelOf(one, main!, taken);
    taken.add(label);
    return {
      id: `${profile.id}-${slug(label)}`,
      name: `${profile.entity.name} (${label})`,
      profile: profileOf(profile.id, [...one.occurrences, ...additions[index + 1]!]),
    };
  });
}

/** What tells a namesake from the first: an office, else the country, else the article that names it first. */
function labelOf(one: Profile, main: Profile, taken: ReadonlySet<string>): string {
  const titles = [...one.roles].filter((role) => !main.roles.has(role)).sort(compareText);
  const countries = [...one.countries].filter((code) => !main.countries.has(code)).sort(compareText);
  const labels = [...titles.map((role) => role.split("@")[0]!), ...countries, one.occurrences[0]!.article];
  return labels.find((label) => !taken.has(label))!;
}

import { familyOf } from "../knowledge/world/person-name.ts";
import type { PersonNames } from "../knowledge/world/person-names.ts";
import type { ArticleRecord } from "../record/record.ts";
import { isBare, placeBareNames } from "./bare-names.ts";
import { joinBodies } from "./bodies.ts";
import { type Clusters, clustersOf } from "./clusters.ts";
import type { Decision } from "./decision.ts";
import { joinLikeNames } from "./like-names.ts";
import { type Namesake, partNamesakes } from "./namesakes.ts";
import { byEntity, occurrencesOf } from "./occurrences.ts";
import { type Profile, profileOf } from "./profile.ts";
import type { Facts, Renaming } from "./rename.ts";

export interface Joins {
  readonly renaming: Renaming;
  readonly facts: Facts;
  readonly decisions: readonly Decision[];
}

/**
 * Which entities of which articles are one: namesakes parted, then like names and short forms joined, then bare family names placed.
 *
 * @param sorted records by id.
 * @param isKeptApart whether the user keeps two ids apart.
 */
export function joinsOf(
  sorted: readonly ArticleRecord[],
  persons: PersonNames,
  isKeptApart: (a: string, b: string) => boolean,
): Joins {
  const profiles = [...byEntity(occurrencesOf(sorted))].map(([id, group]) => profileOf(id, group));
  const people = profiles.filter(({ entity }) => entity.type === "person");
  const bodies = profiles.filter(({ entity }) => entity.type === "organization");
  const parted = people.map((profile) => ({ profile, ...partNamesakes(profile, persons) }));
  const all = parted.flatMap(({ profile, namesakes }) => withNamesakes(profile, namesakes));
  const keptApart = (decision: Decision): Decision =>
    decision.kind !== "apart" && isKeptApart(decision.from, decision.into)
      ? {
          ...decision,
          kind: "apart",
          rule: "correction.apart",
          reasons: [...decision.reasons, { what: "the corrections file keeps them apart", weight: -100 }],
        }
      : decision;

  const full = all.filter(({ entity }) => !isBare(entity.name));
  const known = new Map([...full, ...bodies].map((profile) => [profile.id, profile]));
  const mayBeOne = (a: string, b: string): boolean =>
    !isKeptApart(a, b) && !haveOtherCountries(known.get(a)!, known.get(b)!);
  const clusters = clustersOf(
    [...joinLikeNames(full, persons), ...joinBodies(bodies)].map(keptApart),
    mayBeOne,
  );
  const bare = placeBareNames(
    all.filter(({ entity }) => isBare(entity.name)),
    together(full, clusters),
    (name) => familyOf(name, persons),
  ).map(keptApart);
  return {
    ...renamings(parted, known, clusters, bare),
    decisions: [...parted.flatMap(({ decisions }) => decisions), ...clusters.decisions, ...bare],
  };
}

function haveOtherCountries(a: Profile, b: Profile): boolean {
  return (
    a.countries.size > 0 && b.countries.size > 0 && ![...a.countries].some((code) => b.countries.has(code))
  );
}

/** The person who keeps the id without the articles of the namesakes, and each of them. */
function withNamesakes(profile: Profile, namesakes: readonly Namesake[]): readonly Profile[] {
  if (namesakes.length === 0) return [profile];
  const gone = new Set(namesakes.flatMap((namesake) => namesake.profile.occurrences));
  const rest = profile.occurrences.filter((occurrence) => !gone.has(occurrence));
  return [
    profileOf(profile.id, rest),
    ...namesakes.map(({ id, name, profile: other }) => ({
      ...other,
      id,
      entity: { ...other.entity, id, name },
    })),
  ];
}

/** One profile for all that were joined, with the evidence of all. */
function together(profiles: readonly Profile[], { into }: Clusters): readonly Profile[] {
  const parts = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const id = into.get(profile.id) ?? profile.id;
    const group = parts.get(id);
    if (group) group.push(profile);
    else parts.set(id, [profile]);
  }
  return [...parts].map(([id, group]) => {
    if (group.length === 1) return group[0]!;
    const main = group.find((profile) => profile.id === id)!;
    const occurrences = group.flatMap((profile) => profile.occurrences);
    return { ...profileOf(id, occurrences), entity: main.entity };
  });
}

interface Parted {
  readonly profile: Profile;
  readonly namesakes: readonly Namesake[];
}

function renamings(
  parted: readonly Parted[],
  known: ReadonlyMap<string, Profile>,
  { into }: Clusters,
  bare: readonly Decision[],
): { readonly renaming: Renaming; readonly facts: Facts } {
  const renaming = new Map<string, Map<string, string>>();
  const rename = (article: string, from: string, to: string): void => {
    const own = renaming.get(article);
    if (own) own.set(from, to);
    else renaming.set(article, new Map([[from, to]]));
  };
  const facts = new Map<string, { name: string; type: "person" | "organization"; country?: string }>();
  const settle = (id: string): void => {
    const entity = known.get(id)?.entity;
    if (!entity) return;
    const { name, country } = entity;
    const type = entity.type === "person" ? "person" : "organization";
    facts.set(id, { name, type, ...(country ? { country } : {}) });
  };
  /** The id that an occurrence bears in its record, where it is of a namesake. */
  const original = new Map<string, string>();
  for (const { namesakes, profile } of parted) {
    for (const namesake of namesakes) {
      original.set(namesake.id, profile.id);
      facts.set(namesake.id, { name: namesake.name, type: "person" });
      for (const { article } of namesake.profile.occurrences) rename(article, profile.id, namesake.id);
    }
  }
  for (const [from, to] of into) {
    settle(to);
    for (const { article } of known.get(from)?.occurrences ?? [])
      rename(article, original.get(from) ?? from, to);
  }
  for (const { kind, from, into: to, articles } of bare) {
    if (kind !== "merge") continue;
    settle(to);
    for (const article of articles) rename(article, original.get(from) ?? from, to);
  }
  return { renaming, facts };
}

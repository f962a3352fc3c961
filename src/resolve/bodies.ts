import { foldName } from "../knowledge/world/person-names.ts";
import type { Decision } from "./decision.ts";
import type { Profile } from "./profile.ts";

/**
 * An organisation that one article names only by a short form ("PLA") joins the one organisation of the corpus that another
 * article gives that short form; where several have it, each article's own stays.
 */
export function joinShortForms(profiles: readonly Profile[]): readonly Decision[] {
  const byAlias = new Map<string, Set<Profile>>();
  for (const profile of profiles) {
    for (const name of profile.names) {
      const key = foldName(name);
      if (key === foldName(profile.entity.name)) continue;
      const holders = byAlias.get(key) ?? new Set();
      byAlias.set(key, holders.add(profile));
    }
  }
  return profiles.flatMap((profile): Decision[] => {
    const holders = [...(byAlias.get(foldName(profile.entity.name)) ?? [])].filter(
      ({ id }) => id !== profile.id,
    );
    if (holders.length === 0) return [];
    const [into] = holders;
    const clash = [...profile.countries].some(
      (code) => into!.countries.size > 0 && !into!.countries.has(code),
    );
    return [
      {
        kind: holders.length === 1 && !clash ? "merge" : "unsure",
        type: "organization",
        from: profile.id,
        into: into!.id,
        names: [profile.entity.name, into!.entity.name],
        articles: profile.occurrences.map(({ article }) => article),
        rule: "short-form",
        reasons:
          holders.length === 1
            ? [
                { what: "another article gives this short form to it", weight: 3 },
                ...(clash ? [{ what: "another country", weight: -3 }] : []),
              ]
            : [{ what: `${holders.length} organisations have this short form`, weight: -1 }],
      },
    ];
  });
}

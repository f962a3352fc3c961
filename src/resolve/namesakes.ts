import type { Decision, Reason } from "./decision.ts";
import { totalWeight } from "./decision.ts";
import { compareText, type Occurrence } from "./occurrences.ts";
import { type Profile, profileOf } from "./profile.ts";

/** A person of the same full name but another: with an id and a name that tell the two apart. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
  readonly profile: Profile;
}

const peopleAndBodies = (profile: Profile): ReadonlySet<string> =>
  new Set([...profile.company.keys()].filter((id) => id.includes(":")));

function reasonsBetween(a: Profile, b: Profile): readonly Reason[] {
  const reasons: Reason[] = [{ what: "the same full name", weight: 2.5 }];
  const [from, to] = [[...a.countries][0], [...b.countries][0]];
  if (from && to && from !== to) reasons.push({ what: `one of ${from}, the other of ${to}`, weight: -3 });
  if ([...a.roles].some((role) => b.roles.has(role))) reasons.push({ what: "the same office", weight: 2 });
  else if (a.roles.size > 0 && b.roles.size > 0) reasons.push({ what: "other offices", weight: -0.5 });
  const shared = [...peopleAndBodies(a)].filter((id) => b.company.has(id)).length;
  if (shared > 0)
    reasons.push({
      what: `${shared} of the same people and organisations are in their articles`,
      weight: Math.min(3, shared),
    });
  else reasons.push({ what: "no person or organisation in common", weight: -0.5 });
  return reasons;
}

/** Occurrences of one id by the country told; those without one go with whom they share most company, else with the most. */
function byCountry(profile: Profile): readonly Profile[] {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of profile.occurrences) {
    const code = occurrence.entity.country;
    if (code) groups.set(code, [...(groups.get(code) ?? []), occurrence]);
  }
  if (groups.size < 2) return [profile];
  const ordered = [...groups].sort(([a, m], [b, n]) => n.length - m.length || compareText(a, b));
  for (const occurrence of profile.occurrences) {
    if (occurrence.entity.country) continue;
    const share = (group: readonly Occurrence[]): number =>
      group.reduce(
        (sum, { company }) => sum + [...company].filter((id) => occurrence.company.has(id)).length,
        0,
      ) / group.length;
    const [best] = [...ordered].sort(([, m], [, n]) => share(n) - share(m));
    best?.[1].push(occurrence);
  }
  return ordered.map(([, group]) => profileOf(profile.id, group));
}

/** Parts the occurrences of one id that are of different people, the largest group keeping the id. */
export function partNamesakes(profile: Profile): {
  readonly namesakes: readonly Namesake[];
  readonly decisions: readonly Decision[];
} {
  const [main, ...others] = byCountry(profile);
  const namesakes: Namesake[] = [];
  const decisions: Decision[] = [];
  for (const other of others) {
    const reasons = reasonsBetween(main!, other);
    const apart = totalWeight(reasons) < 0;
    const [country = ""] = other.countries;
    const id = `${profile.id}-${country.toLowerCase()}`;
    const title = [...other.roles][0]?.split("@")[0];
    if (apart) namesakes.push({ id, name: `${profile.entity.name} (${title ?? country})`, profile: other });
    decisions.push({
      kind: apart ? "apart" : "merge",
      type: "person",
      from: apart ? id : profile.id,
      into: profile.id,
      names: [profile.entity.name, profile.entity.name],
      articles: other.occurrences.map(({ article }) => article),
      rule: "namesakes",
      reasons,
    });
  }
  return { namesakes, decisions };
}

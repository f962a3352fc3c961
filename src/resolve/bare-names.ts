import { foldName } from "../knowledge/world/person-names.ts";
import type { Decision, Reason } from "./decision.ts";
import { totalWeight } from "./decision.ts";
import { compareText, type Occurrence } from "./occurrences.ts";
import type { Profile } from "./profile.ts";

/** How much more than the next the best must weigh, and at least what in all, to take a bare family name. */
const MARGIN = 1;
const ENOUGH = 2;

export const isBare = (name: string): boolean => !/\s/.test(name.trim());

/** Reasons for a bare family name in one article to be this person. */
function reasonsFor(bare: Occurrence, full: Profile, rivals: number): readonly Reason[] {
  const reasons: Reason[] = [{ what: `the family name is that of ${full.entity.name}`, weight: 1.5 }];
  if (rivals === 1) reasons.push({ what: "nobody else in the corpus has that family name", weight: 1 });
  const shared = [...bare.company].filter((id) => full.company.has(id));
  const people = shared.filter((id) => !/^[A-Z]{3}$/.test(id)).length;
  if (people > 0)
    reasons.push({
      what: `${people} of the same people and organisations are in its articles`,
      weight: Math.min(2, people * 0.5),
    });
  const { country } = bare.entity;
  if (country && full.countries.size > 0) {
    reasons.push(
      full.countries.has(country)
        ? { what: `the same country, ${country}`, weight: 2 }
        : { what: `another country, ${country}`, weight: -4 },
    );
  } else if ([...full.countries].some((code) => bare.company.has(code))) {
    reasons.push({ what: "the article names the person's country", weight: 0.5 });
  }
  const roles = (bare.entity.roles ?? []).map(({ title, of }) => `${title.toLowerCase()}@${of ?? ""}`);
  if (roles.some((role) => full.roles.has(role))) reasons.push({ what: "the same office", weight: 2 });
  if (bare.date && full.first && full.last) {
    const years = Math.max(
      Number(full.first.slice(0, 4)) - Number(bare.date.slice(0, 4)),
      Number(bare.date.slice(0, 4)) - Number(full.last.slice(0, 4)),
    );
    if (years >= 5)
      reasons.push({ what: `${years} years from every article about that person`, weight: -1.5 });
  }
  return reasons;
}

/** For each bare family name in each article: who it is, or a flag that it stays by itself. Blocked by family name. */
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
    const block = families.get(foldName(profile.entity.name)) ?? [];
    return profile.occurrences.map((occurrence): Decision => {
      const ranked = block
        .map((other) => ({ other, reasons: reasonsFor(occurrence, other, block.length) }))
        .sort(
          (a, b) => totalWeight(b.reasons) - totalWeight(a.reasons) || compareText(a.other.id, b.other.id),
        );
      const [best, next] = ranked;
      const base = { type: "person" as const, from: profile.id, articles: [occurrence.article] };
      if (!best) {
        return {
          ...base,
          kind: "unsure",
          into: profile.id,
          names: [profile.entity.name, profile.entity.name],
          rule: "bare-name.nobody",
          reasons: [{ what: "no full name in the corpus has this family name", weight: 0 }],
        };
      }
      const names = [profile.entity.name, best.other.entity.name] as const;
      const lead = totalWeight(best.reasons) - (next ? totalWeight(next.reasons) : 0);
      const sure = totalWeight(best.reasons) >= ENOUGH && (!next || lead >= MARGIN);
      const reasons =
        next && lead < MARGIN
          ? [...best.reasons, { what: `${next.other.entity.name} fits nearly as well`, weight: -MARGIN }]
          : best.reasons;
      return {
        ...base,
        kind: sure ? "merge" : "unsure",
        into: best.other.id,
        names,
        rule: "bare-name",
        reasons,
      };
    });
  });
}

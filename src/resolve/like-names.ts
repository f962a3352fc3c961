import { type PersonName, personName } from "../knowledge/world/person-name.ts";
import { foldName, type PersonNames } from "../knowledge/world/person-names.ts";
import type { Decision, Reason } from "./decision.ts";
import { totalWeight } from "./decision.ts";
import { compareText } from "./occurrences.ts";
import type { Profile } from "./profile.ts";

const MERGE = 3.5;
const UNSURE = 2.5;
/** Blocks larger than this (a very common family name) are compared only with the same first letter of the given name. */
const LARGE = 60;

/** The consonants of a name without doublings, so that transliterations meet: "Zelensky" and "Zelenskyy", "Gaddafi" and "Qadhafi". */
export function skeleton(name: string): string {
  return foldName(name)
    .replace(/[^a-z]/g, "")
    .replace(/kh|gh/g, "k")
    .replace(/q/g, "g")
    .replace(/(?<=[bcdfgklmnprstvz])h/g, "")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/[aeiouyj]+/g, "")
    .replace(/(.)\1+/g, "$1");
}

interface Named {
  readonly profile: Profile;
  readonly name: PersonName;
}

function givenReason(a: PersonName, b: PersonName, persons: PersonNames): Reason | undefined {
  const [x = "", y = ""] = [a.given[0], b.given[0]];
  if (x === y) return { what: "the same given name", weight: 2 };
  const initial = x.length === 1 || y.length === 1;
  if (persons.sameGiven(x, y)) {
    return initial
      ? { what: "an initial that fits the given name", weight: 0.75 }
      : { what: "a short form of the given name", weight: 1.5 };
  }
  return x[0] === y[0] && skeleton(x) === skeleton(y)
    ? { what: "given names spelled alike", weight: 1 }
    : undefined;
}

function reasonsFor(a: Named, b: Named, persons: PersonNames): readonly Reason[] | undefined {
  const given = givenReason(a.name, b.name, persons);
  if (!given) return undefined;
  const same = foldName(a.name.family) === foldName(b.name.family);
  const reasons: Reason[] = [
    same ? { what: "the same family name", weight: 1 } : { what: "family names spelled alike", weight: 0.75 },
    given,
  ];
  const middles = [a.name.given.slice(1), b.name.given.slice(1)] as const;
  if (middles[0].length > 0 && middles[1].length > 0 && !persons.sameGiven(middles[0][0]!, middles[1][0]!)) {
    reasons.push({ what: "other middle names", weight: -2 });
  }
  if ((a.name.suffix ?? "") !== (b.name.suffix ?? ""))
    reasons.push({ what: "one is Jr. or the like, the other not", weight: -3 });
  const countries = [...a.profile.countries].some((code) => b.profile.countries.has(code));
  if (countries) reasons.push({ what: "the same country", weight: 1.5 });
  else if (a.profile.countries.size > 0 && b.profile.countries.size > 0)
    reasons.push({ what: "another country", weight: -3 });
  if ([...a.profile.roles].some((role) => b.profile.roles.has(role)))
    reasons.push({ what: "the same office", weight: 2 });
  const shared = [...a.profile.company.keys()].filter(
    (id) => id.includes(":") && b.profile.company.has(id),
  ).length;
  if (shared > 0)
    reasons.push({
      what: `${shared} of the same people and organisations are in their articles`,
      weight: Math.min(1.5, shared * 0.5),
    });
  // One article that has both names mostly speaks of two people.
  const articles = new Set(a.profile.occurrences.map(({ article }) => article));
  if (b.profile.occurrences.some(({ article }) => articles.has(article)))
    reasons.push({ what: "both names stand in one article", weight: -1.5 });
  return reasons;
}

/** Full names that may be spellings of one: compared only within a block of like family names. The fuller name is joined into. */
export function joinLikeNames(profiles: readonly Profile[], persons: PersonNames): readonly Decision[] {
  const blocks = new Map<string, Named[]>();
  for (const profile of profiles) {
    const name = personName(profile.entity.name, persons);
    const key = skeleton(name.family);
    const named = { profile, name };
    const block = blocks.get(key);
    if (block) block.push(named);
    else blocks.set(key, [named]);
  }
  const decisions: Decision[] = [];
  for (const block of blocks.values()) {
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        if (block.length > LARGE && a.name.given[0]?.[0] !== b.name.given[0]?.[0]) continue;
        const reasons = reasonsFor(a, b, persons);
        if (!reasons || totalWeight(reasons) < UNSURE) continue;
        const [into, from] = fuller(a, b) ? [a, b] : [b, a];
        decisions.push({
          kind: totalWeight(reasons) >= MERGE ? "merge" : "unsure",
          type: "person",
          from: from.profile.id,
          into: into.profile.id,
          names: [from.profile.entity.name, into.profile.entity.name],
          articles: from.profile.occurrences.map(({ article }) => article),
          rule: "like-names",
          reasons,
        });
      }
    }
  }
  return decisions;
}

/** True where the first is the better name to keep: no initial, in more articles, then by id. */
function fuller(a: Named, b: Named): boolean {
  const initial = ({ name }: Named): number => (name.given[0]?.length === 1 ? 1 : 0);
  const order =
    initial(a) - initial(b) ||
    b.profile.occurrences.length - a.profile.occurrences.length ||
    compareText(a.profile.id, b.profile.id);
  return order < 0;
}

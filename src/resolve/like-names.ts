import { type PersonName, personName } from "../knowledge/world/person-name.ts";
import { foldName, type PersonNames } from "../knowledge/world/person-names.ts";
import type { Decision, Reason } from "./decision.ts";
import { totalWeight } from "./decision.ts";
import { circumstances } from "./evidence.ts";
import { compareText } from "./occurrences.ts";
import type { Profile } from "./profile.ts";
import { skeleton, transliterated } from "./spelling.ts";

/** From this weight on two names are one; from `UNSURE` on a person should look. */
export const MERGE = 3.5;
const UNSURE = 2.5;
/** How much more than the next the best must weigh where one name is an initial. */
const MARGIN = 1;
/** Where an initial fits more people than this, it is nobody's. */
const TOO_MANY = 20;

interface Named {
  readonly profile: Profile;
  readonly name: PersonName;
  /** Chinese, Korean or Vietnamese: short names in which each letter counts. */
  readonly familyFirst: boolean;
}

const named = (profile: Profile, persons: PersonNames): Named => {
  const name = personName(profile.entity.name, persons);
  return { profile, name, familyFirst: name.words[0] === foldName(name.family) && name.words.length > 1 };
};

const compact = (words: readonly string[]): string => words.join("").replace(/[^\p{L}\p{N}]/gu, "");

function familyReason(a: Named, b: Named): Reason {
  const [x, y] = [foldName(a.name.family), foldName(b.name.family)];
  if (x === y) return { what: "the same family name", weight: 1 };
  if (a.familyFirst || b.familyFirst) return { what: "different family names", weight: -5 };
  if (transliterated(x) === transliterated(y))
    return { what: "family names that differ only in how they are put into Latin letters", weight: 0.75 };
  return skeleton(x) === skeleton(y)
    ? { what: "family names spelled alike", weight: -0.75 }
    : { what: "different family names", weight: -5 };
}

function givenReason(a: Named, b: Named, persons: PersonNames): Reason {
  const [x = "", y = ""] = [a.name.given[0], b.name.given[0]];
  const different = { what: `different given names (${x || "none"}; ${y || "none"})`, weight: -5 };
  if (compact(a.name.given) === compact(b.name.given) && x !== "")
    return { what: "the same given name", weight: 2 };
  if (a.familyFirst || b.familyFirst) return different;
  if (x === y && x !== "") return { what: "the same given name", weight: 2 };
  if (x.length === 1 || y.length === 1)
    return x[0] === y[0] ? { what: "an initial that fits the given name", weight: 0.75 } : different;
  if (persons.sameGiven(x, y)) return { what: "a short form of the given name", weight: 1.5 };
  if (transliterated(x) === transliterated(y))
    return { what: "given names that differ only in how they are put into Latin letters", weight: 1.5 };
  return x[0] === y[0] && skeleton(x) === skeleton(y) && skeleton(x).length > 1
    ? { what: "given names spelled alike", weight: 0.5 }
    : different;
}

function reasonsBetween(a: Named, b: Named, persons: PersonNames): readonly Reason[] {
  const reasons: Reason[] = [familyReason(a, b), givenReason(a, b, persons)];
  const [m, n] = a.familyFirst ? [undefined, undefined] : [a.name.given[1], b.name.given[1]];
  if (m && n && !persons.sameGiven(m, n)) reasons.push({ what: "other middle names", weight: -2 });
  if ((a.name.suffix ?? "") !== (b.name.suffix ?? ""))
    reasons.push({ what: "one is Jr. or the like, the other not", weight: -5 });
  reasons.push(...circumstances(a.profile, b.profile));
  const articles = new Set(a.profile.occurrences.map(({ article }) => article));
  // An article that has both names mostly speaks of two people.
  if (b.profile.occurrences.some(({ article }) => articles.has(article)))
    reasons.push({ what: "both names stand in one article", weight: -1.5 });
  return reasons;
}

/** All that speaks for and against two full names being one person's. */
export function weighNames(a: Profile, b: Profile, persons: PersonNames): readonly Reason[] {
  return reasonsBetween(named(a, persons), named(b, persons), persons);
}

/** Keys of which two names that may be one person's share at least one; initials meet full given names under `initial`. */
function keysOf({ name, familyFirst }: Named, persons: PersonNames): readonly string[] {
  const given = name.given[0] ?? "";
  if (given === "") return [];
  const family = familyFirst ? foldName(name.family) : skeleton(name.family);
  if (familyFirst) return [`${family}|${compact(name.given)}`];
  if (given.length === 1) return [`${family}|initial ${given}`];
  return [
    `${family}|${given[0]}${skeleton(given)}`,
    `${family}|${transliterated(given)}`,
    ...persons.formsOf(given).map((form) => `${family}|${form}`),
  ];
}

const isInitial = ({ name }: Named): boolean => name.given[0]?.length === 1;

function pairsOf(all: readonly Named[], persons: PersonNames): Iterable<readonly [Named, Named]> {
  const blocks = new Map<string, Named[]>();
  const put = (key: string, one: Named): void => {
    const block = blocks.get(key);
    if (block) block.push(one);
    else blocks.set(key, [one]);
  };
  for (const one of all) for (const key of new Set(keysOf(one, persons))) put(key, one);
  for (const one of all) {
    const given = one.name.given[0] ?? "";
    const key = `${skeleton(one.name.family)}|initial ${given[0] ?? ""}`;
    if (!one.familyFirst && given.length > 1 && blocks.has(key)) put(key, one);
  }
  const pairs = new Map<string, readonly [Named, Named]>();
  for (const [key, block] of blocks) {
    const byInitial = key.includes("|initial ");
    if (byInitial && block.length > TOO_MANY) continue;
    for (const [index, a] of block.entries())
      for (const b of block.slice(index + 1))
        if (!byInitial || isInitial(a) || isInitial(b)) pairs.set(`${a.profile.id}\n${b.profile.id}`, [a, b]);
  }
  return pairs.values();
}

const kindOf = (weight: number): Decision["kind"] =>
  weight >= MERGE ? "merge" : weight >= UNSURE ? "unsure" : "apart";

/**
 * Full names that may be spellings of one, each pair with its evidence; the fuller name is the one joined into.
 * Only names that share a key of family and given name are compared, so that the work grows with their number and not its square.
 */
export function joinLikeNames(profiles: readonly Profile[], persons: PersonNames): readonly Decision[] {
  const all = profiles.map((profile) => named(profile, persons));
  const decisions = [...pairsOf(all, persons)].map(([a, b]): Decision => {
    const reasons = reasonsBetween(a, b, persons);
    const [into, from] = isFuller(a, b) ? [a, b] : [b, a];
    return {
      kind: kindOf(totalWeight(reasons)),
      type: "person",
      from: from.profile.id,
      into: into.profile.id,
      names: [from.profile.entity.name, into.profile.entity.name],
      articles: from.profile.occurrences.map(({ article }) => article),
      rule: "like-names",
      reasons,
    };
  });
  return withRivals(decisions);
}

/** An initial that fits two people nearly as well is left to a person to decide. */
function withRivals(decisions: readonly Decision[]): readonly Decision[] {
  const byFrom = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const own = byFrom.get(decision.from);
    if (own) own.push(decision);
    else byFrom.set(decision.from, [decision]);
  }
  return decisions.map((decision) => {
    if (decision.kind !== "merge" || !decision.reasons.some(({ what }) => what.startsWith("an initial")))
      return decision;
    const rival = byFrom
      .get(decision.from)!
      .find(
        (other) =>
          other.into !== decision.into && totalWeight(decision.reasons) - totalWeight(other.reasons) < MARGIN,
      );
    if (!rival) return decision;
    const reason = { what: `${rival.names[1]} fits nearly as well`, weight: -MARGIN };
    return { ...decision, kind: "unsure", reasons: [...decision.reasons, reason] };
  });
}

/** True where the first is the better name to keep: no initial, in more articles, then by id. */
function isFuller(a: Named, b: Named): boolean {
  const order =
    Number(isInitial(a)) - Number(isInitial(b)) ||
    b.profile.occurrences.length - a.profile.occurrences.length ||
    compareText(a.profile.id, b.profile.id);
  return order < 0;
}

import { foldName } from "../knowledge/world/person-names.ts";
import type { Decision, Reason } from "./decision.ts";
import { totalWeight } from "./decision.ts";
import { circumstances } from "./evidence.ts";
import { compareText } from "./occurrences.ts";
import type { Profile } from "./profile.ts";

/** From this weight on two names are one; from `UNSURE` on a person should look. */
const ENOUGH = 2;
const UNSURE = 1;

/** Words that an organisation's name has or lacks without being another. */
const LEGAL = /\b(?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa|nv|gmbh)$/;

/** An organisation's name without article, legal form and the difference between British and American spelling. */
export function bodyKey(name: string): string {
  const words = foldName(name)
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/\bdefence\b/g, "defense")
    .replace(/\bcentre\b/g, "center")
    .replace(/\blabour\b/g, "labor")
    .replace(/\b(\p{L}{3,})is(e|ed|ing|ation)\b/gu, "$1iz$2")
    .replace(/\bprogramme\b/g, "program");
  const without = words.replace(LEGAL, "").trim();
  return without === "" ? words : without;
}

function decision(from: Profile, into: Profile, rule: string, reasons: readonly Reason[]): Decision {
  const weight = totalWeight(reasons);
  return {
    kind: weight >= ENOUGH ? "merge" : weight >= UNSURE ? "unsure" : "apart",
    type: "organization",
    from: from.id,
    into: into.id,
    names: [from.entity.name, into.entity.name],
    articles: from.occurrences.map(({ article }) => article),
    rule,
    reasons,
  };
}

function groupedBy(
  profiles: readonly Profile[],
  keysOf: (profile: Profile) => Iterable<string>,
): ReadonlyMap<string, readonly Profile[]> {
  const groups = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of new Set(keysOf(profile))) {
      const group = groups.get(key);
      if (group) group.push(profile);
      else groups.set(key, [profile]);
    }
  }
  return groups;
}

/** "Politburo of the Communist Party" is no other name of "Communist Party". */
const isPart = (part: string, whole: string): boolean => new RegExp(`\\bof (?:the )?${whole}\\b`).test(part);

const goesBy = ({ names }: Profile, { entity }: Profile): boolean =>
  [...names].some((name) => foldName(name) === foldName(entity.name));

/** What speaks for and against two organisations being one, by their names and where they stand. */
export function weighBodies(a: Profile, b: Profile): readonly Reason[] {
  const [x, y] = [bodyKey(a.entity.name), bodyKey(b.entity.name)];
  const names =
    x === y
      ? { what: "the same name but for its legal form or spelling", weight: 3 }
      : isPart(x, y) || isPart(y, x)
        ? { what: "one name says that it is part of the other", weight: -3 }
        : goesBy(a, b) || goesBy(b, a)
          ? { what: "another article gives one name as a short form of the other", weight: 3 }
          : { what: "different names", weight: -5 };
  return [names, ...circumstances(a, b)];
}

/** Organisations whose names differ by article, legal form or spelling alone; the one in most articles keeps its name. */
function joinLikeBodies(profiles: readonly Profile[]): readonly Decision[] {
  const groups = groupedBy(profiles, ({ entity }) => [bodyKey(entity.name)]);
  return [...groups.values()].flatMap((group) => {
    const [into, ...others] = [...group].sort(
      (a, b) => b.occurrences.length - a.occurrences.length || compareText(a.id, b.id),
    );
    return others.map((other) => decision(other, into!, "like-bodies", weighBodies(other, into!)));
  });
}

/**
 * An organisation that one article names only by a short form ("PLA") joins the one organisation of the corpus that another
 * article gives that short form; where several have it, each article's own stays.
 */
function joinShortForms(profiles: readonly Profile[]): readonly Decision[] {
  const byAlias = groupedBy(profiles, ({ names, entity }) =>
    [...names].map(foldName).filter((name) => name !== foldName(entity.name)),
  );
  return profiles.flatMap((profile) => {
    const holders = (byAlias.get(foldName(profile.entity.name)) ?? []).filter(({ id }) => id !== profile.id);
    const [into] = holders;
    if (!into) return [];
    const several = { what: `${holders.length} organisations have this short form`, weight: -1.5 };
    const reasons = [...weighBodies(profile, into), ...(holders.length > 1 ? [several] : [])];
    return [decision(profile, into, "short-form", reasons)];
  });
}

/** Names of organisations that may be one's, with what speaks for and against it. */
export function joinBodies(profiles: readonly Profile[]): readonly Decision[] {
  return [...joinLikeBodies(profiles), ...joinShortForms(profiles)];
}

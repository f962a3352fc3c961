import { familyOf } from "../knowledge/world/person-name.ts";
import { foldName, type PersonNames } from "../knowledge/world/person-names.ts";
import type { ArticleRecord, Mention, MentionKind } from "../record/record.ts";
import { isBare, weighBareName } from "./bare-names.ts";
import { weighBodies } from "./bodies.ts";
import { type EntityFinder, entityFinder } from "./corrections/find-entity.ts";
import type { Decision, Reason } from "./decision.ts";
import { weighNames } from "./like-names.ts";
import { byEntity, occurrencesOf } from "./occurrences.ts";
import { type Profile, profileOf } from "./profile.ts";

/** How often an entity is spoken of by a name, in which articles. */
export interface Spoken {
  readonly name: string;
  readonly kinds: readonly MentionKind[];
  readonly mentions: number;
  readonly articles: readonly string[];
  /** Whatever else the name stands for in other places. */
  readonly others: readonly string[];
}

/** Why two names are one entity, or two. */
export interface Why {
  /** Ids of what each name stands for; the same where they are one. */
  readonly ids: readonly [string, string];
  readonly spoken: readonly [Spoken, Spoken];
  /** Articles in which both names are spoken of one entity: the article itself says so. */
  readonly within: readonly string[];
  /** What was decided over the articles about the two. */
  readonly decisions: readonly Decision[];
  /** Where nothing was decided: what speaks for and against, weighed now. Empty for what is never weighed, as countries and places. */
  readonly weighed: readonly Reason[];
}

/**
 * Why two names are one entity of the corpus, or why they are two.
 *
 * @param records as a build leaves them.
 * @returns nothing for the first name that stands for no entity: `unknown`.
 */
export function whyOf(
  names: readonly [string, string],
  records: readonly ArticleRecord[],
  decisions: readonly Decision[],
  persons: PersonNames,
): Why | { readonly unknown: string } {
  const finder = entityFinder(records);
  const [first, second] = [meantBy(names[0], finder, records), meantBy(names[1], finder, records)];
  if (first.length === 0 || second.length === 0) return { unknown: first.length === 0 ? names[0] : names[1] };
  const shared = first.find((id) => second.includes(id));
  const ids = [shared ?? first[0]!, shared ?? second[0]!] as const;
  const spoken = [
    spokenOf(records, ids[0], names[0], first),
    spokenOf(records, ids[1], names[1], second),
  ] as const;
  const own = decisions.filter((decision) => isAbout(decision, names, ids));
  return {
    ids,
    spoken,
    within: shared === undefined ? [] : spoken[0].articles.filter((id) => spoken[1].articles.includes(id)),
    decisions: own,
    weighed: shared === undefined && own.length === 0 ? weigh(records, ids, persons) : [],
  };
}

/** Ids of all that has the name, or that an article speaks of by it ("Beijing" of a government). */
function meantBy(name: string, finder: EntityFinder, records: readonly ArticleRecord[]): readonly string[] {
  const wanted = foldName(name);
  const spoken = records.flatMap(({ mentions }) =>
    mentions.filter(({ text }) => foldName(text) === wanted).map(({ entity }) => entity),
  );
  return [...new Set([...finder.all(name), ...spoken])];
}

function spokenOf(
  records: readonly ArticleRecord[],
  id: string,
  name: string,
  all: readonly string[],
): Spoken {
  const wanted = foldName(name);
  const isMeant = ({ entity, text }: Mention): boolean =>
    entity === id && (foldName(text) === wanted || foldName(id) === wanted);
  const found = records.flatMap((record) => {
    const mentions = record.mentions.filter(isMeant);
    return mentions.length > 0 ? [{ article: record.id, mentions }] : [];
  });
  return {
    name,
    kinds: [...new Set(found.flatMap(({ mentions }) => mentions.map(({ kind }) => kind)))].sort(),
    mentions: found.reduce((sum, { mentions }) => sum + mentions.length, 0),
    articles: found.map(({ article }) => article),
    others: all.filter((other) => other !== id),
  };
}

function isAbout(
  { from, into, names: own }: Decision,
  names: readonly [string, string],
  ids: readonly [string, string],
): boolean {
  const [a, b] = names.map(foldName);
  const [x, y] = own.map(foldName);
  if ((a === x && b === y) || (a === y && b === x)) return true;
  return ids[0] !== ids[1] && ((from === ids[0] && into === ids[1]) || (from === ids[1] && into === ids[0]));
}

function weigh(
  records: readonly ArticleRecord[],
  ids: readonly [string, string],
  persons: PersonNames,
): readonly Reason[] {
  const groups = byEntity(occurrencesOf(records));
  const [a, b] = ids.map((id): Profile => profileOf(id, groups.get(id)!)) as [Profile, Profile];
  if (a.entity.type !== b.entity.type)
    return [{ what: `one is of type ${a.entity.type}, the other ${b.entity.type}`, weight: -5 }];
  if (a.entity.type === "organization") return weighBodies(a, b);
  if (a.entity.type !== "person") return [];
  const [bare, full] = isBare(a.entity.name) ? [a, b] : [b, a];
  if (!isBare(bare.entity.name)) return weighNames(a, b, persons);
  return foldName(familyOf(full.entity.name, persons)) === foldName(bare.entity.name)
    ? weighBareName(bare, full, 0)
    : [{ what: `the family name of ${full.entity.name} is another`, weight: -5 }];
}

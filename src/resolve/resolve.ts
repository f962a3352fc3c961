import { builtInPersonNames } from "../knowledge/world/load-person-names.ts";
import { familyOf } from "../knowledge/world/person-name.ts";
import type { PersonNames } from "../knowledge/world/person-names.ts";
import type { ArticleRecord } from "../record/record.ts";
import { isBare, placeBareNames } from "./bare-names.ts";
import { joinShortForms } from "./bodies.ts";
import { applyCorrections } from "./corrections/apply-corrections.ts";
import type { Corrections } from "./corrections/read-corrections.ts";
import { type Decision, totalWeight } from "./decision.ts";
import { joinLikeNames } from "./like-names.ts";
import { type Namesake, partNamesakes } from "./namesakes.ts";
import { byEntity, compareText, occurrencesOf } from "./occurrences.ts";
import { type Profile, profileOf } from "./profile.ts";
import { type Facts, renameRecord } from "./rename.ts";
import { findReprints } from "./reprints.ts";

export interface ResolveOptions {
  /** What is known of person names; the built-in lists where absent. */
  readonly persons?: PersonNames;
  /** The user's corrections, as `readCorrections` gives them. */
  readonly corrections?: Corrections;
}

export interface Resolved {
  /** In the order given, with entity ids that hold over the corpus. */
  readonly records: readonly ArticleRecord[];
  /** Article id → id of the article that it is a near copy of. */
  readonly reprints: ReadonlyMap<string, string>;
  /** Every join and near miss with its reasons, sorted. */
  readonly decisions: readonly Decision[];
  /** Corrections that do not apply or contradict one another: `error[E_CORRECTION]: file:line: what. Remedy.` */
  readonly problems: readonly string[];
}

/**
 * The same entity across the corpus: namesakes parted, spellings and short forms joined, bare family names given to the one
 * person whom they fit, then the user's corrections. The order of the records makes no difference.
 */
export function resolve(records: readonly ArticleRecord[], options: ResolveOptions = {}): Resolved {
  const persons = options.persons ?? builtInPersonNames();
  const sorted = [...records].sort((a, b) => compareText(a.id, b.id));
  const { renaming, facts, decisions } = joins(sorted, persons, options.corrections);
  const joined = sorted.map((record) => renameRecord(record, renaming.get(record.id) ?? new Map(), facts));
  const corrected = options.corrections
    ? applyCorrections(joined, options.corrections)
    : { records: joined, decisions: [], problems: [] };
  const byId = new Map(corrected.records.map((record) => [record.id, record]));
  return {
    records: records.map((record) => byId.get(record.id) ?? record),
    reprints: findReprints(sorted),
    decisions: [...decisions, ...corrected.decisions].sort(
      (a, b) =>
        compareText(a.into, b.into) ||
        compareText(a.from, b.from) ||
        compareText(a.rule, b.rule) ||
        compareText(a.articles[0] ?? "", b.articles[0] ?? ""),
    ),
    problems: corrected.problems,
  };
}

interface Joins {
  readonly renaming: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly facts: Facts;
  readonly decisions: readonly Decision[];
}

function joins(
  sorted: readonly ArticleRecord[],
  persons: PersonNames,
  corrections: Corrections | undefined,
): Joins {
  const profiles = [...byEntity(occurrencesOf(sorted))].map(([id, group]) => profileOf(id, group));
  const people = profiles.filter(({ entity }) => entity.type === "person");
  const parted = people
    .filter(({ entity }) => !isBare(entity.name))
    .map((profile) => ({ profile, ...partNamesakes(profile) }));
  const full = parted.flatMap(({ profile, namesakes }) => withoutNamesakes(profile, namesakes));
  const keptApart = (decision: Decision): Decision => {
    const told = corrections?.apart.some(({ names }) => decision.names.every((name) => names.includes(name)));
    return told && decision.kind === "merge"
      ? { ...decision, kind: "apart", rule: "correction.apart" }
      : decision;
  };
  const like = joinLikeNames(full, persons).map(keptApart);
  const bodies = joinShortForms(profiles.filter(({ entity }) => entity.type === "organization")).map(
    keptApart,
  );
  const ids = chains([...like, ...bodies]);
  const settled = full.filter(({ id }) => !ids.has(id));
  const bare = placeBareNames(
    people.filter(({ entity }) => isBare(entity.name)),
    settled,
    (name) => familyOf(name, persons),
  ).map(keptApart);

  const renaming = new Map<string, Map<string, string>>();
  const rename = (article: string, from: string, into: string): void => {
    const own = renaming.get(article) ?? new Map<string, string>();
    renaming.set(article, own.set(from, into));
  };
  const facts = new Map<string, { name: string; type: Decision["type"]; country?: string }>();
  const factsOf = new Map(
    full
      .concat(profiles.filter(({ entity }) => entity.type === "organization"))
      .map((profile) => [profile.id, profile.entity]),
  );
  const settle = (id: string): void => {
    const entity = factsOf.get(id);
    if (entity)
      facts.set(id, {
        name: entity.name,
        type: entity.type,
        ...(entity.country ? { country: entity.country } : {}),
      });
  };
  for (const { namesakes, profile } of parted) {
    for (const namesake of namesakes) {
      facts.set(namesake.id, { name: namesake.name, type: "person" });
      for (const { article } of namesake.profile.occurrences) rename(article, profile.id, namesake.id);
    }
  }
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  for (const [from, into] of ids) {
    settle(into);
    for (const { article } of byId.get(from)?.occurrences ?? []) {
      if (!renaming.get(article)?.has(from)) rename(article, from, into);
    }
  }
  for (const { kind, from, into, articles } of bare) {
    if (kind !== "merge") continue;
    settle(into);
    for (const article of articles) rename(article, from, into);
  }
  return {
    renaming,
    facts,
    decisions: [...parted.flatMap(({ decisions }) => decisions), ...like, ...bodies, ...bare],
  };
}

function withoutNamesakes(profile: Profile, namesakes: readonly Namesake[]): readonly Profile[] {
  if (namesakes.length === 0) return [profile];
  const gone = new Set(namesakes.flatMap((namesake) => namesake.profile.occurrences));
  const main = profileOf(
    profile.id,
    profile.occurrences.filter((occurrence) => !gone.has(occurrence)),
  );
  return [
    main,
    ...namesakes.map(({ id, name, profile: other }) => ({
      ...other,
      id,
      entity: { ...other.entity, id, name },
    })),
  ];
}

/** Joins of joins followed to their end, the surest first; a join that would close a circle is left out. */
function chains(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const into = new Map<string, string>();
  const end = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : end(next);
  };
  const merges = decisions
    .filter(({ kind }) => kind === "merge")
    .sort(
      (a, b) =>
        totalWeight(b.reasons) - totalWeight(a.reasons) ||
        compareText(a.from, b.from) ||
        compareText(a.into, b.into),
    );
  for (const decision of merges) {
    const [from, to] = [end(decision.from), end(decision.into)];
    if (from !== to) into.set(from, to);
  }
  return new Map([...into.keys()].sort(compareText).map((id) => [id, end(id)]));
}

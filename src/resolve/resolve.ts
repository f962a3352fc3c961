import { builtInPersonNames } from "../knowledge/world/load-person-names.ts";
import { familyOf } from "../knowledge/world/person-name.ts";
import type { PersonNames } from "../knowledge/world/person-names.ts";
import type { ArticleRecord } from "../record/record.ts";
import { isBare, placeBareNames } from "./bare-names.ts";
import type { Decision } from "./decision.ts";
import { byEntity, compareText, occurrencesOf } from "./occurrences.ts";
import { profileOf } from "./profile.ts";
import { type Facts, renameRecord } from "./rename.ts";
import { findReprints } from "./reprints.ts";

export interface ResolveOptions {
  /** What is known of person names; the built-in lists where absent. */
  readonly persons?: PersonNames;
}

export interface Resolved {
  /** In the order given, with entity ids that hold over the corpus. */
  readonly records: readonly ArticleRecord[];
  /** Article id → id of the article that it is a near copy of. */
  readonly reprints: ReadonlyMap<string, string>;
  /** Every join and near miss with its reasons, sorted. */
  readonly decisions: readonly Decision[];
}

/**
 * The same entity across the corpus. The order of the records makes no difference to ids, reprints or decisions.
 */
export function resolve(records: readonly ArticleRecord[], options: ResolveOptions = {}): Resolved {
  const persons = options.persons ?? builtInPersonNames();
  const sorted = [...records].sort((a, b) => compareText(a.id, b.id));
  const groups = byEntity(occurrencesOf(sorted));
  const profiles = [...groups]
    .map(([id, group]) => profileOf(id, group))
    .filter(({ entity }) => entity.type === "person");
  const decisions = placeBareNames(
    profiles.filter(({ entity }) => isBare(entity.name)),
    profiles.filter(({ entity }) => !isBare(entity.name)),
    (name) => familyOf(name, persons),
  );
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const renaming = new Map<string, Map<string, string>>();
  const facts = new Map<string, { name: string; type: "person"; country?: string }>();
  for (const { kind, from, into, articles } of decisions) {
    if (kind !== "merge") continue;
    const profile = byId.get(into);
    if (profile)
      facts.set(into, {
        name: profile.entity.name,
        type: "person",
        ...(profile.entity.country ? { country: profile.entity.country } : {}),
      });
    for (const article of articles) {
      const ids = renaming.get(article) ?? new Map<string, string>();
      renaming.set(article, ids.set(from, into));
    }
  }
  const none: Facts = new Map();
  return {
    records: records.map((record) => {
      const ids = renaming.get(record.id);
      return ids ? renameRecord(record, ids, facts) : renameRecord(record, new Map(), none);
    }),
    reprints: findReprints(sorted),
    decisions,
  };
}

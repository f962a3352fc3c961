import { builtInPersonNames } from "../knowledge/world/load-person-names.ts";
import type { PersonNames } from "../knowledge/world/person-names.ts";
import type { ArticleRecord } from "../record/record.ts";
import { applyCorrections } from "./corrections/apply-corrections.ts";
import { keptApartIn } from "./corrections/keep-apart.ts";
import type { Corrections } from "./corrections/read-corrections.ts";
import type { Decision } from "./decision.ts";
import { joinsOf } from "./joins.ts";
import { compareText } from "./occurrences.ts";
import { renameRecord } from "./rename.ts";
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
  /** Entity id → why a person should look at it, for bare family names that fit nobody for certain. */
  readonly flags: ReadonlyMap<string, string>;
  /** Corrections that do not apply or contradict one another: `error[E_CORRECTION]: file:line: what. Remedy.` */
  readonly problems: readonly string[];
}

/**
 * The same entity across the corpus: namesakes parted, spellings and short forms joined, bare family names given to the one
 * person whom they fit, then the user's corrections. The order of the records makes no difference.
 */
export function resolve(records: readonly ArticleRecord[], options: ResolveOptions = {}): Resolved {
  const persons = options.persons ?? builtInPersonNames();
  const { corrections } = options;
  const sorted = [...records].sort((a, b) => compareText(a.id, b.id));
  const joins = joinsOf(sorted, persons, keptApartIn(sorted, corrections));
  const joined = sorted.map((record) =>
    renameRecord(record, joins.renaming.get(record.id) ?? new Map(), joins.facts),
  );
  const corrected = corrections
    ? applyCorrections(joined, corrections)
    : { records: joined, decisions: [], problems: [] };
  const byId = new Map(corrected.records.map((record) => [record.id, record]));
  const decisions = [...joins.decisions.flatMap((one) => stillOpen(one, byId)), ...corrected.decisions];
  return {
    records: records.map((record) => byId.get(record.id) ?? record),
    reprints: findReprints(sorted),
    decisions: decisions.sort(inOrder),
    flags: flagsOf(decisions),
    problems: corrected.problems,
  };
}

function inOrder(a: Decision, b: Decision): number {
  return (
    compareText(a.into, b.into) ||
    compareText(a.from, b.from) ||
    compareText(a.rule, b.rule) ||
    compareText(a.articles[0] ?? "", b.articles[0] ?? "")
  );
}

/** An unsure decision, without the articles in which the user has decided since. */
function stillOpen(decision: Decision, records: ReadonlyMap<string, ArticleRecord>): readonly Decision[] {
  if (decision.kind !== "unsure") return [decision];
  const articles = decision.articles.filter((article) =>
    records.get(article)?.entities.some(({ id }) => id === decision.from),
  );
  return articles.length > 0 ? [{ ...decision, articles }] : [];
}

function flagsOf(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  for (const { kind, rule, from } of decisions) {
    if (kind !== "unsure") continue;
    if (rule === "bare-name.nobody")
      flags.set(from, "a family name alone: nobody of that name is in the articles");
    else if (rule === "bare-name") flags.set(from, "a family name alone: it is not certain whose");
  }
  return flags;
}

import type { ArticleRecord } from "../../record/record.ts";
import type { Decision } from "../decision.ts";
import { compareText } from "../occurrences.ts";
import { correctEntities } from "./correct-entities.ts";
import { correctRelations } from "./correct-relations.ts";
import { mergeEntities } from "./merge-entities.ts";
import { partEntities } from "./part-entities.ts";
import type { Corrections, Told } from "./read-corrections.ts";
import { problemAt, type Step } from "./step.ts";

export interface Corrected {
  readonly records: readonly ArticleRecord[];
  readonly decisions: readonly Decision[];
  readonly problems: readonly string[];
}

type Correct = (records: readonly ArticleRecord[], corrections: Corrections) => Step;

/** Each step finds names as the steps before it leave them. */
const STEPS: readonly Correct[] = [partEntities, mergeEntities, correctEntities, correctRelations];

/** Replays the user's corrections on resolved records: parting, joining, then entities, then relations. */
export function applyCorrections(records: readonly ArticleRecord[], corrections: Corrections): Corrected {
  const sorted = [...records].sort((a, b) => compareText(a.id, b.id));
  const known = withKnownArticles(sorted, corrections);
  let current: readonly ArticleRecord[] = sorted;
  const decisions: Decision[] = [];
  const problems = [...corrections.problems, ...known.problems];
  for (const correct of STEPS) {
    const step = correct(current, known.corrections);
    current = step.records;
    decisions.push(...(step.decisions ?? []));
    problems.push(...step.problems);
  }
  return { records: current, decisions, problems };
}

/** The corrections with only those articles that there are; a row of which none is left goes. */
function withKnownArticles(
  records: readonly ArticleRecord[],
  corrections: Corrections,
): { readonly corrections: Corrections; readonly problems: readonly string[] } {
  const known = new Set(records.map(({ id }) => id));
  const problems: string[] = [];
  const checked = <Row extends Told & { readonly in: readonly string[] }>(
    rows: readonly Row[],
  ): readonly Row[] =>
    rows.flatMap((row) => {
      const missing = row.in.filter((article) => !known.has(article));
      for (const article of missing)
        problems.push(
          problemAt(row, `no article is called "${article}"`, "Correct its id, or take it out of the row."),
        );
      const left = row.in.filter((article) => known.has(article));
      return missing.length > 0 && left.length === 0 ? [] : [{ ...row, in: left }];
    });
  const { merge, part, entities, relations } = corrections;
  return {
    corrections: {
      ...corrections,
      merge: checked(merge),
      part: checked(part),
      entities: checked(entities),
      relations: checked(relations),
    },
    problems,
  };
}

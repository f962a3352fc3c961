import { slug } from "../../knowledge/world/person-name.ts";
import type { ArticleRecord, Entity } from "../../record/record.ts";
import type { Decision } from "../decision.ts";
import { compareText } from "../occurrences.ts";
import { type Facts, renameRecord } from "../rename.ts";
import { correctEntity } from "./correct-entities.ts";
import { correctRelations } from "./correct-relations.ts";
import { entityFinder, oneEntity } from "./find-entity.ts";
import type { Corrections } from "./read-corrections.ts";

export interface Corrected {
  readonly records: readonly ArticleRecord[];
  readonly decisions: readonly Decision[];
  readonly problems: readonly string[];
}

/** Replays the user's corrections on resolved records: parting, joining, then entities, then relations. */
export function applyCorrections(records: readonly ArticleRecord[], corrections: Corrections): Corrected {
  const problems = [...corrections.problems];
  const decisions: Decision[] = [];
  let current = [...records].sort((a, b) => compareText(a.id, b.id));
  current = part(current, corrections, problems, decisions);
  current = merge(current, corrections, problems, decisions);
  for (const correction of corrections.entities) {
    const id = oneEntity(entityFinder(current), correction.name, correction.in, correction, problems);
    const of =
      correction.of === undefined
        ? undefined
        : oneEntity(entityFinder(current), correction.of, [], correction, problems);
    if (id === undefined || (correction.of !== undefined && of === undefined)) continue;
    current = current.map((record) =>
      correction.in.length > 0 && !correction.in.includes(record.id)
        ? record
        : correctEntity(record, id, correction, of),
    );
  }
  current = correctRelations(current, corrections.relations, problems);
  return { records: current, decisions, problems };
}

function articlesOf(records: readonly ArticleRecord[], id: string): readonly string[] {
  return records
    .filter(({ entities }) => entities.some((entity) => entity.id === id))
    .map((record) => record.id);
}

function part(
  records: readonly ArticleRecord[],
  corrections: Corrections,
  problems: string[],
  decisions: Decision[],
): ArticleRecord[] {
  let current = [...records];
  for (const { name, in: articles, as, file, line } of corrections.part) {
    const id = oneEntity(entityFinder(current), name, articles, { file, line }, problems);
    const entity = current.flatMap(({ entities }) => entities).find((one) => one.id === id);
    if (id === undefined || !entity) continue;
    const other = `${entity.type}:${slug(as)}`;
    const facts: Facts = new Map([[other, { name: as, type: entity.type }]]);
    current = current.map((record) =>
      articles.includes(record.id) ? renameRecord(record, new Map([[id, other]]), facts) : record,
    );
    decisions.push(byUser("part", entity, other, id, [as, entity.name], articles));
  }
  return current;
}

function merge(
  records: readonly ArticleRecord[],
  corrections: Corrections,
  problems: string[],
  decisions: Decision[],
): ArticleRecord[] {
  let current = [...records];
  for (const { names, in: articles, file, line } of corrections.merge) {
    const against = corrections.apart.find(
      (apart) => apart.names.filter((name) => names.includes(name)).length > 1,
    );
    if (against) {
      problems.push(
        `error[E_CORRECTION]: ${file}:${line}: this joins ${names.join(" and ")}, which line ${against.line} keeps apart. Remove one of the two; they stay apart.`,
      );
      continue;
    }
    const finder = entityFinder(current);
    const ids = names.map((name) => oneEntity(finder, name, articles, { file, line }, problems));
    const [into, ...others] = ids;
    if (into === undefined || others.includes(undefined)) continue;
    const kept = current.flatMap(({ entities }) => entities).find(({ id }) => id === into)!;
    const facts: Facts = new Map([
      [into, { name: kept.name, type: kept.type, ...(kept.country ? { country: kept.country } : {}) }],
    ]);
    for (const [index, other] of others.entries()) {
      if (other === undefined || other === into) continue;
      decisions.push(
        byUser("merge", kept, other, into, [names[index + 1]!, names[0]!], articlesOf(current, other)),
      );
      current = current.map((record) =>
        articles.length > 0 && !articles.includes(record.id)
          ? record
          : renameRecord(record, new Map([[other, into]]), facts),
      );
    }
  }
  return current;
}

const byUser = (
  what: string,
  entity: Entity,
  from: string,
  into: string,
  names: readonly [string, string],
  articles: readonly string[],
): Decision => ({
  kind: "correction",
  type: entity.type,
  from,
  into,
  names,
  articles,
  rule: `correction.${what}`,
  reasons: [{ what: "the corrections file says so", weight: 100 }],
});

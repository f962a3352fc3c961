import type { ArticleRecord, Relation, Span } from "../../record/record.ts";
import { entityFinder, oneEntity } from "./find-entity.ts";
import type { RelationCorrection } from "./read-corrections.ts";

const fits = (relation: Relation, correction: RelationCorrection, source: string, target: string): boolean =>
  relation.source === source &&
  relation.target === target &&
  (!correction.type || relation.type === correction.type);

/** The relation the other way round; its evidence keeps its words, each now on the other side. */
function flipped(relation: Relation, target: string): Relation {
  const { sourceSector, targetSector, evidence, ...rest } = relation;
  return {
    ...rest,
    source: target,
    target: relation.source,
    ...(targetSector ? { sourceSector: targetSector } : {}),
    ...(sourceSector ? { targetSector: sourceSector } : {}),
    rule: `correction.flip(${relation.rule})`,
    evidence: { ...evidence, source: evidence.target ?? evidence.source, target: evidence.source },
  };
}

/** Drops, turns round and adds relations. One that finds nothing to change, or no words to stand on, is told of with its line. */
export function correctRelations(
  records: readonly ArticleRecord[],
  corrections: readonly RelationCorrection[],
  problems: string[],
): ArticleRecord[] {
  let current = [...records];
  for (const correction of corrections) {
    const finder = entityFinder(current);
    const source = oneEntity(finder, correction.source, [], correction, problems);
    const target = oneEntity(finder, correction.target, [], correction, problems);
    if (source === undefined || target === undefined) continue;
    let touched = 0;
    current = current.map((record) => {
      if (correction.in.length > 0 && !correction.in.includes(record.id)) return record;
      if (correction.kind === "add") {
        const added = addedRelation(record, correction, source, target);
        if (!added) return record;
        touched++;
        return withRelation(record, added, current);
      }
      const relations = record.relations.flatMap((relation) => {
        if (!fits(relation, correction, source, target)) return [relation];
        touched++;
        return correction.kind === "drop" ? [] : [flipped(relation, target)];
      });
      return { ...record, relations };
    });
    if (touched === 0) {
      const what =
        correction.kind === "add"
          ? `no article of ${correction.in.join(", ")} has the words "${correction.words}"`
          : `no ${correction.type ?? "relation"} of ${correction.source} to ${correction.target} is left to ${correction.kind}`;
      problems.push(
        `error[E_CORRECTION]: ${correction.file}:${correction.line}: ${what}. Correct the row, or remove it.`,
      );
    }
  }
  return current;
}

/** The relation that a user adds: its evidence is the sentence with the words quoted, and its rule says whose it is. */
function addedRelation(
  record: ArticleRecord,
  correction: RelationCorrection,
  source: string,
  target: string,
): Relation | undefined {
  const words = correction.words ?? "";
  const start = words ? record.text.indexOf(words) : -1;
  if (start < 0 || !correction.type) return undefined;
  const quote: Span = [start, start + words.length];
  const sentence = record.sentences.find(([from, to]) => from <= quote[0] && quote[0] < to) ?? quote;
  const within: Span = [Math.min(sentence[0], quote[0]), Math.max(sentence[1], quote[1])];
  const spanOf = (id: string): Span => {
    const mention = record.mentions.find(
      ({ entity, start: from, end }) => entity === id && from >= within[0] && end <= within[1],
    );
    return mention ? [mention.start, mention.end] : quote;
  };
  return {
    source,
    target,
    type: correction.type,
    predicate: words,
    ...(correction.by ? { speaker: correction.by } : {}),
    ...(record.date ? { date: record.date } : {}),
    confidence: 1,
    rule: "correction.add",
    evidence: { sentence: within, source: spanOf(source), trigger: quote, target: spanOf(target) },
  };
}

/** The record with the relation, and with its two ends among its entities. */
function withRelation(
  record: ArticleRecord,
  relation: Relation,
  all: readonly ArticleRecord[],
): ArticleRecord {
  const known = new Set(record.entities.map(({ id }) => id));
  const missing = [relation.source, relation.target!].filter((id) => !known.has(id));
  const entities = missing.map(
    (id) => all.flatMap((other) => other.entities).find((entity) => entity.id === id)!,
  );
  const bare = entities.map(({ roles: _roles, ...entity }) => entity);
  return {
    ...record,
    entities: [...record.entities, ...bare].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    relations: [...record.relations, relation],
  };
}

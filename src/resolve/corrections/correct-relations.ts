import { holdsBothWays } from "../../record/both-ways.ts";
import type { ArticleRecord, Entity, Relation } from "../../record/record.ts";
import { compareText } from "../occurrences.ts";
import { addedRelation, isSame } from "./added-relation.ts";
import { type EntityFinder, entityFinder, oneEntity } from "./find-entity.ts";
import type { Corrections, RelationCorrection } from "./read-corrections.ts";
import { problemAt, type Step } from "./step.ts";

/** A correction with its two ends found. */
interface Found {
  readonly row: RelationCorrection;
  readonly source: string;
  readonly target: string;
}

/**
 * Drops, turns round, retypes and adds relations. Each relation is corrected once, by the first row that fits it as relata gave it.
 * A row that finds nothing to change, or no words to stand on, is told of with its line.
 */
export function correctRelations(records: readonly ArticleRecord[], { relations: rows }: Corrections): Step {
  const finder = entityFinder(records);
  const problems: string[] = [];
  const found = rows.flatMap((row): readonly Found[] => {
    const within = row.kind === "add" ? [] : row.in;
    const source = oneEntity(finder, row.source, within, row, problems);
    const target = oneEntity(finder, row.target, within, row, problems);
    return source === undefined || target === undefined ? [] : [{ row, source, target }];
  });
  const touched = new Set<RelationCorrection>();
  const byPair = new Map<string, Found[]>();
  const additions = new Map<string, Found[]>();
  for (const one of found) {
    const keys = one.row.kind === "add" ? one.row.in : [pairOf(one.source, one.target)];
    const index = one.row.kind === "add" ? additions : byPair;
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), one]);
  }
  const corrected = records.map((record) =>
    (additions.get(record.id) ?? []).reduce(
      (current, one) => withAddition(current, one, finder, touched),
      withCorrected(record, byPair, touched),
    ),
  );
  for (const one of found) if (!touched.has(one.row)) problems.push(unapplied(one, records));
  return { records: corrected, problems };
}

const pairOf = (source: string, target: string | undefined): string => `${source}|${target ?? ""}`;

/** Why a row changes nothing: the first of its demands that no relation between the two fulfils. */
function unapplied({ row, source, target }: Found, records: readonly ArticleRecord[]): string {
  const tell = (what: string) => problemAt(row, what, "Correct the row, or remove it.");
  if (row.kind === "add") return tell(`no sentence of ${row.in.join(", ")} has the words "${row.words}"`);
  const read = (from: string, to: string) =>
    records.flatMap((record) =>
      record.relations
        .filter((relation) => isBetween(relation, from, to))
        .map((relation) => ({
          type: relation.type,
          both: holdsBothWays(relation),
          article: record.id,
          text: record.text.slice(...relation.evidence.sentence),
        })),
    );
  const [all, back] = [read(source, target), read(target, source)];
  const pair = `from ${row.source} to ${row.target}`;
  if (all.length === 0)
    return tell(
      `relata reads no relation ${pair}${back.length > 0 ? `, only ${distinct(back, "type")} the other way round` : ""}`,
    );
  const ofType = all.filter(({ type }) => row.type === undefined || type === row.type);
  if (ofType.length === 0) return tell(`relata reads no ${row.type} ${pair}, only ${distinct(all, "type")}`);
  const what = `${row.type ?? "relation"} ${pair}`;
  const inArticle = ofType.filter(({ article }) => row.in.length === 0 || row.in.includes(article));
  const inSentences = inArticle.filter(({ text }) => !row.words || text.includes(row.words));
  if (row.kind === "flip" && inSentences.length > 0 && inSentences.every(({ both }) => both))
    return tell(`${what} is the same the other way round`);
  if (inArticle.length === 0)
    return tell(`relata reads no ${what} in ${row.in.join(", ")}, only in ${distinct(ofType, "article")}`);
  if (inSentences.length === 0) return tell(`no sentence with ${what} has the words "${row.words}"`);
  return tell(`no ${what} is left to ${row.kind}`);
}

function distinct<Key extends string>(all: readonly Readonly<Record<Key, string>>[], key: Key): string {
  return [...new Set(all.map((one) => one[key]))].sort(compareText).join(", ");
}

/** The graph shows what holds both ways from either of the two, and so a row may name it. */
function isBetween(relation: Relation, from: string, to: string): boolean {
  const { source, target } = relation;
  return (source === from && target === to) || (source === to && target === from && holdsBothWays(relation));
}

function fits(relation: Relation, { row, source, target }: Found, record: ArticleRecord): boolean {
  const { type, words } = row;
  const [start, end] = relation.evidence.sentence;
  return (
    isBetween(relation, source, target) &&
    !(row.kind === "flip" && holdsBothWays(relation)) &&
    (row.in.length === 0 || row.in.includes(record.id)) &&
    (type === undefined || relation.type === type) &&
    (words === undefined || record.text.slice(start, end).includes(words))
  );
}

function withCorrected(
  record: ArticleRecord,
  byPair: ReadonlyMap<string, readonly Found[]>,
  touched: Set<RelationCorrection>,
): ArticleRecord {
  if (byPair.size === 0) return record;
  const relations = record.relations.flatMap((relation): readonly Relation[] => {
    if (relation.rule.startsWith("correction.")) return [relation];
    const own = [pairOf(relation.source, relation.target), pairOf(relation.target ?? "", relation.source)]
      .flatMap((pair) => byPair.get(pair) ?? [])
      .filter((one) => fits(relation, one, record));
    for (const { row } of own) touched.add(row);
    const [first] = own;
    return first ? changed(relation, first) : [relation];
  });
  return { ...record, relations };
}

function changed(relation: Relation, { row, source }: Found): readonly Relation[] {
  if (row.kind === "drop") return [];
  const rule = `correction.${row.kind}(${relation.rule})`;
  if (row.kind === "flip") return [{ ...flipped(relation), rule }];
  // Another type may have a direction: that of the row.
  const { reciprocal: _reciprocal, ...asRow } = relation.source === source ? relation : flipped(relation);
  return [{ ...asRow, type: row.to!, rule }];
}

/** The relation the other way round; its evidence keeps its words, each now on the other side. */
function flipped(relation: Relation): Relation {
  const { sourceSector, targetSector, evidence, ...rest } = relation;
  return {
    ...rest,
    source: relation.target!,
    target: relation.source,
    ...(targetSector ? { sourceSector: targetSector } : {}),
    ...(sourceSector ? { targetSector: sourceSector } : {}),
    evidence: { ...evidence, source: evidence.target ?? evidence.source, target: evidence.source },
  };
}

/** The record with the relation that a row adds, and with its two ends among its entities. */
function withAddition(
  record: ArticleRecord,
  { row, source, target }: Found,
  finder: EntityFinder,
  touched: Set<RelationCorrection>,
): ArticleRecord {
  const [speaker] = row.by === undefined ? [] : finder.find(row.by, [record.id]);
  const added = addedRelation(record, row, source, target, speaker ?? row.by);
  if (!added) return record;
  touched.add(row);
  if (record.relations.some((relation) => isSame(relation, added))) return record;
  const known = new Set(record.entities.map(({ id }) => id));
  const missing = [source, target]
    .filter((id) => !known.has(id))
    .map((id): Entity => {
      const { roles: _roles, aliases: _aliases, ...entity } = finder.entity(id)!;
      return entity;
    });
  return {
    ...record,
    entities: [...record.entities, ...missing].sort((a, b) => compareText(a.id, b.id)),
    relations: [...record.relations, added],
  };
}

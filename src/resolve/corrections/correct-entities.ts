import type { ArticleRecord, Entity } from "../../record/record.ts";
import { compareText } from "../occurrences.ts";
import { type EntityFinder, entityFinder, oneEntity } from "./find-entity.ts";
import type { Corrections, EntityCorrection } from "./read-corrections.ts";
import { reassign, spokenAs } from "./spoken-as.ts";
import { problemAt, type Step } from "./step.ts";

/** A correction with the ids that it names. */
interface Found {
  readonly row: EntityCorrection;
  readonly id: string;
  readonly of?: string;
}

/** Renames, retypes and ignores entities, and gives them further names and offices. */
export function correctEntities(records: readonly ArticleRecord[], { entities: rows }: Corrections): Step {
  const finder = entityFinder(records);
  const problems: string[] = [];
  const found = new Map<string, Found[]>();
  const touched = new Set<EntityCorrection>();
  for (const row of rows) {
    const one = lookUp(row, finder, problems);
    if (one) found.set(one.id, [...(found.get(one.id) ?? []), one]);
  }
  const corrected = records.map((record) => {
    const own = record.entities
      .flatMap(({ id }) => found.get(id) ?? [])
      .filter(({ row }) => row.in.length === 0 || row.in.includes(record.id));
    return own.reduce((current, one) => {
      const next = correct(current, one);
      if (next !== current) touched.add(one.row);
      return next;
    }, record);
  });
  for (const { row } of [...found.values()].flat()) {
    if (row.alias === undefined || touched.has(row)) continue;
    const what = `nothing writes "${row.alias}" for "${row.name}"`;
    problems.push(problemAt(row, what, "Correct the row, or remove it."));
  }
  return { records: corrected, problems };
}

function lookUp(row: EntityCorrection, finder: EntityFinder, problems: string[]): Found | undefined {
  const id = oneEntity(finder, row.name, row.in, row, problems);
  const of = row.of === undefined ? undefined : oneEntity(finder, row.of, [], row, problems);
  if (id === undefined || (row.of !== undefined && of === undefined)) return undefined;
  const taken = row.also.find((name) => finder.find(name, []).some((other) => other !== id));
  if (taken !== undefined)
    problems.push(
      problemAt(
        row,
        `"${taken}" is the name of ${finder.find(taken, []).join(", ")}, too`,
        "If they are one, use merge.",
      ),
    );
  return { row, id, ...(of === undefined ? {} : { of }) };
}

function correct(record: ArticleRecord, { row, id, of }: Found): ArticleRecord {
  if (row.kind === "ignore") {
    if (row.alias === undefined) return withoutEntity(record, id);
    const spans = spokenAs(record, id, [row.alias]);
    return spans.length > 0 ? reassign(record, id, spans, undefined) : record;
  }
  const entities = record.entities.map((entity) => (entity.id === id ? changed(entity, row, of) : entity));
  const { type } = row;
  if (row.kind !== "retype" || !type) return { ...record, entities };
  return {
    ...record,
    entities,
    mentions: record.mentions.map((mention) => (mention.entity === id ? { ...mention, type } : mention)),
  };
}

function withAliases(entity: Entity, name: string, more: readonly string[]): Entity {
  const aliases = new Set([...(entity.aliases ?? []), entity.name, ...more]);
  aliases.delete(name);
  return { ...entity, name, ...(aliases.size > 0 ? { aliases: [...aliases].sort(compareText) } : {}) };
}

function changed(entity: Entity, row: EntityCorrection, of?: string): Entity {
  switch (row.kind) {
    case "rename":
      return withAliases(entity, row.to ?? entity.name, []);
    case "alias":
      return withAliases(entity, entity.name, row.also);
    case "retype":
      return { ...entity, type: row.type ?? entity.type };
    case "role": {
      const title = row.title ?? "";
      const known = entity.roles?.some((role) => role.title === title && role.of === of);
      // The user's word has no place in the text: its evidence is the empty span.
      const role = { title, ...(of ? { of } : {}), evidence: [0, 0] as const };
      return known ? entity : { ...entity, roles: [...(entity.roles ?? []), role] };
    }
    default:
      return entity;
  }
}

function withoutEntity({ quotes = [], ...record }: ArticleRecord, id: string): ArticleRecord {
  const left = quotes.filter(({ speaker }) => speaker !== id);
  return {
    ...record,
    ...(left.length > 0 ? { quotes: left } : {}),
    entities: record.entities.filter((entity) => entity.id !== id).map((entity) => withoutOffice(entity, id)),
    mentions: record.mentions.filter(({ entity }) => entity !== id),
    relations: record.relations
      .filter(({ source, target }) => source !== id && target !== id)
      .map(({ issues, speaker, ...relation }) => ({
        ...relation,
        ...(issues ? { issues: issues.filter((issue) => issue !== id) } : {}),
        ...(speaker === undefined || speaker === id ? {} : { speaker }),
      })),
  };
}

/** The entity with its offices in what is gone no longer said to be there. */
function withoutOffice(entity: Entity, id: string): Entity {
  if (!entity.roles?.some(({ of }) => of === id)) return entity;
  return {
    ...entity,
    roles: entity.roles.map(({ of, ...role }) => (of === undefined || of === id ? role : { ...role, of })),
  };
}

import type { ArticleRecord, Entity, EntityType, Mention, Relation, Role } from "../record/record.ts";
import { compareText } from "./occurrences.ts";

/** For each article id the entity ids that get another. */
export type Renaming = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The canonical facts of an entity id, where renaming gives it others than its own record has. */
export type Facts = ReadonlyMap<
  string,
  { readonly name: string; readonly type: EntityType; readonly country?: string }
>;

function joined(a: Entity, b: Entity): Entity {
  const roles: Role[] = [...(a.roles ?? [])];
  for (const role of b.roles ?? []) {
    if (!roles.some(({ title, of }) => title === role.title && of === role.of)) roles.push(role);
  }
  const aliases = new Set(
    [...(a.aliases ?? []), b.name, ...(b.aliases ?? [])].filter((name) => name !== a.name),
  );
  const country = a.country ?? b.country;
  const wikidata = a.wikidata ?? b.wikidata;
  return {
    id: a.id,
    name: a.name,
    type: a.type,
    ...(wikidata ? { wikidata } : {}),
    ...(country ? { country } : {}),
    ...(aliases.size > 0 ? { aliases: [...aliases].sort(compareText) } : {}),
    ...(roles.length > 0 ? { roles } : {}),
  };
}

/** The record with its entities under their new ids; entities that become one are joined, relations of one to itself go. */
export function renameRecord(
  record: ArticleRecord,
  renaming: ReadonlyMap<string, string>,
  facts: Facts,
): ArticleRecord {
  const touched = record.entities.some(({ id }) => renaming.has(id) || facts.has(id));
  if (!touched) return record;
  const to = (id: string): string => renaming.get(id) ?? id;
  const entities = new Map<string, Entity>();
  for (const entity of record.entities) {
    const id = to(entity.id);
    const known = facts.get(id);
    const before = entities.get(id);
    const named: Entity = {
      ...entity,
      id,
      ...(known ?? {}),
      ...(known && known.name !== entity.name
        ? {
            aliases: [...new Set([...(entity.aliases ?? []), entity.name])]
              .filter((name) => name !== known.name)
              .sort(compareText),
          }
        : {}),
      ...(entity.roles
        ? { roles: entity.roles.map((role) => (role.of ? { ...role, of: to(role.of) } : role)) }
        : {}),
    };
    entities.set(id, before ? joined(before, named) : named);
  }
  const mention = (old: Mention): Mention => {
    const entity = to(old.entity);
    return { ...old, entity, type: entities.get(entity)?.type ?? old.type };
  };
  const mentions = new Map(
    record.mentions.map(mention).map((one) => [`${one.start}:${one.end}:${one.entity}`, one]),
  );
  return {
    ...record,
    entities: [...entities.values()].sort((a, b) => compareText(a.id, b.id)),
    mentions: [...mentions.values()],
    relations: record.relations
      .map((old) => [old, renameRelation(old, to)] as const)
      .filter(([old, { source, target }]) => source !== target || old.source === old.target)
      .map(([, renamed]) => renamed),
    ...(record.quotes
      ? { quotes: record.quotes.map((quote) => ({ ...quote, speaker: to(quote.speaker) })) }
      : {}),
  };
}

function renameRelation(relation: Relation, to: (id: string) => string): Relation {
  return {
    ...relation,
    source: to(relation.source),
    ...(relation.target === undefined ? {} : { target: to(relation.target) }),
    ...(relation.issues ? { issues: relation.issues.map(to) } : {}),
    ...(relation.speaker === undefined ? {} : { speaker: to(relation.speaker) }),
  };
}

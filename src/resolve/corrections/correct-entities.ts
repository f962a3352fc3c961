import type { ArticleRecord, Entity } from "../../record/record.ts";
import { compareText } from "../occurrences.ts";
import type { EntityCorrection } from "./read-corrections.ts";

/** One record with an entity renamed, retyped, given another name or office, or taken out with all that was said of it. */
export function correctEntity(
  record: ArticleRecord,
  id: string,
  correction: EntityCorrection,
  of?: string,
): ArticleRecord {
  if (!record.entities.some((entity) => entity.id === id)) return record;
  if (correction.kind === "ignore") return withoutEntity(record, id);
  const entities = record.entities.map((entity) =>
    entity.id === id ? changed(entity, correction, of) : entity,
  );
  const { type } = correction;
  if (correction.kind !== "retype" || !type) return { ...record, entities };
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

function changed(entity: Entity, correction: EntityCorrection, of?: string): Entity {
  switch (correction.kind) {
    case "rename":
      return withAliases(entity, correction.to ?? entity.name, []);
    case "alias":
      return withAliases(entity, entity.name, correction.also);
    case "retype":
      return { ...entity, type: correction.type ?? entity.type };
    case "role": {
      const title = correction.title ?? "";
      const known = entity.roles?.some((role) => role.title === title && role.of === of);
      // The user's word has no place in the text: its evidence is the empty span.
      const role = { title, ...(of ? { of } : {}), evidence: [0, 0] as const };
      return known ? entity : { ...entity, roles: [...(entity.roles ?? []), role] };
    }
    default:
      return entity;
  }
}

function withoutEntity(record: ArticleRecord, id: string): ArticleRecord {
  return {
    ...record,
    entities: record.entities
      .filter((entity) => entity.id !== id)
      .map((entity) => ({
        ...entity,
        ...(entity.roles
          ? {
              roles: entity.roles.map(({ of, ...role }) =>
                of === undefined || of === id ? role : { ...role, of },
              ),
            }
          : {}),
      })),
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

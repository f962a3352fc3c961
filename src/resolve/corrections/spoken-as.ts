import { foldName } from "../../knowledge/world/person-names.ts";
import type { ArticleRecord, Entity, Relation, Span } from "../../record/record.ts";
import { compareText } from "../occurrences.ts";

/** The places where an article speaks of an entity by one of some names. */
export function spokenAs(record: ArticleRecord, id: string, names: readonly string[]): readonly Span[] {
  const wanted = new Set(names.map(foldName));
  return record.mentions
    .filter(({ entity, text }) => entity === id && wanted.has(foldName(text)))
    .map(({ start, end }): Span => [start, end]);
}

const overlaps = (span: Span | undefined, spans: readonly Span[]): boolean =>
  span !== undefined && spans.some(([start, end]) => start < span[1] && span[0] < end);

/**
 * The record with some mentions of an entity given to another, or to none, and with them the relations whose words they are.
 * An entity that nothing speaks of any more goes.
 */
export function reassign(
  record: ArticleRecord,
  id: string,
  spans: readonly Span[],
  other: Pick<Entity, "id" | "name" | "type"> | undefined,
): ArticleRecord {
  const here = (entity: string, span: Span | undefined): boolean => entity === id && overlaps(span, spans);
  const mentions = record.mentions.flatMap((mention) => {
    if (!here(mention.entity, [mention.start, mention.end])) return [mention];
    return other ? [{ ...mention, entity: other.id, type: other.type }] : [];
  });
  const relations = record.relations.flatMap((relation): readonly Relation[] => {
    const { source, target, evidence } = relation;
    const [from, to] = [here(source, evidence.source), here(target ?? "", evidence.target)];
    if (!from && !to) return [relation];
    if (!other) return [];
    const moved = {
      ...relation,
      ...(from ? { source: other.id } : {}),
      ...(to ? { target: other.id } : {}),
    };
    return moved.source === moved.target ? [] : [moved];
  });
  const written = new Set(
    record.mentions
      .filter(({ entity, start, end }) => here(entity, [start, end]))
      .map(({ text }) => foldName(text)),
  );
  const entities = record.entities.map((entity) =>
    entity.id === id ? withoutAliases(entity, written) : entity,
  );
  if (other && !entities.some((entity) => entity.id === other.id)) entities.push(other);
  const spokenOf = new Set(mentions.map(({ entity }) => entity));
  const gone = !spokenOf.has(id) && !relations.some(({ source, target }) => source === id || target === id);
  return {
    ...record,
    entities: entities.filter((entity) => !gone || entity.id !== id).sort((a, b) => compareText(a.id, b.id)),
    mentions,
    relations,
  };
}

function withoutAliases({ aliases, ...entity }: Entity, gone: ReadonlySet<string>): Entity {
  const left = aliases?.filter((alias) => !gone.has(foldName(alias))) ?? [];
  return left.length > 0 ? { ...entity, aliases: left } : entity;
}

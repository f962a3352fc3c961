import type { ArticleRecord, Entity, Role } from "../record/record.ts";
import { firstAndLast } from "./dates.ts";
import { entityType } from "./entity-types.ts";
import type { NodeAttributes, NodeRole } from "./model.ts";
import { byCodeUnits, sortedSet } from "./order.ts";

interface Sighting {
  readonly article: string;
  readonly date: string | undefined;
  readonly entity: Entity;
  readonly mentions: number;
  /** Names of places that stand for it: "Beijing" for China. */
  readonly metonyms: readonly string[];
}

/**
 * One node for each entity id of the corpus, ordered by id; its measures and its place are still zero.
 *
 * @param records article records ordered by id, whose entity ids hold over the corpus.
 */
export function mergeEntities(records: readonly ArticleRecord[]): ReadonlyMap<string, NodeAttributes> {
  const sightings = new Map<string, Sighting[]>();
  for (const { id: article, date, entities, mentions } of records) {
    const counts = new Map<string, number>();
    const metonyms = new Map<string, string[]>();
    for (const { entity, kind, text } of mentions) {
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
      if (kind === "metonym") metonyms.set(entity, [...(metonyms.get(entity) ?? []), text]);
    }
    for (const entity of entities) {
      const list = sightings.get(entity.id) ?? [];
      list.push({
        article,
        date,
        entity,
        mentions: counts.get(entity.id) ?? 0,
        metonyms: metonyms.get(entity.id) ?? [],
      });
      sightings.set(entity.id, list);
    }
  }
  const ids = [...sightings.keys()].sort(byCodeUnits);
  return new Map(ids.map((id) => [id, merge(sightings.get(id)!)]));
}

function merge(sightings: readonly Sighting[]): NodeAttributes {
  const entities = sightings.map(({ entity }) => entity);
  const label = mostFrequent(entities.map(({ name }) => name))!;
  const country = mostFrequent(entities.flatMap((entity) => entity.country ?? []));
  const wikidata = mostFrequent(entities.flatMap((entity) => entity.wikidata ?? []));
  const names = sightings.flatMap(({ entity: { name, aliases = [] }, metonyms }) => [
    name,
    ...aliases,
    ...metonyms,
  ]);
  const type = entities[0]!.type;
  return {
    label,
    type,
    ...(country === undefined ? {} : { country }),
    ...(wikidata === undefined ? {} : { wikidata }),
    aliases: sortedSet(names).filter((name) => name !== label),
    roles: mergeRoles(sightings),
    mentions: sightings.reduce((sum, { mentions }) => sum + mentions, 0),
    articles: sortedSet(sightings.map(({ article }) => article)),
    ...firstAndLast(sightings.map(({ date }) => date)),
    degree: 0,
    pagerank: 0,
    community: 0,
    x: 0,
    y: 0,
    size: 1,
    color: entityType(type).color,
  };
}

/** The roles of one person, the one that most articles name first. "President" and "president" are one office. */
function mergeRoles(sightings: readonly Sighting[]): readonly NodeRole[] {
  const byRole = new Map<string, { roles: Role[]; sightings: Sighting[] }>();
  for (const sighting of sightings) {
    for (const role of sighting.entity.roles ?? []) {
      const key = `${role.of ?? ""}\n${role.title.toLowerCase()}`;
      const entry = byRole.get(key) ?? { roles: [], sightings: [] };
      entry.roles.push(role);
      entry.sightings.push(sighting);
      byRole.set(key, entry);
    }
  }
  return [...byRole]
    .map(([key, { roles, sightings: where }]) => ({
      key,
      role: {
        title: mostFrequent(roles.map(({ title }) => title))!,
        ...(roles[0]!.of === undefined ? {} : { of: roles[0]!.of }),
        ...firstAndLast(where.map(({ date }) => date)),
        articles: sortedSet(where.map(({ article }) => article)),
      },
    }))
    .sort((a, b) => b.role.articles.length - a.role.articles.length || byCodeUnits(a.key, b.key))
    .map(({ role }) => role);
}

/** The value that comes most often; of equals, the first by code units. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]))[0]?.[0];
}

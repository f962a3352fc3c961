import type { ArticleRecord, Entity } from "../record/record.ts";

/** An entity as one article has it. */
export interface Occurrence {
  /** The article's id. */
  readonly article: string;
  readonly date?: string;
  readonly entity: Entity;
  /** Ids of the other people, organisations and countries in the article. */
  readonly company: ReadonlySet<string>;
  readonly mentions: number;
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every entity of every article, the articles by id. */
export function occurrencesOf(records: readonly ArticleRecord[]): readonly Occurrence[] {
  return records.flatMap(({ id, date, entities, mentions }) => {
    const counts = new Map<string, number>();
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    const all = entities
      .filter(({ type }) => type !== "issue" && type !== "place")
      .map((entity) => entity.id);
    return entities.map(
      (entity): Occurrence => ({
        article: id,
        ...(date === undefined ? {} : { date }),
        entity,
        company: new Set(all.filter((other) => other !== entity.id)),
        mentions: counts.get(entity.id) ?? 0,
      }),
    );
  });
}

/** Occurrences by entity id, ids in order. */
export function byEntity(occurrences: readonly Occurrence[]): ReadonlyMap<string, readonly Occurrence[]> {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const group = groups.get(occurrence.entity.id);
    if (group) group.push(occurrence);
    else groups.set(occurrence.entity.id, [occurrence]);
  }
  return new Map([...groups].sort(([a], [b]) => compareText(a, b)));
}

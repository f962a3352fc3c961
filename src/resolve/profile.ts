import type { Entity } from "../record/record.ts";
import { compareText, type Occurrence } from "./occurrences.ts";

/** What all the occurrences of one entity tell of it. */
export interface Profile {
  readonly id: string;
  readonly entity: Entity;
  readonly occurrences: readonly Occurrence[];
  readonly countries: ReadonlySet<string>;
  /** "title@of" in lower case. */
  readonly roles: ReadonlySet<string>;
  /** Every written form. */
  readonly names: ReadonlySet<string>;
  /** Other entity id → in how many of its articles. */
  readonly company: ReadonlyMap<string, number>;
  readonly first?: string;
  readonly last?: string;
}

export function profileOf(id: string, occurrences: readonly Occurrence[]): Profile {
  const countries = new Set<string>();
  const roles = new Set<string>();
  const names = new Set<string>();
  const company = new Map<string, number>();
  for (const { entity, company: others } of occurrences) {
    if (entity.country) countries.add(entity.country);
    for (const { title, of } of entity.roles ?? []) roles.add(`${title.toLowerCase()}@${of ?? ""}`);
    for (const name of [entity.name, ...(entity.aliases ?? [])]) names.add(name);
    for (const other of others) company.set(other, (company.get(other) ?? 0) + 1);
  }
  const dates = occurrences.flatMap(({ date }) => date ?? []).sort(compareText);
  return {
    id,
    entity: occurrences[0]!.entity,
    occurrences,
    countries,
    roles,
    names,
    company,
    ...(dates.length > 0 ? { first: dates[0]!, last: dates.at(-1)! } : {}),
  };
}

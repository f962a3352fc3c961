/** The communities that the build found, named from their members. */
import { listed, plain } from "../text.ts";
import type { Entity, Model } from "./model.ts";

export interface Group {
  /** As in the build: communities are numbered by size. */
  readonly id: number;
  readonly name: string;
  /** The most central first. */
  readonly members: readonly Entity[];
}

const cache = new WeakMap<Model, readonly Group[]>();

/** Those of two or more members, the largest first. A group is called after its three most central members. */
export const groupsOf = (model: Model): readonly Group[] => {
  const known = cache.get(model);
  if (known) return known;
  const members = new Map<number, Entity[]>();
  for (const entity of model.entities) {
    const list = members.get(entity.community);
    if (list) list.push(entity);
    else members.set(entity.community, [entity]);
  }
  const groups = [...members]
    .filter(([, list]) => list.length > 1)
    .map(([id, list]): Group => {
      list.sort((left, right) => right.pagerank - left.pagerank || left.index - right.index);
      return { id, name: listed(list.slice(0, 3).map((entity) => plain(entity.label))), members: list };
    })
    .sort((left, right) => right.members.length - left.members.length || left.id - right.id);
  cache.set(model, groups);
  return groups;
};

const placeCache = new WeakMap<Model, Int16Array>();

/** The place of each entity's group among `groupsOf`, by index of the entity; -1 where it has none. */
export const groupPlaces = (model: Model): Int16Array => {
  const known = placeCache.get(model);
  if (known) return known;
  const places = new Map(groupsOf(model).map(({ id }, place) => [id, place]));
  const all = Int16Array.from(model.entities, ({ community }) => places.get(community) ?? -1);
  placeCache.set(model, all);
  return all;
};

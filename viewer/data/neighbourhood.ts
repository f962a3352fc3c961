/** What lies within a few steps of an entity. */
import type { Model } from "./model.ts";

/** 1 for each entity that can be reached over at most `steps` ties, in either direction; the entity itself included. */
export const within = (model: Model, id: string, steps: number): Uint8Array => {
  const reached = new Uint8Array(model.entities.length);
  const start = model.entity.get(id);
  if (!start) return reached.fill(1);
  reached[start.index] = 1;
  let edge = [start];
  for (let step = 0; step < steps; step++) {
    const next: typeof edge = [];
    for (const entity of edge)
      for (const tie of model.tiesOf.get(entity.id) ?? []) {
        const other = tie.source === entity ? tie.target : tie.source;
        if (reached[other.index]) continue;
        reached[other.index] = 1;
        next.push(other);
      }
    edge = next;
  }
  return reached;
};

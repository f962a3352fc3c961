/** How each node and tie is drawn, given the state: what the reducers hand to Sigma. */

import { backbone } from "../data/backbone.ts";
import type { Filtered } from "../data/filter.ts";
import type { Entity, Model, Tie } from "../data/model.ts";
import type { Selection, SizeBy, State } from "../state/state.ts";
import { LINE_MODES } from "../vocabulary.ts";
import type { Drawn } from "./arrange.ts";

export interface Look {
  /** 1 for each tie drawn, and for each entity drawn. */
  readonly ties: Uint8Array;
  readonly entities: Uint8Array;
  /** 1 for what the selection is about; all the rest steps back. Absent where nothing is selected. */
  readonly focusTies?: Uint8Array;
  readonly focusEntities?: Uint8Array;
  readonly weight: Int32Array;
  /** The row of `LINE_MODES` of each tie drawn. */
  readonly dash: Uint8Array;
  /** Radius of each entity in pixels. */
  readonly radius: Float32Array;
  /** Where colours tell the groups: the place of each entity's group, -1 for none. */
  readonly group?: Int16Array | undefined;
}

const dashOf = (tie: Tie, model: Model, pass: Uint8Array): number => {
  const counts = LINE_MODES.map(() => 0);
  for (const { from, to } of tie.relations)
    for (let fact = from; fact < to; fact++) {
      if (!pass[fact]) continue;
      const mode = model.facts[fact]!.evidence.modes?.[0];
      if (!mode) return 0;
      const row = LINE_MODES.findIndex((each) => each.id === mode);
      if (row > 0) counts[row]!++;
    }
  const most = Math.max(...counts);
  return most ? counts.indexOf(most) : 0;
};

const measure: Readonly<Record<SizeBy, (entity: Entity) => number>> = {
  rank: (entity) => entity.pagerank,
  degree: (entity) => entity.degree,
  mentions: (entity) => entity.mentions,
};

export const radii = (model: Model, by: SizeBy): Float32Array => {
  const values = model.entities.map(measure[by]);
  const most = values.reduce((before, value) => Math.max(before, value), 1e-9);
  return Float32Array.from(values, (value) => 4.5 + 13 * Math.sqrt(Math.max(0, value) / most));
};

const focusOf = (
  selection: Selection,
  model: Model,
): { ties: readonly Tie[]; ends: readonly string[] } | undefined => {
  if (selection.kind === "entity" && model.entity.has(selection.id))
    return { ties: model.tiesOf.get(selection.id) ?? [], ends: [selection.id] };
  if (selection.kind === "tie") {
    const tie = model.tie.get(selection.id);
    return tie && { ties: [tie], ends: [tie.source.id, tie.target.id] };
  }
  if (selection.kind === "pair") {
    const { source, target, both, tone } = selection;
    const ties = (model.tiesOf.get(source) ?? []).filter(
      (tie) =>
        (tie.target.id === target || (both && tie.source.id === target)) && (!tone || tie.tone === tone),
    );
    return { ties, ends: [source, target] };
  }
  return undefined;
};

/** The ties of a scope, given their weights, and the entities at their ends. */
export const drawnOf = (model: Model, weights: Int32Array, scope: State["scope"]): Drawn => {
  const ties = backbone(model, weights, scope);
  const entities = new Uint8Array(model.entities.length);
  for (const { index, source, target } of model.ties)
    if (ties[index]) {
      entities[source.index] = 1;
      entities[target.index] = 1;
    }
  return { ties, entities };
};

export const lookOf = (
  model: Model,
  filtered: Filtered,
  state: Pick<State, "selection" | "scope">,
  radius: Float32Array,
  group?: Int16Array,
  drawn: Drawn = drawnOf(model, filtered.tieWeight, state.scope),
): Look => {
  const { selection } = state;
  const weight = filtered.tieWeight;
  const ties = drawn.ties.slice();
  const entities = drawn.entities.slice();
  const focus = focusOf(selection, model);
  const focusTies = focus && new Uint8Array(model.ties.length);
  const focusEntities = focus && new Uint8Array(model.entities.length);
  for (const tie of focus?.ties ?? [])
    if (weight[tie.index]) {
      ties[tie.index] = 1;
      focusTies![tie.index] = 1;
      focusEntities![tie.source.index] = 1;
      focusEntities![tie.target.index] = 1;
    }
  for (const end of focus?.ends ?? []) {
    const entity = model.entity.get(end);
    if (!entity) continue;
    entities[entity.index] = 1;
    focusEntities![entity.index] = 1;
  }
  const dash = new Uint8Array(model.ties.length);
  for (const tie of model.ties) {
    if (!ties[tie.index]) continue;
    entities[tie.source.index] = 1;
    entities[tie.target.index] = 1;
    dash[tie.index] = dashOf(tie, model, filtered.pass);
  }
  return {
    ties,
    entities,
    weight,
    dash,
    radius,
    group,
    ...(focus ? { focusTies: focusTies!, focusEntities: focusEntities! } : {}),
  };
};

/** Which facts pass the filters, and how many relations each value of a filter would give. */
import { isAsserted } from "../../src/graph/edge-attributes.ts";
import type { PlainGraph } from "../../src/graph/model.ts";
import { ego, topNodes } from "../../src/graph/views/neighbourhood.ts";
import type { View } from "../../src/graph/views/view.ts";
import type { Filters, State } from "../state/state.ts";
import { NO_DAY } from "./dates.ts";
import { DIMENSIONS, type DimensionId, type Indexed, indexDimension } from "./dimensions.ts";
import type { Model } from "./model.ts";

export interface Columns {
  readonly dimensions: readonly Indexed[];
  readonly day: Int32Array;
  readonly until: Int32Array;
  readonly confidence: Float32Array;
  /** Independent articles of the fact's relation, unfiltered. */
  readonly weight: Int32Array;
  readonly relation: Int32Array;
  readonly tie: Int32Array;
  readonly origin: Int32Array;
  /** 1 where the sentence says that it is so, rather than that it is not. */
  readonly asserted: Uint8Array;
}

export interface Filtered {
  /** 1 for each fact that passes. */
  readonly pass: Uint8Array;
  /** 1 for each that passes all but the filter of time: what the histogram shows. */
  readonly passButTime: Uint8Array;
  /** Relations each value would leave, the dimension's own choice not counted; in the order of `Indexed.values`. */
  readonly counts: Readonly<Record<DimensionId, Int32Array>>;
  /** Independent articles that say so in passing facts, of each relation and of each tie; 1 where all deny it, 0 where none passes. */
  readonly relationWeight: Int32Array;
  readonly tieWeight: Int32Array;
  readonly relations: number;
  readonly sentences: number;
}

export const buildColumns = (model: Model): Columns => columnsOf(model, model.facts);

const columnsOf = (model: Model, facts: Model["facts"]): Columns => ({
  dimensions: DIMENSIONS.map((row) => indexDimension(row, model)),
  day: Int32Array.from(facts, (fact) => fact.day),
  until: Int32Array.from(facts, (fact) => fact.until),
  confidence: Float32Array.from(facts, (fact) => fact.evidence.confidence),
  weight: Int32Array.from(facts, (fact) => fact.relation.attributes.weight),
  relation: Int32Array.from(facts, (fact) => fact.relation.index),
  tie: Int32Array.from(facts, (fact) => fact.relation.tie),
  origin: Int32Array.from(facts, (fact) => fact.origin),
  asserted: Uint8Array.from(facts, (fact) => Number(isAsserted(fact.evidence))),
});

const TIME = 1 << 20;
const OTHER = 1 << 21;

/** For each fact, a bit for each filter that it fails. */
const failures = (columns: Columns, filters: Filters, hidden: Uint8Array): Int32Array => {
  const { day, until, confidence, weight } = columns;
  const failed = new Int32Array(day.length);
  columns.dimensions.forEach(({ row, numbers, starts, items }, bit) => {
    const chosen = filters[row.id];
    if (!chosen.length) return;
    const wanted = new Uint8Array(numbers.size);
    for (const value of chosen) {
      const number = numbers.get(value);
      if (number !== undefined) wanted[number] = 1;
    }
    for (let fact = 0; fact < failed.length; fact++) {
      let hits = 0;
      const from = starts[fact]!;
      const to = starts[fact + 1]!;
      for (let at = from; at < to; at++) hits += wanted[items[at]!]!;
      if (row.every ? hits < to - from : hits === 0) failed[fact]! |= 1 << bit;
    }
  });
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = filters;
  const timed = filters.from !== undefined || filters.to !== undefined;
  // The slack keeps 0.7 stored in single precision from failing a filter of 0.7.
  const least = filters.confidence - 1e-6;
  for (let fact = 0; fact < failed.length; fact++) {
    const when = day[fact]!;
    if (timed && (when === NO_DAY || until[fact]! < from || when > to)) failed[fact]! |= TIME;
    if (confidence[fact]! < least || weight[fact]! < filters.weight || hidden[fact]) failed[fact]! |= OTHER;
  }
  return failed;
};

/** The weight of each group, where facts of one group stand together. */
const weightsOf = (
  group: Int32Array,
  groups: number,
  { origin, asserted }: Columns,
  pass: Uint8Array,
): Int32Array => {
  const weights = new Int32Array(groups);
  let current = -1;
  const seen = new Set<number>();
  for (let fact = 0; fact < pass.length; fact++) {
    if (!pass[fact]) continue;
    if (group[fact] !== current) {
      current = group[fact]!;
      seen.clear();
    }
    if (asserted[fact]) seen.add(origin[fact]!);
    weights[current] = Math.max(1, seen.size);
  }
  return weights;
};

/** `hidden`: 1 for each fact whose entity the reader has put away. */
export const applyFilters = (
  model: Model,
  columns: Columns,
  filters: Filters,
  hidden: Uint8Array = new Uint8Array(model.facts.length),
): Filtered => {
  const failed = failures(columns, filters, hidden);
  const total = failed.length;
  const pass = new Uint8Array(total);
  const passButTime = new Uint8Array(total);
  let sentences = 0;
  for (let fact = 0; fact < total; fact++) {
    if (failed[fact] === 0) {
      pass[fact] = 1;
      sentences++;
    }
    if ((failed[fact]! & ~TIME) === 0) passButTime[fact] = 1;
  }
  const counts = {} as Record<DimensionId, Int32Array>;
  columns.dimensions.forEach(({ row, values, starts, items }, bit) => {
    const count = new Int32Array(values.length);
    const last = new Int32Array(values.length).fill(-1);
    const own = ~(1 << bit);
    for (let fact = 0; fact < total; fact++) {
      if ((failed[fact]! & own) !== 0) continue;
      const relation = columns.relation[fact]!;
      for (let at = starts[fact]!; at < starts[fact + 1]!; at++) {
        const value = items[at]!;
        if (last[value] !== relation) {
          last[value] = relation;
          count[value]!++;
        }
      }
    }
    counts[row.id] = count;
  });
  const relationWeight = weightsOf(columns.relation, model.relations.length, columns, pass);
  const tieWeight = weightsOf(columns.tie, model.ties.length, columns, pass);
  let relations = 0;
  for (const weight of relationWeight) if (weight) relations++;
  return { pass, passButTime, counts, relationWeight, tieWeight, relations, sentences };
};

/** What the reader has put away, and the views that are looked through. */
type Seen = Pick<State, "hidden" | "top" | "around" | "steps">;

const viewsOf = (model: Model, { top, around, steps }: Seen): readonly View[] => [
  ...(top === undefined ? [] : [(graph: PlainGraph) => topNodes(graph, top)]),
  ...(around === undefined || !model.entity.has(around)
    ? []
    : [(graph: PlainGraph) => ego(graph, around, steps)]),
];

/** Marks the facts of entities that the reader has put away, and those that no view shows. */
export const hiddenFacts = (model: Model, seen: Seen): Uint8Array => {
  const marks = new Uint8Array(model.facts.length);
  for (const id of seen.hidden)
    for (const tie of model.tiesOf.get(id) ?? [])
      for (const relation of tie.relations) marks.fill(1, relation.from, relation.to);
  const views = viewsOf(model, seen);
  if (!views.length) return marks;
  const { edges } = views.reduce((graph, view) => view(graph), model.graph);
  const left = new Set(edges.map(({ key }) => key));
  for (const { id, from, to } of model.relations) if (!left.has(id)) marks.fill(1, from, to);
  return marks;
};

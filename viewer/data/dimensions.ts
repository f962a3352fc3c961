/** What facts are filtered by: a row a dimension, each giving the values that a fact has in it. */
import { ENTITY_KINDS, LINE_MODES, QUAD_CLASSES, RELATION_KINDS, relationKind } from "../vocabulary.ts";
import { groupPlaces, groupsOf } from "./groups.ts";
import type { Fact, Model } from "./model.ts";

export const DIMENSION_IDS = [
  "entity",
  "relation",
  "quad",
  "issue",
  "outlet",
  "speaker",
  "mode",
  "group",
] as const;
export type DimensionId = (typeof DIMENSION_IDS)[number];

interface DimensionRow {
  readonly id: DimensionId;
  readonly label: string;
  /** One word for a chip. */
  readonly short: string;
  /** Whether a fact passes only where every one of its values is chosen; else one is enough. */
  readonly every?: true;
  readonly order?: readonly string[];
  readonly values: (fact: Fact, model: Model) => readonly string[];
  readonly name: (value: string, model: Model) => string;
}

/** Stands for the article itself, where a sentence names no speaker. */
export const NO_SPEAKER = "-";
export const NO_OUTLET = "-";

const named = (rows: readonly { readonly id: string; readonly label: string }[]) => (value: string) =>
  rows.find((row) => row.id === value)?.label ?? value;

export const DIMENSIONS: readonly DimensionRow[] = [
  {
    id: "quad",
    label: "Cooperation or conflict",
    short: "Class",
    order: QUAD_CLASSES.map((row) => row.id),
    values: ({ relation }) => [relation.attributes.quadClass],
    name: named(QUAD_CLASSES),
  },
  {
    id: "entity",
    label: "Who is shown",
    short: "Shown",
    every: true,
    order: ENTITY_KINDS.map((row) => row.id),
    values: ({ relation: { source, target } }) =>
      source.type === target.type ? [source.type] : [source.type, target.type],
    name: (value) => ENTITY_KINDS.find((row) => row.id === value)?.plural ?? value,
  },
  {
    id: "relation",
    label: "Relation",
    short: "Relation",
    order: RELATION_KINDS.map((row) => row.id),
    values: ({ relation }) => [relation.attributes.type],
    name: (value) => relationKind(value).label,
  },
  {
    id: "issue",
    label: "Issue",
    short: "Issue",
    values: ({ evidence, relation }) =>
      relation.target.type === "issue"
        ? [...new Set([...(evidence.issues ?? []), relation.target.id])]
        : (evidence.issues ?? []),
    name: (value, model) => model.entity.get(value)?.label ?? value,
  },
  {
    id: "mode",
    label: "How it is said",
    short: "Said",
    order: LINE_MODES.map((row) => row.id),
    values: ({ evidence }) => (evidence.modes?.length ? evidence.modes : ["asserted"]),
    name: named(LINE_MODES),
  },
  {
    id: "speaker",
    label: "Speaker",
    short: "Speaker",
    values: ({ evidence }) => [evidence.speaker ?? NO_SPEAKER],
    name: (value, model) =>
      value === NO_SPEAKER ? "The article itself" : (model.entity.get(value)?.label ?? value),
  },
  {
    id: "outlet",
    label: "Outlet",
    short: "Outlet",
    values: ({ article }) => [article.outlet ?? NO_OUTLET],
    name: (value) => (value === NO_OUTLET ? "No outlet named" : value),
  },
  {
    id: "group",
    label: "Group of entities",
    short: "Group",
    every: true,
    values: ({ relation: { source, target } }, model) => [
      ...new Set([source, target].map(({ index }) => String(groupPlaces(model)[index]! + 1))),
    ],
    name: (value, model) => groupsOf(model)[Number(value) - 1]?.name ?? "No group",
  },
];

/** The values of each fact in a dimension, as numbers: those of fact `i` are `items[starts[i]]` up to `items[starts[i + 1]]`. */
export interface Indexed {
  readonly row: DimensionRow;
  readonly values: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

export const indexDimension = (row: DimensionRow, model: Model): Indexed => {
  const { facts } = model;
  const numbers = new Map<string, number>();
  const starts = new Int32Array(facts.length + 1);
  const items: number[] = [];
  facts.forEach((fact, index) => {
    for (const value of row.values(fact, model)) {
      let number = numbers.get(value);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(value, number);
      }
      items.push(number);
    }
    starts[index + 1] = items.length;
  });
  return { row, values: [...numbers.keys()], numbers, starts, items: Int32Array.from(items) };
};

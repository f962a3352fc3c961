/** What facts are filtered by: a row a dimension, each giving the values that a fact has in it. */
import { DIMENSIONS as CHOICES, type Dimension, NOBODY } from "../../src/graph/views/dimensions.ts";
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

interface DimensionRow extends Pick<Dimension, "every"> {
  readonly id: DimensionId;
  readonly label: string;
  /** One word for a chip. */
  readonly short: string;
  readonly order?: readonly string[];
  readonly values: (fact: Fact, model: Model) => readonly string[];
  readonly name: (value: string, model: Model) => string;
}

const named = (rows: readonly { readonly id: string; readonly label: string }[]) => (value: string) =>
  rows.find((row) => row.id === value)?.label ?? value;

export const DIMENSIONS: readonly DimensionRow[] = [
  {
    ...CHOICES.quad,
    id: "quad",
    label: "Cooperation or conflict",
    short: "Class",
    order: QUAD_CLASSES.map((row) => row.id),
    name: named(QUAD_CLASSES),
  },
  {
    ...CHOICES.entity,
    id: "entity",
    label: "Who is shown",
    short: "Shown",
    order: ENTITY_KINDS.map((row) => row.id),
    name: (value) => ENTITY_KINDS.find((row) => row.id === value)?.plural ?? value,
  },
  {
    ...CHOICES.relation,
    id: "relation",
    label: "Relation",
    short: "Relation",
    order: RELATION_KINDS.map((row) => row.id),
    name: (value) => relationKind(value).label,
  },
  {
    ...CHOICES.issue,
    id: "issue",
    label: "Issue",
    short: "Issue",
    name: (value, model) => model.nameOf(value),
  },
  {
    ...CHOICES.mode,
    id: "mode",
    label: "How it is said",
    short: "Said",
    order: LINE_MODES.map((row) => row.id),
    name: named(LINE_MODES),
  },
  {
    ...CHOICES.speaker,
    id: "speaker",
    label: "Speaker",
    short: "Speaker",
    name: (value, model) => (value === NOBODY ? "The article itself" : model.nameOf(value)),
  },
  {
    ...CHOICES.outlet,
    id: "outlet",
    label: "Outlet",
    short: "Outlet",
    name: (value) => (value === NOBODY ? "No outlet named" : value),
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

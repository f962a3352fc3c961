/** Everything that a reader can change, as one plain object; what changes it are pure producers. */

import type { Unit } from "../data/dates.ts";
import { DIMENSION_IDS, type DimensionId } from "../data/dimensions.ts";

export const VIEWS = ["graph", "table", "dyad", "issue", "path", "judge"] as const;
export type View = (typeof VIEWS)[number];

export type Scope = "backbone" | "more" | "all";
export type Theme = "auto" | "light" | "dark";
export type SizeBy = "rank" | "degree" | "mentions";
export type ColorBy = "type" | "group";

export interface Filters extends Readonly<Record<DimensionId, readonly string[]>> {
  /** Least confidence, 0 to 1. */
  readonly confidence: number;
  /** Least number of independent articles. */
  readonly weight: number;
  /** Days since 1970, both included; absent where the side is open. */
  readonly from?: number;
  readonly to?: number;
}

/** Sentences from one entity to another (`both`: and back), in a stretch of days and of a tone or issue where given. */
export interface PairSelection {
  readonly kind: "pair";
  readonly source: string;
  readonly target: string;
  readonly both?: boolean;
  readonly from?: number;
  readonly to?: number;
  readonly tone?: string;
  readonly about?: string;
}

/** What the card beside the graph shows. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "tie"; readonly id: string }
  | PairSelection
  /** `at`: the sentence that starts there is marked; `fact`: its actor and recipient, too; `about`: each place that names this entity. */
  | {
      readonly kind: "article";
      readonly id: string;
      readonly at?: number;
      readonly fact?: number;
      readonly about?: string;
    }
  /** All sentences with these words. */
  | { readonly kind: "found"; readonly words: string }
  | { readonly kind: "take" }
  | { readonly kind: "corrections" };

/** Where an entity was put by hand, in units of the picture. */
export type Pins = Readonly<Record<string, readonly [x: number, y: number]>>;

export interface State {
  readonly view: View;
  readonly selection: Selection;
  readonly filters: Filters;
  readonly scope: Scope;
  readonly theme: Theme;
  readonly sizeBy: SizeBy;
  readonly colorBy: ColorBy;
  readonly embed: boolean;
  /** The two of the dyad and the path. */
  readonly a?: string;
  readonly b?: string;
  readonly unit: Extract<Unit, "week" | "month">;
  readonly issue?: string;
  /** Only at the level of countries. */
  readonly countries: boolean;
  /** Only so many entities, the most central. */
  readonly top?: number;
  readonly hidden: readonly string[];
  /** Only what lies within so many steps of an entity. */
  readonly around?: string;
  readonly steps: 1 | 2;
  readonly pins: Pins;
  /** Rounds of layout that the reader has added. */
  readonly rounds: number;
}

export const NO_FILTERS: Filters = {
  ...(Object.fromEntries(DIMENSION_IDS.map((id) => [id, []])) as unknown as Record<
    DimensionId,
    readonly string[]
  >),
  confidence: 0,
  weight: 1,
};

export const START: State = {
  view: "graph",
  selection: { kind: "none" },
  filters: NO_FILTERS,
  scope: "backbone",
  theme: "auto",
  sizeBy: "rank",
  colorBy: "type",
  embed: false,
  unit: "month",
  countries: false,
  hidden: [],
  steps: 1,
  pins: {},
  rounds: 0,
};

export type Producer = (state: State) => State;

const withFilters =
  (change: (filters: Filters) => Filters): Producer =>
  (state) => ({ ...state, filters: change(state.filters) });

export const toggleValue = (id: DimensionId, value: string): Producer =>
  withFilters((filters) => ({
    ...filters,
    [id]: filters[id].includes(value)
      ? filters[id].filter((each) => each !== value)
      : [...filters[id], value],
  }));

export const setConfidence = (confidence: number): Producer =>
  withFilters((filters) => ({ ...filters, confidence }));
export const setWeight = (weight: number): Producer => withFilters((filters) => ({ ...filters, weight }));

/** Both days, or none to open the time again. */
export const setTime = (range?: readonly [from: number, to: number]): Producer =>
  withFilters(({ from: _from, to: _to, ...rest }) =>
    range ? { ...rest, from: range[0], to: range[1] } : rest,
  );

export const resetFilters: Producer = ({ around: _around, top: _top, ...state }) => ({
  ...state,
  filters: NO_FILTERS,
  countries: false,
  hidden: [],
});

export const select =
  (selection: Selection): Producer =>
  (state) => ({ ...state, selection });

export const deselect: Producer = select({ kind: "none" });

export const show =
  (view: View): Producer =>
  (state) => ({ ...state, view });

export const setPair =
  (a: string | undefined, b: string | undefined): Producer =>
  ({ a: _a, b: _b, ...rest }) => ({ ...rest, ...(a ? { a } : {}), ...(b ? { b } : {}) });

export const setIssue =
  (issue: string): Producer =>
  (state) => ({ ...state, issue });

export const set =
  <Key extends "scope" | "theme" | "sizeBy" | "colorBy" | "unit" | "steps" | "rounds">(
    key: Key,
    value: State[Key],
  ): Producer =>
  (state) => ({ ...state, [key]: value });

/** Whoever was looked at may be folded into a country, or come out of it. */
export const setCountries =
  (countries: boolean): Producer =>
  ({ around: _around, ...state }) => ({ ...state, countries, selection: { kind: "none" } });

/** Only so many entities, or all again. */
export const setTop =
  (count: number | undefined): Producer =>
  ({ top: _top, ...state }) =>
    count === undefined ? state : { ...state, top: count };

export const hide =
  (id: string): Producer =>
  (state) => ({
    ...state,
    hidden: [...state.hidden.filter((each) => each !== id), id],
    selection: { kind: "none" },
  });

export const unhide =
  (id: string): Producer =>
  (state) => ({ ...state, hidden: state.hidden.filter((each) => each !== id) });

/** Only the neighbourhood of an entity, or all again. */
export const lookAround =
  (id: string | undefined): Producer =>
  ({ around: _around, ...state }) =>
    id === undefined ? state : { ...state, view: "graph", around: id };

export const pin =
  (id: string, x: number, y: number): Producer =>
  (state) => ({
    ...state,
    pins: { ...state.pins, [id]: [Math.round(x * 10) / 10, Math.round(y * 10) / 10] },
  });

export const unpin =
  (id: string): Producer =>
  (state) => ({
    ...state,
    pins: Object.fromEntries(Object.entries(state.pins).filter(([key]) => key !== id)),
  });

/** Several producers, one after the other. */
export const all =
  (...producers: readonly Producer[]): Producer =>
  (state) =>
    producers.reduce((before, produce) => produce(before), state);

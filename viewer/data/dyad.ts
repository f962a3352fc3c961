/** Who did what to whom, between two actors, over time and by issue. */
import type { Desk } from "../desk.ts";
import { NO_DAY, startsOf, type Unit } from "./dates.ts";
import { binNumber } from "./histogram.ts";
import type { Entity, Fact, Model } from "./model.ts";

export type Side = "cooperation" | "conflict";

const WAYS = ["out", "back"] as const;
type Way = (typeof WAYS)[number];

/** Numbers of sentences. */
export interface DyadCell {
  readonly out: Record<Side, number>;
  readonly back: Record<Side, number>;
}

export interface Dyad {
  readonly starts: readonly number[];
  readonly cells: readonly DyadCell[];
  /** By issue id, most sentences first; `undefined` stands for sentences on no issue. */
  readonly issues: readonly {
    readonly issue: string | undefined;
    readonly cell: DyadCell;
    readonly total: number;
  }[];
  readonly total: DyadCell;
}

const emptyCell = (): DyadCell => ({
  out: { cooperation: 0, conflict: 0 },
  back: { cooperation: 0, conflict: 0 },
});

/** Cooperation and conflict from `a` to `b` (`out`) and from `b` to `a` (`back`), of the facts that pass; what holds both ways counts in both. */
export const dyadOf = ({ model, filtered }: Desk, a: string, b: string, unit: Unit): Dyad => {
  const facts: [Fact, Way, Side][] = [];
  for (const { source, target, tone, relations } of model.tiesOf.get(a) ?? []) {
    const way =
      source.id === a && target.id === b ? "out" : source.id === b && target.id === a ? "back" : undefined;
    if (!way || (tone !== "cooperation" && tone !== "conflict")) continue;
    for (const { from, to, attributes } of relations) {
      const ways: readonly Way[] = attributes.reciprocal ? WAYS : [way];
      for (let fact = from; fact < to; fact++)
        if (filtered.pass[fact]) for (const each of ways) facts.push([model.facts[fact]!, each, tone]);
    }
  }
  const days = facts.map(([fact]) => fact.day).filter((day) => day !== NO_DAY);
  const starts = days.length ? startsOf(Math.min(...days), Math.max(...days), unit) : [];
  const cells = starts.map(emptyCell);
  const issues = new Map<string | undefined, DyadCell>();
  const total = emptyCell();
  for (const [fact, way, side] of facts) {
    total[way][side]++;
    const cell = fact.day === NO_DAY ? undefined : cells[binNumber(starts, fact.day)];
    if (cell) cell[way][side]++;
    for (const issue of fact.evidence.issues?.length ? fact.evidence.issues : [undefined]) {
      const row = issues.get(issue) ?? emptyCell();
      row[way][side]++;
      issues.set(issue, row);
    }
  }
  const sum = ({ out, back }: DyadCell): number =>
    out.cooperation + out.conflict + back.cooperation + back.conflict;
  return {
    starts,
    cells,
    total,
    issues: [...issues]
      .map(([issue, cell]) => ({ issue, cell, total: sum(cell) }))
      .sort(
        (left, right) =>
          Number(left.issue === undefined) - Number(right.issue === undefined) ||
          right.total - left.total ||
          ((left.issue ?? "") < (right.issue ?? "") ? -1 : 1),
      ),
  };
};

/** Those who have done something to, or had something done by, an entity; most sentences first. */
export const partnersOf = (model: Model, id: string): readonly Entity[] => {
  const counts = new Map<Entity, number>();
  for (const { source, target, tone, relations } of model.tiesOf.get(id) ?? []) {
    if (tone !== "cooperation" && tone !== "conflict") continue;
    const other = source.id === id ? target : source;
    const facts = relations.reduce((total, { from, to }) => total + to - from, 0);
    if (other.id !== id) counts.set(other, (counts.get(other) ?? 0) + facts);
  }
  return [...counts]
    .sort(([left, a], [right, b]) => b - a || left.index - right.index)
    .map(([entity]) => entity);
};

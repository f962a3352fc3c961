import type { NameType } from "../document.ts";

/**
 * The label set: O, and for each type B(egin), I(nside), E(nd) and S(ingle). Label 0 is O; the label of position p (0 to 3: B, I, E, S)
 * of type t is `1 + 4 * t + p`.
 */
export const NAME_TYPES: readonly NameType[] = ["person", "organization", "place", "other"];
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;

export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

export const labelOf = (type: number, position: number): number => 1 + 4 * type + position;
export const typeOf = (label: number): number => (label - 1) >> 2;
export const positionOf = (label: number): number => (label - 1) & 3;

const opens = (label: number): boolean => label > 0 && positionOf(label) <= INSIDE;

/** Whether label `b` may follow label `a`; O stands for the edges of a sentence. */
export function mayFollow(a: number, b: number): boolean {
  const continues = b > 0 && (positionOf(b) === INSIDE || positionOf(b) === END);
  if (opens(a)) return continues && typeOf(a) === typeOf(b);
  return !continues;
}

/** A name as a range of units, end exclusive. */
export interface UnitSpan {
  readonly first: number;
  readonly end: number;
  readonly type: number;
}

export function labelsOf(length: number, spans: readonly UnitSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, end, type } of spans) {
    for (let i = first; i < end; i++)
      labels[i] = labelOf(type, i === first ? BEGIN : i === end - 1 ? END : INSIDE);
    if (end - first === 1) labels[first] = labelOf(type, SINGLE);
  }
  return labels;
}

export function spansOf(labels: Uint8Array, from: number, to: number): UnitSpan[] {
  const spans: UnitSpan[] = [];
  let first = from;
  for (let i = from; i < to; i++) {
    const label = labels[i]!;
    if (label === 0) continue;
    const position = positionOf(label);
    if (position === BEGIN || position === SINGLE) first = i;
    if (position === END || position === SINGLE) spans.push({ first, end: i + 1, type: typeOf(label) });
  }
  return spans;
}

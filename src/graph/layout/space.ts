import type { NodeAttributes } from "../model.ts";

/** A point of the picture; y grows upwards. */
export interface Place {
  x: number;
  y: number;
}

export interface Space {
  readonly width: number;
  readonly height: number;
}

/** Height of a letter and its usual width, in units of the layout, where a node's size is its radius. */
const LINE = 12;
const LETTER = 6;
/** Longer names may lie over others: few have them, and they would tear the picture apart. */
const LETTERS = 28;
const GAP = 6;

/** What a node takes up with its name across it. */
export function spaceOf({ label, size }: NodeAttributes): Space {
  const letters = Math.min(label.length, LETTERS);
  return {
    width: Math.max(2 * size, letters * LETTER) + GAP,
    height: Math.max(2 * size, LINE) + GAP,
  };
}

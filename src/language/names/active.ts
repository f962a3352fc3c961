import type { Scene } from "./scene.ts";
import { isCapital } from "./shape.ts";

/**
 * Marks the units that can be part of a name: capitalised ones, one unit before them and two after. All others are O without being
 * scored, which is most of a text.
 */
export function activeUnits(scene: Scene): Uint8Array {
  const active = new Uint8Array(scene.words.length);
  for (let s = 0; s + 1 < scene.bounds.length; s++) {
    const from = scene.bounds[s]!;
    const to = scene.bounds[s + 1]!;
    for (let i = from; i < to; i++) {
      if (!isCapital(scene.words[i]!)) continue;
      for (let k = Math.max(from, i - 1); k < Math.min(to, i + 3); k++) active[k] = 1;
    }
  }
  return active;
}

/** The runs of active units in `[from, to)`. A unit that is surely O parts a chain: what stands on both sides is labelled alone. */
export function stretches(active: Uint8Array, from: number, to: number): [first: number, end: number][] {
  const found: [number, number][] = [];
  for (let i = from; i < to; i++) {
    if (active[i] === 0) continue;
    let end = i + 1;
    while (end < to && active[end] === 1) end++;
    found.push([i, end]);
    i = end;
  }
  return found;
}

import { NAME_TYPES } from "./labels.ts";
import type { Scene } from "./scene.ts";
import type { ScoredSpan } from "./tagger.ts";

/**
 * What the first pass made of each capitalised word across the document, for the second pass to look at (after Krishnan and Manning
 * 2006, "An effective two-stage model for exploiting non-local dependencies in named entity recognition"). 0: nothing seen.
 */
export function votesOf(scene: Scene, spans: readonly ScoredSpan[]): Uint8Array {
  const slots = NAME_TYPES.length + 1;
  const counts = new Map<string, Float64Array>();
  const typeAt = new Int8Array(scene.units.length).fill(-1);
  const sureAt = new Float64Array(scene.units.length);
  const longAt = new Uint8Array(scene.units.length);
  for (const span of spans) {
    for (let i = span.first; i < span.end; i++) {
      typeAt[i] = span.type;
      sureAt[i] = span.score;
      longAt[i] = span.end - span.first > 1 ? 1 : 0;
    }
  }
  const inLong = new Map<string, number>();
  for (let i = 0; i < scene.words.length; i++) {
    const word = scene.words[i]!;
    if (word.kind === "mark" || word.kind === "lower" || word.kind === "number") continue;
    let count = counts.get(word.lower);
    if (count === undefined) {
      count = new Float64Array(slots);
      counts.set(word.lower, count);
    }
    const slot = typeAt[i]! + 1;
    // A word of a longer name tells more than a lone one: there the type is seldom wrong.
    count[slot] = count[slot]! + (slot === 0 ? 0.7 : sureAt[i]! * (longAt[i] === 1 ? 2 : 1));
    if (longAt[i] === 1) inLong.set(word.lower, (inLong.get(word.lower) ?? 0) | (1 << typeAt[i]!));
  }
  const votes = new Uint8Array(scene.units.length);
  for (let i = 0; i < votes.length; i++) {
    const word = scene.words[i]!;
    const count = counts.get(word.lower);
    if (count === undefined || word.kind === "lower") continue;
    let best = 0;
    let total = 0;
    for (let t = 0; t < slots; t++) {
      total += count[t]!;
      if (count[t]! > count[best]!) best = t;
    }
    const alone = total <= 1.01 || (longAt[i] === 1 && total <= 2.01) ? 1 : 0;
    const clear = count[best]! > 0.8 * total ? 1 : 0;
    const long = (inLong.get(word.lower) ?? 0) & 1 ? 1 : (inLong.get(word.lower) ?? 0) > 0 ? 2 : 0;
    votes[i] = 1 + best + slots * (alone + 2 * clear + 4 * long);
  }
  return votes;
}

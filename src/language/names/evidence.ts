import { bitsAt, FIRST_NAME_BIT, MIXED_CASE, ORGANIZATION_HEAD_BIT, type Scene, TITLE_BIT } from "./scene.ts";
import { isCapital, type WordForm } from "./shape.ts";

/**
 * What the whole document tells of a word, as bits (after Chieu and Ng 2002, "Named entity recognition: a maximum entropy approach
 * using global information"): a capital at a sentence's start means little, the same word written small elsewhere means much.
 */
export const WRITTEN_SMALL = 1;
export const CAPITAL_INSIDE = 2;
export const AFTER_TITLE = 4;
export const AFTER_FIRST_NAME = 8;
export const SAYS = 16;
export const AFTER_PLACE_WORD = 32;
export const WITH_ORGANIZATION_HEAD = 64;
export const AFTER_ARTICLE = 128;
export const IN_BRACKETS = 256;
export const REPEATED = 512;

const SAYING = new Set(
  "said says told added asked argued claimed explained warned noted stated insisted announced thinks believes".split(
    " ",
  ),
);
const PLACE_WORDS = new Set("in at near from across outside inside around".split(" "));

/** Bits for each unit: those gathered over all units with the same lower-cased form. */
export function evidenceOf(scene: Scene): Uint16Array {
  const gathered = new Map<string, number>();
  const times = new Map<string, number>();
  const { words, bounds, writing } = scene;
  for (let s = 0; s + 1 < bounds.length; s++) {
    for (let i = bounds[s]!; i < bounds[s + 1]!; i++) {
      const word = words[i]!;
      if (word.kind === "mark" || word.kind === "number") continue;
      let bits = gathered.get(word.lower) ?? 0;
      if (word.kind === "lower") bits |= WRITTEN_SMALL;
      else {
        const previous = i > bounds[s]! ? words[i - 1] : undefined;
        const next = i + 1 < bounds[s + 1]! ? words[i + 1] : undefined;
        if (writing[i] === MIXED_CASE) bits |= bitsOfUse(scene, i, previous, next);
        const count = (times.get(word.lower) ?? 0) + 1;
        times.set(word.lower, count);
        if (count === 3) bits |= REPEATED;
      }
      gathered.set(word.lower, bits);
    }
  }
  const evidence = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) evidence[i] = gathered.get(words[i]!.lower) ?? 0;
  return evidence;
}

function bitsOfUse(
  scene: Scene,
  i: number,
  previous: WordForm | undefined,
  next: WordForm | undefined,
): number {
  let bits = 0;
  if (previous !== undefined && previous.kind !== "mark") {
    bits |= CAPITAL_INSIDE;
    if (bitsAt(scene, i - 1) & TITLE_BIT) bits |= AFTER_TITLE;
    if (isCapital(previous) && bitsAt(scene, i - 1) & FIRST_NAME_BIT) bits |= AFTER_FIRST_NAME;
    if (PLACE_WORDS.has(previous.text)) bits |= AFTER_PLACE_WORD;
    if (previous.lower === "the") bits |= AFTER_ARTICLE;
  } else if (previous?.text === "(" && next?.text === ")") bits |= IN_BRACKETS;
  if (next !== undefined && SAYING.has(next.text)) bits |= SAYS;
  const last = scene.runEnd[i]! - 1;
  if (last > i && bitsAt(scene, last) & ORGANIZATION_HEAD_BIT) bits |= WITH_ORGANIZATION_HEAD;
  return bits;
}

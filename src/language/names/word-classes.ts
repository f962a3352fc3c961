import { hashText } from "../model/hash.ts";

/** Gives the class of a lower-cased word, from 1; 0 where it has none. */
export type ClassOf = (word: string) => number;

/**
 * Reads lines of words, which stand in `source` from `from` on: the words of line k, apart by spaces, are of class k. They stay
 * where they are and are found by their hash, since a Map of so many takes half as long to make as all other models to load.
 */
export function classFinder(source: string, from: number): ClassOf {
  const begins: number[] = [];
  const hashes: number[] = [];
  const classes: number[] = [];
  for (let at = from, line = 1; at < source.length; at++) {
    const begin = at;
    while (!isGap(source, at)) at++;
    if (at > begin) {
      begins.push(begin);
      hashes.push(hashText(source, begin, at));
      classes.push(line);
    }
    if (source.charCodeAt(at) === 10) line++;
  }
  const slots = new Int32Array(2 ** (33 - Math.clz32(begins.length))).fill(-1);
  const mask = slots.length - 1;
  for (let k = 0; k < begins.length; k++) {
    let slot = hashes[k]! & mask;
    while (slots[slot]! >= 0) slot = (slot + 1) & mask;
    slots[slot] = k;
  }
  return (word) => {
    for (let slot = hashText(word) & mask; slots[slot]! >= 0; slot = (slot + 1) & mask) {
      const k = slots[slot]!;
      if (source.startsWith(word, begins[k]) && isGap(source, begins[k]! + word.length)) return classes[k]!;
    }
    return 0;
  };
}

/** True at a space, a line's end and the end of the text, where there is no code. */
const isGap = (source: string, at: number): boolean => !(source.charCodeAt(at) > 32);

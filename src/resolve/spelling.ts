import { foldName } from "../knowledge/world/person-names.ts";

/** The consonants of a name without doublings, so that loose transliterations meet: "Mohammed" and "Muhammad". */
export function skeleton(name: string): string {
  return foldName(name)
    .replace(/[^a-z]/g, "")
    .replace(/kh|gh/g, "k")
    .replace(/q/g, "g")
    .replace(/(?<=[bcdfgklmnprstvz])h/g, "")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/[aeiouyj]+/g, "")
    .replace(/(.)\1+/g, "$1");
}

/** A name without what differs between the usual ways into Latin letters: "Zelensky", "Zelenskiy" and "Zelenskyy" are one. */
export function transliterated(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}]/gu, "")
    .replace(/(?:yy|iy|ij|ii|ey|ei|y)$/, "i")
    .replace(/ph/g, "f")
    .replace(/ck|kh|q/g, "k")
    .replace(/^k(?=add|adh|ad)/, "g")
    .replace(/ou|oo/g, "u")
    .replace(/ee/g, "i")
    .replace(/(?<=[bdgkt])h/g, "")
    .replace(/w/g, "v")
    .replace(/y/g, "i")
    .replace(/(.)\1+/g, "$1");
}

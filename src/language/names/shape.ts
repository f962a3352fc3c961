import { hashString } from "./hash.ts";

/** What can be known of a word without its context; computed once for each word form. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  readonly exactHash: number;
  readonly lowerHash: number;
  readonly shapeHash: number;
  readonly longShapeHash: number;
  /** Hashes of the first and last one to four letters, lower-cased. */
  readonly affixes: readonly number[];
  readonly kind: WordKind;
}

export type WordKind = "lower" | "capital" | "allCaps" | "mixed" | "initial" | "number" | "mark";

export function wordForm(text: string): WordForm {
  const lower = text.toLowerCase();
  const long = text
    .replace(/\p{Lu}/gu, "X")
    .replace(/[\p{Ll}\p{Lo}\p{Lm}]/gu, "x")
    .replace(/\p{N}/gu, "9");
  const affixes: number[] = [];
  for (let n = 1; n <= 4; n++) {
    if (lower.length <= n) break;
    if (n > 1) affixes.push(hashString(`<${lower.slice(0, n)}`));
    affixes.push(hashString(`${lower.slice(-n)}>`));
  }
  return {
    text,
    lower,
    exactHash: hashString(text),
    lowerHash: hashString(`l${lower}`),
    shapeHash: hashString(`s${long.replace(/(.)\1+/g, "$1")}`),
    longShapeHash: hashString(`S${long.replace(/(.)\1{3,}/g, "$1$1$1$1")}`),
    affixes,
    kind: kindOf(text, lower),
  };
}

function kindOf(text: string, lower: string): WordKind {
  if (/^\p{N}/u.test(text)) return "number";
  if (!/\p{L}/u.test(text)) return "mark";
  if (text === lower) return "lower";
  if (/^\p{Lu}\.$/u.test(text)) return "initial";
  const upper = text.toUpperCase() === text;
  if (upper && text.length > 1) return "allCaps";
  return /^\p{Lu}[\p{Ll}\p{M}'’.]*$/u.test(text) ? "capital" : "mixed";
}

/** Whether the word could open a name: it holds a capital letter. */
export const isCapital = (word: WordForm): boolean =>
  word.kind === "capital" || word.kind === "allCaps" || word.kind === "mixed" || word.kind === "initial";

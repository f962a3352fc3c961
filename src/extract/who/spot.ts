import type { LanguageDocument, Sentence, Token } from "../../language/document.ts";

/** A span of the text with its place in the parse. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Indices in the sentence of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** The token of it whose syntactic head lies outside. */
  readonly head: number;
}

/** A document with its text made plain, and spans found in the parse. */
export interface Page {
  readonly document: LanguageDocument;
  readonly text: string;
  /** Same length as the text: plain apostrophes, hyphens and spaces. */
  readonly plain: string;
  readonly lower: string;
  readonly spot: (start: number, end: number) => Spot | undefined;
  readonly sentence: (index: number) => Sentence;
  readonly token: (sentence: number, index: number) => Token | undefined;
}

function headOf(tokens: readonly Token[], first: number, last: number): number {
  let found = -1;
  for (let index = first; index <= last; index++) {
    const token = tokens[index]!;
    const outside = token.head < first || token.head > last;
    if (!outside || token.pos === "PUNCT" || token.pos === "DET" || token.pos === "ADP") continue;
    if (found < 0 || (token.head >= 0 && tokens[found]!.relation === "case")) found = index;
  }
  return found >= 0 ? found : last;
}

export function pageOf(document: LanguageDocument, plain: string, lower: string): Page {
  const { sentences } = document;
  const sentenceAt = (offset: number): number => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const spot = (start: number, end: number): Spot | undefined => {
    const sentence = sentenceAt(start);
    const tokens = sentences[sentence]?.tokens ?? [];
    const first = tokens.findIndex((token) => token.end > start);
    if (first < 0 || tokens[first]!.start >= end) return undefined;
    let last = first;
    while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
    return { start, end, sentence, first, last, head: headOf(tokens, first, last) };
  };
  return {
    document,
    text: document.text,
    plain,
    lower,
    spot,
    sentence: (index) => sentences[index]!,
    token: (sentence, index) => sentences[sentence]?.tokens[index],
  };
}

export const overlaps = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start < b.end && b.start < a.end;

export const contains = (
  outer: { readonly start: number; readonly end: number },
  inner: { readonly start: number; readonly end: number },
): boolean => outer.start <= inner.start && inner.end <= outer.end;

import { chunksOf, cutsOf } from "./chunks.ts";
import { lineBreaks } from "./line-breaks.ts";
import { sentenceEnds } from "./sentence-ends.ts";
import type { Span } from "./spans.ts";
import { winkEnds } from "./wink-ends.ts";

/** No sentence is longer; a longer one is cut after the last semicolon, comma or other mark in its second half. */
export const LONGEST_SENTENCE = 150;

/** Tokens of a text in order, and the index after the last token of each sentence. */
export interface Split {
  readonly tokens: readonly Span[];
  readonly sentenceEnds: readonly number[];
}

/** Splits a text into tokens and sentences as the English treebanks do. Every offset is exact; nothing but white space is left out. */
export function split(text: string): Split {
  const chunks = chunksOf(text);
  const tokens: Span[] = [];
  for (const { start, end } of chunks) {
    let from = start;
    for (const cut of cutsOf(text.slice(start, end))) {
      tokens.push({ start: from, end: start + cut });
      from = start + cut;
    }
    tokens.push({ start: from, end });
  }
  let proposed: ReadonlySet<number> | undefined;
  const isProposed = (at: number): boolean => {
    proposed ??= winkEnds(text, chunks);
    return proposed.has(at);
  };
  const ends = sentenceEnds(text, tokens, isProposed, lineBreaks(text, tokens));
  return { tokens, sentenceEnds: cutLong(text, tokens, ends) };
}

function cutLong(text: string, tokens: readonly Span[], ends: readonly number[]): readonly number[] {
  const all: number[] = [];
  let first = 0;
  for (const end of ends) {
    while (end - first > LONGEST_SENTENCE) {
      first = sanePlace(text, tokens, first);
      all.push(first);
    }
    all.push(end);
    first = end;
  }
  return all;
}

function sanePlace(text: string, tokens: readonly Span[], first: number): number {
  for (const marks of [/^[;.!?…:]+$/, /^[,–—]$/, /^[^\p{L}\d]+$/u]) {
    for (let i = first + LONGEST_SENTENCE - 1; i > first + LONGEST_SENTENCE / 2; i--) {
      const token = tokens[i]!;
      if (marks.test(text.slice(token.start, token.end))) return i + 1;
    }
  }
  return first + LONGEST_SENTENCE;
}

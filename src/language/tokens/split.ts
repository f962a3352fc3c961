import { tokenCuts } from "./conventions.ts";
import { lineBreaks } from "./line-breaks.ts";
import { sentenceEnds } from "./sentence-ends.ts";
import type { Span } from "./spans.ts";
import { winkCuts } from "./wink-cuts.ts";

/** No sentence is longer; a longer one is cut after the last semicolon, comma or other mark in its second half. */
export const LONGEST_SENTENCE = 150;

/** Tokens of a text in order, and the index after the last token of each sentence. */
export interface Split {
  readonly tokens: readonly Span[];
  readonly sentenceEnds: readonly number[];
}

/** Splits a text into tokens and sentences as the English treebanks do. Every offset is exact; nothing but white space is left out. */
export function split(text: string): Split {
  const chunks = winkCuts(text);
  const tokens: Span[] = [];
  for (let c = 0; c < chunks.starts.length; c++) {
    const start = chunks.starts[c]!;
    const end = chunks.ends[c]!;
    const raw = chunks.cuts[c];
    const cuts = tokenCuts(text.slice(start, end), raw === undefined ? [] : raw.map((at) => at - start));
    let from = start;
    for (const cut of cuts) {
      tokens.push({ start: from, end: start + cut });
      from = start + cut;
    }
    tokens.push({ start: from, end });
  }
  const ends = sentenceEnds(text, tokens, chunks.sentenceEnds, lineBreaks(text, tokens));
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

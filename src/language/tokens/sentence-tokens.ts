import type { Token } from "../document.ts";
import type { Span } from "./spans.ts";

/** What was found out about each word of a sentence, by its index. */
export interface Analysis {
  readonly pos: (i: number) => string;
  readonly tag: (i: number) => string;
  /** Index of the head, -1 for the root. */
  readonly head: (i: number) => number;
  readonly relation: (i: number) => string;
}

/** The tokens of a sentence. */
export function sentenceTokens(
  spans: readonly Span[],
  forms: readonly string[],
  analysis: Analysis,
  lemma: (form: string, tag: string) => string,
): Token[] {
  return spans.map(({ start, end }, i) => {
    const text = forms[i]!;
    const tag = analysis.tag(i);
    return {
      start,
      end,
      text,
      lemma: lemma(text, tag),
      pos: analysis.pos(i),
      tag,
      head: analysis.head(i),
      relation: analysis.relation(i),
    };
  });
}

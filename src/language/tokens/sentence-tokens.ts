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

/** The tokens of a sentence. Of several roots only the first stays; the others hang on it loosely. */
export function sentenceTokens(
  spans: readonly Span[],
  forms: readonly string[],
  analysis: Analysis,
  lemma: (form: string, tag: string) => string,
): Token[] {
  let root = -1;
  return spans.map(({ start, end }, i) => {
    const text = forms[i]!;
    const tag = analysis.tag(i);
    let head = analysis.head(i);
    let relation = analysis.relation(i);
    if (head < 0 && root >= 0) {
      head = root;
      relation = analysis.pos(i) === "PUNCT" ? "punct" : "parataxis";
    } else if (head < 0) root = i;
    return { start, end, text, lemma: lemma(text, tag), pos: analysis.pos(i), tag, head, relation };
  });
}

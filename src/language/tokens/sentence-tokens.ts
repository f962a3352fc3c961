import type { Analysis } from "../analyse.ts";
import type { Token } from "../document.ts";
import type { Span } from "./spans.ts";

/** The tokens of a sentence. */
export function sentenceTokens(
  spans: readonly Span[],
  forms: readonly string[],
  { pos, tags, heads, relations }: Analysis,
  lemma: (form: string, tag: string) => string,
): Token[] {
  return spans.map(({ start, end }, i) => ({
    start,
    end,
    text: forms[i]!,
    lemma: lemma(forms[i]!, tags[i]!),
    pos: pos[i]!,
    tag: tags[i]!,
    head: heads[i]!,
    relation: relations[i]!,
  }));
}

import { createAnalyser } from "./analyse.ts";
import type { LanguageDocument, ReadLanguage, Sentence } from "./document.ts";
import { Lemmas } from "./lemma.ts";
import type { LanguageModels } from "./models.ts";
import { sentenceTokens } from "./tokens/sentence-tokens.ts";
import { split } from "./tokens/split.ts";

/** So many sentences are analysed at once, so that a long text needs no more memory than a short one. */
const AT_ONCE = 200;

/** Makes the reader: text in; sentences of tokens with exact offsets, tags, lemmas, dependencies, and names out. Never throws on any text. */
export function createReader(models: LanguageModels): ReadLanguage {
  const analyse = createAnalyser(models);
  const lemmas = new Lemmas(models.lemmas);
  return (text: string): LanguageDocument => {
    const { tokens, sentenceEnds } = split(text);
    const spans = sentenceEnds.map((end, s) => tokens.slice(sentenceEnds[s - 1] ?? 0, end));
    const forms = spans.map((sentence) => sentence.map(({ start, end }) => text.slice(start, end)));
    const sentences: Sentence[] = [];
    for (let from = 0; from < forms.length; from += AT_ONCE)
      for (const analysis of analyse(forms.slice(from, from + AT_ONCE))) {
        const s = sentences.length;
        const made = sentenceTokens(spans[s]!, forms[s]!, analysis, (form, tag) => lemmas.get(form, tag));
        sentences.push({ start: made[0]!.start, end: made.at(-1)!.end, tokens: made });
      }
    return { text, sentences, names: models.names?.(sentences, text) ?? [] };
  };
}

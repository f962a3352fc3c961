import type { LanguageDocument, ReadLanguage, Sentence, Token } from "./document.ts";
import { Labeller } from "./label/labeller.ts";
import { Lemmas } from "./lemma.ts";
import { Lexemes } from "./model/lexemes.ts";
import type { LanguageModels } from "./models.ts";
import { BeamParser } from "./parse/beam.ts";
import { POS, parserWords } from "./parse/words.ts";
import { Tagger } from "./tag/tagger.ts";
import { type Analysis, sentenceTokens } from "./tokens/sentence-tokens.ts";
import { split } from "./tokens/split.ts";

/** States the parser keeps side by side. */
export const BEAM = 4;

/** Tags, parses and labels one sentence, given its forms. */
export type Analyse = (forms: readonly string[]) => Analysis;

/** The tagger, parser and labeller as one; the result is written over by the next call. */
export function createAnalyser(models: LanguageModels, beam: number = BEAM): Analyse {
  const lexemes = new Lexemes();
  const tagger = new Tagger(models.tagger);
  const parser = new BeamParser(models.parser.features, models.parser.weights, beam);
  const labeller = new Labeller(models.labeller);
  const pos = models.tagger.tags.map((tag) => tag.slice(0, tag.indexOf(" ")));
  const penn = models.tagger.tags.map((tag) => tag.slice(tag.indexOf(" ") + 1));
  const posOf = Int32Array.from(pos, (name) => (POS as readonly string[]).indexOf(name));
  const pennOf = pennNumbers(models.tagger.tags);
  let heads = new Int32Array(256);
  let labels = new Int32Array(256);
  return (forms) => {
    const words = forms.map((form) => lexemes.get(form));
    const tags = tagger.tag(words);
    const n = forms.length;
    if (n + 2 > heads.length) {
      heads = new Int32Array(n + 2);
      labels = new Int32Array(n + 2);
    }
    const laidOut = parserWords(words, tags, posOf, pennOf);
    parser.parse(laidOut, heads);
    labeller.label(laidOut, heads, labels);
    return {
      pos: (i) => pos[tags[i]!]!,
      tag: (i) => penn[tags[i]!]!,
      head: (i) => (heads[i + 1]! > n ? -1 : heads[i + 1]! - 1),
      relation: (i) => (labels[i + 1] === 0 ? "root" : models.labeller.relations[labels[i + 1]! - 1]!),
    };
  };
}

/** Of each full tag, the number of its Penn tag among all Penn tags in alphabetical order. */
export function pennNumbers(tags: readonly string[]): Int32Array {
  const names = [...new Set(tags.map((tag) => tag.slice(tag.indexOf(" ") + 1)))].sort();
  return Int32Array.from(tags, (tag) => names.indexOf(tag.slice(tag.indexOf(" ") + 1)));
}

/** Makes the reader: text in; sentences of tokens with exact offsets, tags, lemmas, dependencies, and names out. Never throws on any text. */
export function createReader(models: LanguageModels): ReadLanguage {
  const analyse = createAnalyser(models);
  const lemmas = new Lemmas(models.lemmas);
  return (text: string): LanguageDocument => {
    const { tokens, sentenceEnds } = split(text);
    const sentences: Sentence[] = [];
    let first = 0;
    for (const end of sentenceEnds) {
      const spans = tokens.slice(first, end);
      const forms = spans.map((span) => text.slice(span.start, span.end));
      const made: Token[] = sentenceTokens(spans, forms, analyse(forms), (form, tag) =>
        lemmas.get(form, tag),
      );
      sentences.push({ start: spans[0]!.start, end: spans.at(-1)!.end, tokens: made });
      first = end;
    }
    return { text, sentences, names: models.names?.(sentences, text) ?? [] };
  };
}

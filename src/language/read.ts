import type { LanguageDocument, ReadLanguage, Sentence, Token } from "./document.ts";
import { Labeller } from "./label/labeller.ts";
import { Lemmas } from "./lemma.ts";
import { Lexemes } from "./model/lexemes.ts";
import type { LanguageModels } from "./models.ts";
import { BeamParser } from "./parse/beam.ts";
import { hintedBy } from "./parse/guide.ts";
import { attachPunctuation } from "./parse/punctuation.ts";
import { PUNCT, parserWords, posNumbers } from "./parse/words.ts";
import { Tagger } from "./tag/tagger.ts";
import { type Analysis, sentenceTokens } from "./tokens/sentence-tokens.ts";
import { split } from "./tokens/split.ts";

/** States the parser keeps side by side, at most; and the one that runs ahead of it. */
export const BEAM = 8;
export const GUIDE_BEAM = 4;

/** Tags, parses and labels one sentence, given its forms. */
export type Analyse = (forms: readonly string[]) => Analysis;

/** The tagger, parser and labeller as one; the result is written over by the next call. */
export function createAnalyser(models: LanguageModels, beam: number = BEAM): Analyse {
  const lexemes = new Lexemes();
  const tagger = new Tagger(models.tagger);
  const guide = new BeamParser(models.guide, GUIDE_BEAM);
  const parser = new BeamParser(models.parser, beam);
  const labeller = new Labeller(models.labeller);
  const pos = models.tagger.tags.map((tag) => tag.slice(0, tag.indexOf(" ")));
  const penn = models.tagger.tags.map((tag) => tag.slice(tag.indexOf(" ") + 1));
  const posOf = posNumbers(models.tagger.tags);
  let parsed = new Int32Array(256);
  let labels = new Int32Array(256);
  let heads = new Int32Array(256);
  const relations: string[] = [];
  return (forms) => {
    const n = forms.length;
    if (n + 2 > heads.length) {
      parsed = new Int32Array(n + 2);
      labels = new Int32Array(n + 2);
      heads = new Int32Array(n + 2);
    }
    const words = forms.map((form) => lexemes.get(form));
    const tags = tagger.tag(words);
    const laidOut = hintedBy(guide, parserWords(words, tags, posOf));
    parser.parse(laidOut, parsed);
    labeller.label(laidOut, parsed, labels);
    const mark = (i: number) => posOf[tags[i]!] === PUNCT;
    for (let i = 0; i < n; i++) relations[i] = "punct";
    let root = -1;
    for (let k = 1; k <= laidOut.count; k++) {
      const i = laidOut.at[k]!;
      const head = parsed[k]!;
      if (head <= laidOut.count) {
        heads[i] = laidOut.at[head]!;
        relations[i] = models.labeller.relations[labels[k]! - 1]!;
      } else {
        // Of several roots only the first stays; the others hang on it loosely.
        heads[i] = root;
        relations[i] = root < 0 ? "root" : "parataxis";
        if (root < 0) root = i;
      }
    }
    if (root < 0) relations[0] = "root";
    attachPunctuation(forms, mark, heads);
    return {
      pos: (i) => pos[tags[i]!]!,
      tag: (i) => penn[tags[i]!]!,
      head: (i) => heads[i]!,
      relation: (i) => relations[i]!,
    };
  };
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

import { Labeller } from "./label/labeller.ts";
import { Lexemes } from "./model/lexemes.ts";
import type { LanguageModels } from "./models.ts";
import { BeamParser } from "./parse/beam.ts";
import { hintedBy } from "./parse/guide.ts";
import { attachPunctuation } from "./parse/punctuation.ts";
import { type ParserWords, PUNCT, parserWords, posNumbers } from "./parse/words.ts";
import { Tagger } from "./tag/tagger.ts";

/** States the parser keeps side by side, at most; and the one that runs ahead of it. */
export const BEAM = 8;
export const GUIDE_BEAM = 4;

/** What was found out about the words of a sentence. */
export interface Analysis {
  /** Universal and Penn tags. */
  readonly pos: readonly string[];
  readonly tags: readonly string[];
  /** Index of each word's head, -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Tags, parses and labels sentences, given their forms. */
export type Analyse = (sentences: readonly (readonly string[])[]) => readonly Analysis[];

/**
 * The tagger, parsers and labeller as one. Each goes through all sentences before the next does: the weights of one fit into the
 * memory near the processor, those of all do not.
 */
export function createAnalyser(models: LanguageModels, beam: number = BEAM): Analyse {
  const lexemes = new Lexemes();
  const tagger = new Tagger(models.tagger);
  const guide = new BeamParser(models.guide, GUIDE_BEAM);
  const parser = new BeamParser(models.parser, beam);
  const labeller = new Labeller(models.labeller);
  const pos = models.tagger.tags.map((tag) => tag.slice(0, tag.indexOf(" ")));
  const penn = models.tagger.tags.map((tag) => tag.slice(tag.indexOf(" ") + 1));
  const posOf = posNumbers(models.tagger.tags);
  return (sentences) => {
    const words = sentences.map((forms) => forms.map((form) => lexemes.get(form)));
    const tags = words.map((sentence) => tagger.tag(sentence));
    const laidOut = words.map((sentence, s) => parserWords(sentence, tags[s]!, posOf));
    const hinted = laidOut.map((sentence) => hintedBy(guide, sentence));
    const heads = hinted.map((sentence) => parser.parse(sentence));
    const labels = hinted.map((sentence, s) => labeller.label(sentence, heads[s]!));
    return sentences.map((forms, s) => ({
      pos: Array.from(tags[s]!, (tag) => pos[tag]!),
      tags: Array.from(tags[s]!, (tag) => penn[tag]!),
      ...treeOf(forms, tags[s]!, laidOut[s]!, heads[s]!, labels[s]!),
    }));
  };

  /** The tree of all words of a sentence, given that of those that are no punctuation. */
  function treeOf(
    forms: readonly string[],
    tags: Int32Array,
    { count, at }: ParserWords,
    parsed: Int32Array,
    labels: Int32Array,
  ): Pick<Analysis, "heads" | "relations"> {
    const heads = new Int32Array(forms.length);
    const relations = forms.map(() => "punct");
    let root = -1;
    for (let k = 1; k <= count; k++) {
      const i = at[k]!;
      const head = parsed[k]!;
      if (head <= count) {
        heads[i] = at[head]!;
        relations[i] = models.labeller.relations[labels[k]! - 1]!;
      } else {
        // Of several roots only the first stays; the others hang on it loosely.
        heads[i] = root;
        relations[i] = root < 0 ? "root" : "parataxis";
        if (root < 0) root = i;
      }
    }
    if (root < 0) relations[0] = "root";
    attachPunctuation(forms, (i) => posOf[tags[i]!] === PUNCT, heads);
    return { heads, relations };
  }
}

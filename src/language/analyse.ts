import { Lexemes } from "./model/lexemes.ts";
import type { LanguageModels } from "./models.ts";
import { createParser, type Tree } from "./parse/parser.ts";
import { attachPunctuation } from "./parse/punctuation.ts";
import { type ParserWords, parserWords, punctuationTags } from "./parse/words.ts";
import { Tagger } from "./tag/tagger.ts";

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
 * The tagger and the parser as one. Each goes through all sentences before the next does: the weights of one fit into the memory near
 * the processor, those of both do not.
 */
export function createAnalyser(models: LanguageModels): Analyse {
  const lexemes = new Lexemes();
  const tagger = new Tagger(models.tagger);
  const parse = createParser(models.parser);
  const pos = models.tagger.tags.map((tag) => tag.slice(0, tag.indexOf(" ")));
  const penn = models.tagger.tags.map((tag) => tag.slice(tag.indexOf(" ") + 1));
  const punctuation = punctuationTags(models.tagger.tags);
  return (sentences) => {
    const words = sentences.map((forms) => forms.map((form) => lexemes.get(form)));
    const tags = words.map((sentence) => tagger.tag(sentence));
    const laidOut = words.map((sentence, s) => parserWords(sentence, tags[s]!, punctuation));
    const trees = parse(laidOut);
    return sentences.map((forms, s) => ({
      pos: Array.from(tags[s]!, (tag) => pos[tag]!),
      tags: Array.from(tags[s]!, (tag) => penn[tag]!),
      ...treeOf(forms, tags[s]!, laidOut[s]!, trees[s]!),
    }));
  };

  /** The tree of all words of a sentence, given that of those that are no punctuation. */
  function treeOf(
    forms: readonly string[],
    tags: Int32Array,
    { count, at }: ParserWords,
    tree: Tree,
  ): Pick<Analysis, "heads" | "relations"> {
    const heads = new Int32Array(forms.length);
    const relations = forms.map(() => "punct");
    for (let k = 1; k <= count; k++) {
      const head = tree.heads[k]!;
      heads[at[k]!] = head === 0 ? -1 : at[head]!;
      relations[at[k]!] = models.parser.relations[tree.relations[k]!] ?? "root";
    }
    if (count === 0) relations[0] = "root";
    attachPunctuation(forms, (i) => punctuation[tags[i]!]!, heads);
    return { heads, relations };
  }
}

/**
 * What the language room gives to the rest: sentences of tokens with exact offsets, tags, dependencies and names.
 * Everything is plain readonly data; who made it (wink-nlp, a model of ours) does not show.
 */

export interface Token {
  /** UTF-16 offsets into the document's text, end exclusive: `text.slice(start, end)` is the token's surface. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower-cased dictionary form. */
  readonly lemma: string;
  /** Universal part of speech (UD v2): NOUN, PROPN, VERB, AUX, … */
  readonly pos: string;
  /** Penn Treebank tag as in EWT and GUM: NN, NNP, VBD, VBN, … */
  readonly tag: string;
  /** Index in the sentence of the syntactic head; -1 for the root. */
  readonly head: number;
  /** UD v2 relation to the head with subtype: nsubj, nsubj:pass, obj, obl, obl:agent, root, … */
  readonly relation: string;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

export type NameType = "person" | "organization" | "place" | "other";

/** A name as the name tagger sees it: its core, without title, article or possessive. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  /** 0 to 1; how sure the tagger is. */
  readonly score: number;
}

export interface LanguageDocument {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** In text order, never overlapping. */
  readonly names: readonly NameSpan[];
}

/** Reads a text. Pure: the same text gives the same document. */
export type ReadLanguage = (text: string) => LanguageDocument;

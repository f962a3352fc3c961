import type { Lexicon, LexiconEntry } from "../../knowledge/events/lexicon.ts";
import type { Token } from "../../language/document.ts";

const SUFFIXES: Readonly<Record<string, RegExp>> = {
  // "Rebels of the union clashed": a tagger may take a past tense for a base form.
  VB: /ed$/,
  VBD: /ed$/,
  VBN: /ed$/,
  VBG: /ing$/,
};

/**
 * The lexicon's readings of a verb or adjective. Where its lemma is none of the lexicon's words, as a lemmatiser may leave it
 * ("rioted" to "riote"), the word that its regular form comes from is looked up: "riot", "exile", "ram" of "rammed".
 */
export function readingsOf(
  lexicon: Lexicon,
  { lemma, text, tag }: Token,
): readonly LexiconEntry[] | undefined {
  const found = lexicon.verbs.get(lemma);
  const suffix = SUFFIXES[tag];
  if (found || !suffix) return found;
  const form = text.toLowerCase();
  const stem = form.replace(suffix, "");
  if (stem === form) return undefined;
  const bases = [stem, `${stem}e`, /(.)\1$/.test(stem) ? stem.slice(0, -1) : undefined];
  return bases.map((base) => (base === undefined ? undefined : lexicon.verbs.get(base))).find(Boolean);
}

import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { LanguageDocument } from "../../language/document.ts";
import type { Span } from "../../record/record.ts";
import type { ActorFinder } from "./actors.ts";
import { phraseSpan } from "./actors.ts";
import { subjectOf } from "./clause.ts";
import { quotations } from "./quotes.ts";
import { dependentsBy, isBelow, preposition, type Tree, token } from "./tree.ts";

/** A sentence's tree with the actors in its arguments. */
export interface Scene {
  readonly tree: Tree;
  readonly actors: ActorFinder;
}

/** Who is reported as saying what stands at this token: an entity id, a phrase, or nobody. */
export type SpeakerAt = (sentence: number, index: number) => string | undefined;

const SOURCES = new Set(["according to", "per"]);

/** Reads who says what, in clauses ("X said that …", "…, X said", "according to X") and in quotations, across sentences. */
export function speakers(document: LanguageDocument, scenes: readonly Scene[], lexicon: Lexicon): SpeakerAt {
  const quotes = quotations(document.text);
  const byQuote = quotes.map((quote) => quoteSpeaker(document, scenes, quote, lexicon));
  carryOver(document, quotes, byQuote);
  return (sentence, index) => {
    const scene = scenes[sentence]!;
    const clausal = clauseSpeaker(scene, index, lexicon);
    if (clausal !== undefined) return clausal;
    const { start } = token(scene.tree, index);
    const quote = quotes.findIndex(([from, to]) => from <= start && start < to);
    return quote >= 0 ? byQuote[quote] : undefined;
  };
}

function nameOf({ tree, actors }: Scene, head: number): string {
  const [actor] = actors.at(head);
  if (actor) return actor.entity;
  const [start, end] = phraseSpan(tree, head);
  return phrase(tree, start, end);
}

/** The words of an argument, cut at its first clause or comma, and without its article. */
function phrase(tree: Tree, start: number, end: number): string {
  const words: string[] = [];
  for (const { text, start: at, end: to, pos } of tree.tokens) {
    if (at < start || to > end) continue;
    if (words.length > 0 && (pos === "PUNCT" || words.length >= 10)) break;
    words.push(text);
  }
  return words
    .join(" ")
    .replace(/ (['’]s|-) ?/g, (_, mark: string) => (mark === "-" ? "-" : `${mark} `))
    .replace(/^(the|a|an) /i, "")
    .trim();
}

const isReporting = (tree: Tree, index: number, lexicon: Lexicon): boolean =>
  token(tree, index).pos === "VERB" &&
  (lexicon.reporting.get(token(tree, index).lemma)?.some(({ kind }) => kind === "verb") ?? false);

function clauseSpeaker(scene: Scene, index: number, lexicon: Lexicon): string | undefined {
  const { tree } = scene;
  let at = index;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const inserted = insertedReport(scene, at, index, lexicon);
    if (inserted !== undefined) return inserted;
    const { relation, head } = token(tree, at);
    if (head < 0) return undefined;
    if ((relation === "ccomp" || relation === "parataxis") && isReporting(tree, head, lexicon)) {
      const [subject] = subjectOf(tree, head);
      if (subject !== undefined && subject !== index) return nameOf(scene, subject);
    }
    at = head;
  }
  return undefined;
}

/** "…, Mr. Wang said" hanging on the clause, and "according to …". */
function insertedReport(scene: Scene, at: number, index: number, lexicon: Lexicon): string | undefined {
  const { tree } = scene;
  for (const dependent of tree.dependents[at] ?? []) {
    if (dependent === index || isBelow(tree, index, dependent)) continue;
    const { relation } = token(tree, dependent);
    if (relation === "parataxis" && isReporting(tree, dependent, lexicon)) {
      const [subject] = dependentsBy(tree, dependent, "nsubj");
      if (subject !== undefined) return nameOf(scene, subject);
    }
    if (relation.startsWith("obl") && SOURCES.has(preposition(tree, dependent)))
      return nameOf(scene, dependent);
  }
  return undefined;
}

/** The speaker named in the sentence in which a quotation begins or ends, outside its marks. */
function quoteSpeaker(
  document: LanguageDocument,
  scenes: readonly Scene[],
  [from, to]: Span,
  lexicon: Lexicon,
): string | undefined {
  for (const [number, sentence] of document.sentences.entries()) {
    if (sentence.end <= from || sentence.start >= to) continue;
    const scene = scenes[number]!;
    for (let index = 0; index < scene.tree.tokens.length; index++) {
      const { start } = token(scene.tree, index);
      if ((start >= from && start < to) || !isReporting(scene.tree, index, lexicon)) continue;
      const [subject] = subjectOf(scene.tree, index);
      if (subject !== undefined) return nameOf(scene, subject);
    }
  }
  return undefined;
}

/** A quotation without a speaker of its own goes on from the one before it, where nothing but a few words stands between. */
function carryOver(
  document: LanguageDocument,
  quotes: readonly Span[],
  byQuote: (string | undefined)[],
): void {
  const near = (left: Span, right: Span): boolean =>
    !/[.!?]\s+\p{Lu}.*[.!?]/su.test(document.text.slice(left[1], right[0])) && right[0] - left[1] < 200;
  for (let at = 1; at < quotes.length; at++) {
    if (byQuote[at] === undefined && near(quotes[at - 1]!, quotes[at]!)) byQuote[at] = byQuote[at - 1];
  }
}

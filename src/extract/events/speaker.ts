import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { LanguageDocument } from "../../language/document.ts";
import type { Span } from "../../record/record.ts";
import type { Actor } from "./actors.ts";
import { subjectOf } from "./clause.ts";
import { phraseOf } from "./phrase.ts";
import { quotations } from "./quotes.ts";
import type { Scene } from "./scene.ts";
import { dependentsBy, isBelow, preposition, type Tree, token } from "./tree.ts";

/** Who is reported as saying something. */
export interface Speaker {
  /** Entity id, or the words that name who is no entity ("senior official"). */
  readonly name: string;
  /** Where the speaker is an entity: the words that name it. */
  readonly actor?: Actor;
  /** The sentence in which the report stands, and in it the reporting verb (token index; absent for "according to"). */
  readonly sentence: number;
  readonly verb?: number;
}

/** Who is reported as saying what stands at this token, or nobody. */
export type SpeakerAt = (sentence: number, index: number) => Speaker | undefined;

const SOURCES = new Set(["according to", "per"]);

/** Reads who says what, in clauses ("X said that …", "…, X said", "according to X") and in quotations, across sentences. */
export function speakers(document: LanguageDocument, scenes: readonly Scene[], lexicon: Lexicon): SpeakerAt {
  const quotes = quotations(document.text);
  const byQuote = quotes.map((quote) => quoteSpeaker(document, scenes, quote, lexicon));
  carryOver(document, quotes, byQuote);
  return (sentence, index) => {
    const scene = scenes[sentence]!;
    const clausal = clauseSpeaker(scene, sentence, index, lexicon);
    if (clausal !== undefined) return clausal;
    const { start } = token(scene.tree, index);
    const quote = quotes.findIndex(([from, to]) => from <= start && start < to);
    return quote >= 0 ? byQuote[quote] : undefined;
  };
}

function speakerOf({ tree, actors }: Scene, sentence: number, head: number, verb?: number): Speaker {
  const [actor] = actors.at(head);
  const report = { sentence, ...(verb === undefined ? {} : { verb }) };
  return actor ? { name: actor.entity, actor, ...report } : { name: phraseOf(tree, head), ...report };
}

const isReporting = (tree: Tree, index: number, lexicon: Lexicon): boolean =>
  token(tree, index).pos === "VERB" &&
  (lexicon.reporting.get(token(tree, index).lemma)?.some(({ kind }) => kind === "verb") ?? false);

function clauseSpeaker(scene: Scene, sentence: number, index: number, lexicon: Lexicon): Speaker | undefined {
  const { tree } = scene;
  let at = index;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const inserted = insertedReport(scene, sentence, at, index, lexicon);
    if (inserted !== undefined) return inserted;
    const { relation, head } = token(tree, at);
    if (head < 0) return undefined;
    if ((relation === "ccomp" || relation === "parataxis") && isReporting(tree, head, lexicon)) {
      const [subject] = subjectOf(tree, head);
      if (subject !== undefined && subject !== index) return speakerOf(scene, sentence, subject, head);
    }
    at = head;
  }
  return undefined;
}

/** "…, Mr. Wang said" hanging on the clause, and "according to …". */
function insertedReport(
  scene: Scene,
  sentence: number,
  at: number,
  index: number,
  lexicon: Lexicon,
): Speaker | undefined {
  const { tree } = scene;
  for (const dependent of tree.dependents[at] ?? []) {
    if (dependent === index || isBelow(tree, index, dependent)) continue;
    const { relation } = token(tree, dependent);
    if (relation === "parataxis" && isReporting(tree, dependent, lexicon)) {
      const [subject] = dependentsBy(tree, dependent, "nsubj");
      if (subject !== undefined) return speakerOf(scene, sentence, subject, dependent);
    }
    if (relation.startsWith("obl") && SOURCES.has(preposition(tree, dependent))) {
      return speakerOf(scene, sentence, dependent);
    }
  }
  return undefined;
}

/** The speaker named in the sentence in which a quotation begins or ends, outside its marks. */
function quoteSpeaker(
  document: LanguageDocument,
  scenes: readonly Scene[],
  [from, to]: Span,
  lexicon: Lexicon,
): Speaker | undefined {
  for (const [number, sentence] of document.sentences.entries()) {
    if (sentence.end <= from || sentence.start >= to) continue;
    const scene = scenes[number]!;
    for (let index = 0; index < scene.tree.tokens.length; index++) {
      const { start } = token(scene.tree, index);
      if ((start >= from && start < to) || !isReporting(scene.tree, index, lexicon)) continue;
      const [subject] = subjectOf(scene.tree, index);
      if (subject !== undefined) return speakerOf(scene, number, subject, index);
    }
  }
  return undefined;
}

/** A quotation without a speaker of its own goes on from the one before it, where nothing but a few words stands between. */
function carryOver(
  document: LanguageDocument,
  quotes: readonly Span[],
  byQuote: (Speaker | undefined)[],
): void {
  const near = (left: Span, right: Span): boolean =>
    !/[.!?]\s+\p{Lu}.*[.!?]/su.test(document.text.slice(left[1], right[0])) && right[0] - left[1] < 200;
  for (let at = 1; at < quotes.length; at++) {
    if (byQuote[at] === undefined && near(quotes[at - 1]!, quotes[at]!)) byQuote[at] = byQuote[at - 1];
  }
}

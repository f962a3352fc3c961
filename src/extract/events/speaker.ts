import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { LanguageDocument } from "../../language/document.ts";
import { isCountryId, type Span } from "../../record/record.ts";
import type { Actor } from "./actors.ts";
import { subjectOf } from "./clause.ts";
import { type ClosingReport, closingReport } from "./closing-report.ts";
import { isReportNoun } from "./mode-words.ts";
import { phraseOf } from "./phrase.ts";
import { quotations } from "./quotes.ts";
import type { Scene } from "./scene.ts";
import { dependentsBy, isBelow, preposition, rootOf, type Tree, token } from "./tree.ts";

/** Who is reported as saying something. */
export interface Speaker {
  /** Entity id, or the words that name who is no entity ("senior official"). */
  readonly name: string;
  /** Where the words stand for an entity, an official's country included. */
  readonly actor?: Actor;
  /** The sentence in which the report stands, and in it the reporting verb (token index; absent for "according to"). */
  readonly sentence: number;
  readonly verb?: number;
}

/** Who is reported as saying what stands at this token, or nobody. */
export type SpeakerAt = (sentence: number, index: number) => Speaker | undefined;

/** Heads of phrases that name people without naming them: their words tell more than the country that they belong to. */
const UNNAMED = new Set(
  "official diplomat officer aide adviser advisor envoy negotiator lawmaker analyst expert spokesman spokeswoman spokesperson executive person source leader researcher scientist author economist investigator witness resident historian professor".split(
    " ",
  ),
);

/** Reads who says what, in clauses ("X said that …", "…, X said", "according to X") and in quotations, across sentences. */
export function speakers(document: LanguageDocument, scenes: readonly Scene[], lexicon: Lexicon): SpeakerAt {
  const quotes = quotations(document.text);
  const byQuote = quotes.map((quote) => quoteSpeaker(document, scenes, quote, lexicon));
  carryOver(document, quotes, byQuote);
  const sources = scenes.map(({ tree }) => setOffSources(tree, lexicon));
  const named = (speaker: Speaker): Speaker =>
    isPronoun(speaker) ? meantBy(speaker, scenes, lexicon) : speaker;
  return (sentence, index) => {
    const scene = scenes[sentence]!;
    const clausal = clauseSpeaker(scene, sentence, index, lexicon);
    if (clausal !== undefined) return named(clausal);
    const { start } = token(scene.tree, index);
    const quote = quotes.findIndex(([from, to]) => from <= start && start < to);
    const quoted = byQuote[quote];
    if (quoted) return named(quoted);
    const source = sources[sentence]!.find((cited) => isOutside(scene.tree, index, cited));
    const setOff = source === undefined ? undefined : speakerOf(scene, sentence, source, lexicon);
    return setOff ?? closingSpeaker(scene, sentence, index, lexicon);
  };
}

function speakerOf(
  scene: Scene,
  sentence: number,
  head: number,
  lexicon: Lexicon,
  verb?: number,
): Speaker | undefined {
  const { tree, actors } = scene;
  const isPaper = isReportNoun(tree, head, lexicon);
  const [actor] = [...actors.at(head), ...(verb === undefined || isPaper ? publishersOf(scene, head) : [])];
  if (actor === undefined && !isPaper && !canSpeak(tree, head, lexicon, verb)) return undefined;
  const isUnnamed =
    actor?.kind === "nominal" && isCountryId(actor.entity) && UNNAMED.has(token(tree, head).lemma);
  return {
    name: actor === undefined || isUnnamed ? phraseOf(tree, head) : actor.entity,
    sentence,
    ...(actor === undefined ? {} : { actor }),
    ...(verb === undefined ? {} : { verb }),
  };
}

const SPEAKING_PRONOUNS = new Set(["he", "she", "they", "it"]);

/** Verbs of saying whose subject may be what shows something without a word: "the figures suggest", "the killings continued". */
const SHOWING = new Set(
  "suggest indicate signal reveal see find hold know continue repeat convey mention communicate respond maintain confirm remind note view regard quote cite".split(
    " ",
  ),
);

/** True where the words that nobody is known by can be those of somebody who speaks. */
function canSpeak(tree: Tree, head: number, lexicon: Lexicon, verb: number | undefined): boolean {
  const { pos, text, lemma } = token(tree, head);
  if (pos === "PRON") return SPEAKING_PRONOUNS.has(text.toLowerCase());
  // A tagger may take a noun for an adjective: "a retired admiral".
  const isNoun = ["NOUN", "PROPN"].includes(pos) || dependentsBy(tree, head, "det").length > 0;
  if (!isNoun || (verb !== undefined && dependentsBy(tree, head, "case").length > 0)) return false;
  if (verb === undefined || !SHOWING.has(token(tree, verb).lemma)) return true;
  return pos === "PROPN" || UNNAMED.has(lemma) || (lexicon.classes.get("doer") ?? []).includes(lemma);
}

/** Whose report, readout or statement it is: "the Chinese readout", "a report that the United Nations released". */
function publishersOf({ tree, actors }: Scene, head: number): readonly Actor[] {
  const releasers = dependentsBy(tree, head, "acl:relcl").flatMap((verb) =>
    dependentsBy(tree, verb, "nsubj"),
  );
  return [...actors.inside(head), ...releasers.flatMap((index) => actors.at(index))];
}

/** "According to X", "in the view of X": the noun that names X. */
function citedBy(tree: Tree, oblique: number, lexicon: Lexicon): number | undefined {
  const isCited = (words: string): boolean =>
    lexicon.reporting.get(words)?.some(({ kind }) => kind === "phrase") ?? false;
  const marked = preposition(tree, oblique);
  if (marked === "per" || isCited(marked)) return oblique;
  return dependentsBy(tree, oblique, "nmod").find((index) => {
    const article = dependentsBy(tree, oblique, "det").map((each) => token(tree, each).text.toLowerCase());
    const words = [marked, ...article, token(tree, oblique).text.toLowerCase(), preposition(tree, index)];
    return isCited(words.join(" "));
  });
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
      const speaker =
        subject === undefined || subject === index
          ? undefined
          : speakerOf(scene, sentence, subject, lexicon, head);
      if (speaker) return speaker;
    }
    at = head;
  }
  return undefined;
}

/** Whoever is cited by "according to X", set off: it is said of the whole sentence, wherever the parser hangs it. */
function setOffSources(tree: Tree, lexicon: Lexicon): readonly number[] {
  return tree.tokens.flatMap((_, at) => {
    const [first] = dependentsBy(tree, at, "case");
    const isSetOff = first === 0 || (first !== undefined && tree.tokens[first - 1]?.text === ",");
    return (isSetOff ? citedBy(tree, at, lexicon) : undefined) ?? [];
  });
}

/** True where a word is none of a citation's: a comma ends one that opens the sentence, whatever the parser hangs on it. */
function isOutside(tree: Tree, index: number, cited: number): boolean {
  if (!isBelow(tree, index, cited)) return true;
  const opens = dependentsBy(tree, cited, "case").includes(0);
  return opens && tree.tokens.slice(cited, index).some(({ text }) => text === ",");
}

/** The report that closes a sentence, with one of the lexicon's verbs of saying. */
export const closingReportOf = (tree: Tree, lexicon: Lexicon): ClosingReport | undefined =>
  closingReport(tree, (verb) => isReporting(tree, verb, lexicon));

/** Whoever is reported at the sentence's end as saying all that stands before. */
function closingSpeaker(
  scene: Scene,
  sentence: number,
  index: number,
  lexicon: Lexicon,
): Speaker | undefined {
  const report = closingReportOf(scene.tree, lexicon);
  return report && index < report.comma
    ? speakerOf(scene, sentence, report.head, lexicon, report.verb)
    : undefined;
}

/** ", Italy said," that the parser joins to its neighbour: a verb of saying that says nothing of its own. */
const isAside = (tree: Tree, verb: number): boolean =>
  token(tree, verb).relation === "conj" && dependentsBy(tree, verb, "cc", "obj", "ccomp", "obl").length === 0;

/** "…, Mr. Wang said" hanging on the clause. */
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
    if (isReporting(tree, dependent, lexicon) && (relation === "parataxis" || isAside(tree, dependent))) {
      const [subject] = dependentsBy(tree, dependent, "nsubj");
      if (subject !== undefined) return speakerOf(scene, sentence, subject, lexicon, dependent);
    }
  }
  return undefined;
}

const isPronoun = ({ name, actor }: Speaker): boolean =>
  actor === undefined && SPEAKING_PRONOUNS.has(name.toLowerCase());

/** The pronoun's speaker, with the pronoun as the words that name it. */
function meantBy(pronoun: Speaker, scenes: readonly Scene[], lexicon: Lexicon): Speaker {
  const meant = reporterBefore(scenes, pronoun.sentence, lexicon);
  if (!meant) return pronoun;
  const { tree } = scenes[pronoun.sentence]!;
  const [subject] = pronoun.verb === undefined ? [] : subjectOf(tree, pronoun.verb);
  if (!meant.actor || subject === undefined) return { ...pronoun, name: meant.name };
  const { start, end } = token(tree, subject);
  return { ...pronoun, name: meant.name, actor: { ...meant.actor, span: [start, end], kind: "pronoun" } };
}

/** Who was last reported as saying something before this sentence, near enough for a pronoun to mean them; else the person of whom the sentence before speaks. */
function reporterBefore(scenes: readonly Scene[], before: number, lexicon: Lexicon): Speaker | undefined {
  for (let sentence = before - 1; sentence >= Math.max(0, before - 2); sentence--) {
    const scene = scenes[sentence]!;
    for (let index = 0; index < scene.tree.tokens.length; index++) {
      if (!isReporting(scene.tree, index, lexicon)) continue;
      const [subject] = subjectOf(scene.tree, index);
      const speaker = subject === undefined ? undefined : speakerOf(scene, sentence, subject, lexicon, index);
      if (speaker && !isPronoun(speaker)) return speaker;
    }
  }
  const last = scenes[before - 1];
  const root = last === undefined ? -1 : rootOf(last.tree);
  const [subject] = last === undefined || root < 0 ? [] : subjectOf(last.tree, root);
  const topic = subject === undefined ? undefined : speakerOf(last!, before - 1, subject, lexicon);
  return topic?.name.startsWith("person:") ? topic : undefined;
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
      const speaker = subject === undefined ? undefined : speakerOf(scene, number, subject, lexicon, index);
      if (speaker) return speaker;
    }
  }
  return undefined;
}

/** A quotation without a speaker of its own goes on from the one before it in the same sentence or the next. */
function carryOver(
  document: LanguageDocument,
  quotes: readonly Span[],
  byQuote: (Speaker | undefined)[],
): void {
  const sentenceAt = (offset: number): number => document.sentences.findIndex(({ end }) => offset < end);
  const near = (left: Span, right: Span): boolean => sentenceAt(right[0]) - sentenceAt(left[1] - 1) <= 1;
  for (let at = 1; at < quotes.length; at++) {
    if (byQuote[at] === undefined && near(quotes[at - 1]!, quotes[at]!)) byQuote[at] = byQuote[at - 1];
  }
}

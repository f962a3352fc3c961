import { join } from "node:path";
import { createAnalyser } from "../../../src/language/analyse.ts";
import type { Token } from "../../../src/language/document.ts";
import { Lemmas } from "../../../src/language/lemma.ts";
import type { LanguageModels } from "../../../src/language/models.ts";
import { createReader } from "../../../src/language/read.ts";
import { sentenceTokens } from "../../../src/language/tokens/sentence-tokens.ts";
import type { Figure } from "../sets.ts";
import type { Row } from "../table.ts";
import * as facts from "./counts.ts";
import { type GoldTreeDocument, goldDocuments } from "./gold-documents.ts";

type Sentences = readonly (readonly Token[])[];

/** A document's gold trees beside those the models make of it. */
interface Pair {
  readonly id: string;
  readonly gold: Sentences;
  readonly system: Sentences;
}

const COUNTS: readonly (readonly [string, facts.Facts])[] = [
  ["UPOS", facts.partsOfSpeech],
  ["XPOS", facts.pennTags],
  ["lemmas", facts.lemmas],
  ["UAS", facts.heads],
  ["LAS", facts.arcs],
  ["… with subtypes", facts.fullArcs],
  ...["nsubj", "nsubj:pass", "obj", "obl", "obl:agent"].map(
    (relation) => [`arcs ${relation}`, facts.arcsOf(relation)] as const,
  ),
  ["triples", facts.triples],
];
const RAW = [["tokens", facts.tokens] as const, ["sentences", facts.sentences] as const, ...COUNTS];

const TREEBANKS = ["ewt-dev", "gum-clean-dev"];
/** The documents of a treebank that are news, or written like it. */
const NEWS = /^(?:GUM_news|newsgroup|weblog)/;

function figure({ gold, system, both }: facts.Count): Figure {
  const p = system === 0 ? 0 : both / system;
  const r = gold === 0 ? 0 : both / gold;
  return { p, r, f1: both === 0 ? 0 : (2 * p * r) / (p + r) };
}

const counted = (pairs: readonly Pair[], facts_: facts.Facts): facts.Count =>
  facts.sum(pairs.map(({ gold, system }) => facts.count(facts_, gold, system)));

/** Reads every document from its raw text, with our own tokens and sentences. */
export function rawPairs(documents: readonly GoldTreeDocument[], models: LanguageModels): readonly Pair[] {
  const { names: _, ...nameless } = models;
  const read = createReader(nameless);
  return documents.map(({ id, text, sentences }) => ({
    id,
    gold: sentences,
    system: read(text).sentences.map(({ tokens }) => tokens),
  }));
}

/** Tags and parses the gold tokens of every sentence. */
export function goldTokenPairs(
  documents: readonly GoldTreeDocument[],
  models: LanguageModels,
): readonly Pair[] {
  const analyse = createAnalyser(models);
  const lemmas = new Lemmas(models.lemmas);
  return documents.map(({ id, sentences }) => {
    const forms = sentences.map((tokens) => tokens.map(({ text }) => text));
    const analyses = analyse(forms);
    const system = sentences.map((tokens, s) =>
      sentenceTokens(tokens, forms[s]!, analyses[s]!, (form, tag) => lemmas.get(form, tag)),
    );
    return { id, gold: sentences, system };
  });
}

/** Tags, lemmas, arcs and triples of our models on treebanks they never saw. `data` is the folder with `ud` in it. */
export function treeRows(data: string, models: LanguageModels): readonly Row[] {
  return TREEBANKS.flatMap((treebank) => {
    const documents = goldDocuments(join(data, "ud", `${treebank}.conllu`));
    const raw = rawPairs(documents, models);
    const news = raw.filter(({ id }) => NEWS.test(id));
    const rows = (set: string, pairs: readonly Pair[], counts: typeof COUNTS): readonly Row[] =>
      counts.map(([measure, of]) => ({ set, measure, figure: figure(counted(pairs, of)) }));
    return [
      ...rows(`${treebank}, raw text`, raw, RAW),
      ...rows(`${treebank}, news`, news, [["triples, raw text", facts.triples]]),
      ...rows(`${treebank}, gold tokens`, goldTokenPairs(documents, models), COUNTS),
    ];
  });
}

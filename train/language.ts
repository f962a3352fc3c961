import { join } from "node:path";
import { encodeLemmas, encodeParser, encodeTagger } from "../src/language/model/files.ts";
import { Lexemes } from "../src/language/model/lexemes.ts";
import { Tagger } from "../src/language/tag/tagger.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import { relationNames, treeExamples } from "./examples.ts";
import { lemmaRules } from "./lemmas.ts";
import { PARSER_SETTINGS, type ParserSettings } from "./parser/settings.ts";
import { trainParser } from "./parser/train.ts";
import { weighted } from "./quantise.ts";
import { tagSet, trainTagger } from "./tagger.ts";

/** Model files by what they hold. */
export interface TrainedFiles {
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  readonly lemmas: Uint8Array;
}

/** How the tagger is trained: passes over the data, and how often a feature must be seen. */
export interface TaggerSettings {
  readonly epochs: number;
  readonly least: number;
}

/** What the figures in docs/language.md were made with. */
export interface Settings {
  readonly tagger: TaggerSettings;
  readonly parser: ParserSettings;
  /** Parts of the data, each tagged by a model trained on the others. */
  readonly folds: number;
}

export const SETTINGS: Settings = {
  tagger: { epochs: 8, least: 2 },
  parser: PARSER_SETTINGS,
  folds: 3,
};

export const trainingSentences = (data: string): readonly GoldSentence[] => [
  ...readConllu(join(data, "ud", "ewt-train.conllu")),
  ...readConllu(join(data, "ud", "gum-clean-train.conllu")),
];

type Say = (line: string) => void;

/** Trains the tagger, the parser and the lemma rules on sentences with gold trees. */
export function trainLanguage(
  sentences: readonly GoldSentence[],
  settings: Settings,
  say: Say,
): TrainedFiles {
  const tagger = trainTags(sentences, settings, say);
  const guessed = crossTags(sentences, tagger.tags, settings, say);
  say("parser");
  const relations = relationNames(sentences);
  const examples = treeExamples(sentences, tagger.tags, guessed, relations);
  const parser = trainParser(examples, tagger.tags.length, relations, settings.parser, say);
  return {
    tagger: tagger.file,
    parser: encodeParser(parser),
    lemmas: encodeLemmas(lemmaRules(sentences)),
  };
}

export function trainTags(
  sentences: readonly GoldSentence[],
  { tagger }: Settings,
  say: Say,
): { readonly tags: readonly string[]; readonly file: Uint8Array } {
  say("tagger");
  const { tags } = tagSet(sentences);
  const { learner, dictionary } = trainTagger(sentences, { ...tagger, seed: 1 });
  say("tagger from right to left");
  const turned = sentences.map((sentence) => ({ ...sentence, tokens: [...sentence.tokens].reverse() }));
  const backward = trainTagger(turned, { ...tagger, seed: 2 }).learner;
  const [one, other] = [learner, backward].map((side) => weighted(side));
  return { tags, file: encodeTagger(one!, other!, tags, dictionary) };
}

/** Tags of each sentence by a tagger that did not see it, so that the parser learns to live with its mistakes. */
export function crossTags(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  { tagger, folds }: Pick<Settings, "tagger" | "folds">,
  say: (line: string) => void,
): readonly Int32Array[] {
  const lexemes = new Lexemes();
  const guessed: Int32Array[] = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    say(`cross-tagging ${fold + 1} of ${folds}`);
    const { model } = trainTagger(
      sentences.filter((_, s) => s % folds !== fold),
      { ...tagger, epochs: Math.ceil(tagger.epochs / 2), seed: 1 },
    );
    const numbers = model.tags.map((tag) => Math.max(0, tags.indexOf(tag)));
    const machine = new Tagger(model);
    sentences.forEach(({ tokens }, s) => {
      if (s % folds !== fold) return;
      const own = machine.tag(tokens.map(({ form }) => lexemes.get(form)));
      guessed[s] = Int32Array.from(tokens, (_, i) => numbers[own[i]!]!);
    });
  }
  return guessed;
}

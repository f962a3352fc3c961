import { join } from "node:path";
import { encodeLabeller, encodeLemmas, encodeParser, encodeTagger } from "../src/language/model/files.ts";
import { lexeme } from "../src/language/model/lexemes.ts";
import { type ParserWords, POS, parserWords } from "../src/language/parse/words.ts";
import { pennNumbers } from "../src/language/read.ts";
import { Tagger } from "../src/language/tag/tagger.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import { type LabellerExample, trainLabeller } from "./labeller.ts";
import { lemmaRules } from "./lemmas.ts";
import { type ParserExample, trainParser } from "./parser.ts";
import { projectiveHeads } from "./projective.ts";
import { eightBits } from "./quantise.ts";
import { tagSet, trainTagger } from "./tagger.ts";

/** Model files by what they hold. */
export interface TrainedFiles {
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  readonly labeller: Uint8Array;
  readonly lemmas: Uint8Array;
}

/** Passes over the data, how often a feature must be seen, folds; what the figures in docs/language.md were made with. */
export interface Settings {
  readonly tagger: { readonly epochs: number; readonly least: number };
  readonly parser: { readonly epochs: number; readonly least: number; readonly beam: number };
  readonly labeller: { readonly epochs: number; readonly least: number };
  readonly folds: number;
}

export const SETTINGS: Settings = {
  tagger: { epochs: 4, least: 2 },
  parser: { epochs: 4, least: 3, beam: 4 },
  labeller: { epochs: 4, least: 2 },
  folds: 3,
};

const LONGEST = 150;

export const trainingSentences = (data: string): readonly GoldSentence[] => [
  ...readConllu(join(data, "ud", "ewt-train.conllu")),
  ...readConllu(join(data, "ud", "gum-clean-train.conllu")),
];

/** Trains the tagger, the parser, the labeller and the lemma rules on sentences with gold trees. */
export function trainLanguage(
  sentences: readonly GoldSentence[],
  settings: Settings,
  say: (line: string) => void,
): TrainedFiles {
  const { tags } = tagSet(sentences);
  const posOf = Int32Array.from(tags, (tag) =>
    (POS as readonly string[]).indexOf(tag.slice(0, tag.indexOf(" "))),
  );
  const pennOf = pennNumbers(tags);
  const guessed = crossTags(sentences, tags, settings, say);
  say("tagger");
  const tagger = trainTagger(sentences, { ...settings.tagger, seed: 1, range: 20 });
  const taggerFile = encodeTagger(
    { hashes: tagger.hashes, weights: eightBits(tagger.mean, 20) },
    tags,
    tagger.dictionary,
  );
  const words: ParserWords[] = sentences.map(({ tokens }, s) =>
    parserWords(
      tokens.map(({ form }) => lexeme(form)),
      guessed[s]!,
      posOf,
      pennOf,
    ),
  );
  const short = sentences.map((_, s) => s).filter((s) => words[s]!.count <= LONGEST);
  say("parser");
  const parse = short.map(
    (s): ParserExample => ({ words: words[s]!, heads: projectiveHeads(sentences[s]!.tokens) }),
  );
  const parser = trainParser(parse, { ...settings.parser, seed: 1 }, (epoch) => say(`  pass ${epoch + 1}`));
  const parserFile = encodeParser({ hashes: parser.hashes, weights: eightBits(parser.average(), 40) });
  say("labeller");
  const relations = relationNames(sentences);
  const arcs = short.map((s): LabellerExample => labelled(words[s]!, sentences[s]!, relations));
  const labeller = trainLabeller(arcs, relations, { ...settings.labeller, seed: 1 });
  const labellerFile = encodeLabeller(
    { hashes: labeller.hashes, weights: eightBits(labeller.average(), 20) },
    relations,
  );
  return {
    tagger: taggerFile,
    parser: parserFile,
    labeller: labellerFile,
    lemmas: encodeLemmas(lemmaRules(sentences)),
  };
}

/** Tags of each sentence by a tagger that did not see it, so that the parser learns to live with its mistakes. */
export function crossTags(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  { tagger, folds }: Pick<Settings, "tagger" | "folds">,
  say: (line: string) => void,
): readonly Int32Array[] {
  const guessed: Int32Array[] = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    say(`cross-tagging ${fold + 1} of ${folds}`);
    const { model } = trainTagger(
      sentences.filter((_, s) => s % folds !== fold),
      { ...tagger, epochs: Math.ceil(tagger.epochs / 2), seed: 1, range: 20 },
    );
    const numbers = model.tags.map((tag) => Math.max(0, tags.indexOf(tag)));
    const machine = new Tagger(model);
    sentences.forEach(({ tokens }, s) => {
      if (s % folds !== fold) return;
      const own = machine.tag(tokens.map(({ form }) => lexeme(form)));
      guessed[s] = Int32Array.from(tokens, (_, i) => numbers[own[i]!]!);
    });
  }
  return guessed;
}

/** All relations but the root's, the commonest first. */
export function relationNames(sentences: readonly GoldSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const { head, relation } of tokens)
      if (head >= 0) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= 5);
  return names.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
}

function labelled(
  words: ParserWords,
  { tokens }: GoldSentence,
  relations: readonly string[],
): LabellerExample {
  const n = tokens.length;
  const heads = new Int32Array(n + 2);
  const labels = new Int32Array(n + 2);
  tokens.forEach(({ head, relation }, i) => {
    heads[i + 1] = head < 0 ? n + 1 : head + 1;
    const base = relation.slice(0, `${relation}:`.indexOf(":"));
    const known = relations.indexOf(relation);
    labels[i + 1] = head < 0 ? 0 : 1 + Math.max(0, known >= 0 ? known : relations.indexOf(base));
  });
  return { words, heads, labels };
}

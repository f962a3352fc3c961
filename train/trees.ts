import { encodeLabeller, encodeParser } from "../src/language/model/files.ts";
import { BeamParser } from "../src/language/parse/beam.ts";
import { hintedBy } from "../src/language/parse/guide.ts";
import { reversed, reversedHeads } from "../src/language/parse/words.ts";
import type { GoldSentence } from "./conllu.ts";
import { relationNames, type TreeExample, treeExamples } from "./examples.ts";
import { trainLabeller } from "./labeller.ts";
import type { ModelSettings, TrainedFiles } from "./language.ts";
import { trainParser } from "./parser.ts";
import { Fixed, type Perceptron } from "./perceptron.ts";
import { LEAST, UNIT, weighted } from "./quantise.ts";

export interface TransitionSettings extends ModelSettings {
  readonly beam: number;
  readonly margin: number;
}

export interface TreeSettings {
  readonly guide: TransitionSettings;
  readonly parser: TransitionSettings;
  readonly labeller: ModelSettings;
}

/** Trains the parser that runs ahead from right to left, the parser that takes its hints, and the labeller. */
export function trainTrees(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  guessed: readonly ArrayLike<number>[],
  { trees, folds }: { readonly trees: TreeSettings; readonly folds: number },
  say: (line: string) => void,
): Pick<TrainedFiles, "guide" | "parser" | "labeller"> {
  const relations = relationNames(sentences);
  const examples = treeExamples(sentences, tags, guessed, relations);
  const guided = withHints(examples, trees.guide, folds, say);
  say("guide");
  const guide = trainGuide(examples, trees.guide);
  say("parser");
  const parser = trainParser(guided, { ...trees.parser, seed: 1 }, (pass) => say(`  pass ${pass + 1}`));
  say("labeller");
  const labeller = trainLabeller(examples, relations, { ...trees.labeller, seed: 1 });
  return {
    guide: encodeParser("guide", weighted(guide, LEAST.transitions), trees.guide.margin * UNIT),
    parser: encodeParser("parser", weighted(parser, LEAST.transitions), trees.parser.margin * UNIT),
    labeller: encodeLabeller(weighted(labeller, LEAST.classes), relations),
  };
}

/** Trains a parser from right to left. */
function trainGuide(examples: readonly TreeExample[], settings: TransitionSettings): Perceptron {
  return trainParser(examples.map(backwards), { ...settings, seed: 1 });
}

function backwards({ words, heads, projective, labels }: TreeExample): TreeExample {
  const back = reversedHeads(projective, words.count);
  return { words: reversed(words), heads, projective: back, labels };
}

/** Every example with hints from a guide that did not see it, so that the parser learns how far to trust one. */
function withHints(
  examples: readonly TreeExample[],
  settings: TransitionSettings,
  folds: number,
  say: (line: string) => void,
): readonly TreeExample[] {
  const hinted = [...examples];
  for (let fold = 0; fold < folds; fold++) {
    say(`hints ${fold + 1} of ${folds}`);
    const guide = trainGuide(
      examples.filter((_, e) => e % folds !== fold),
      { ...settings, epochs: Math.ceil(settings.epochs / 2) },
    );
    const { margin, beam } = settings;
    const parser = new BeamParser({ weights: new Fixed(guide), margin }, beam);
    examples.forEach((example, e) => {
      if (e % folds === fold) hinted[e] = { ...example, words: hintedBy(parser, example.words) };
    });
  }
  return hinted;
}

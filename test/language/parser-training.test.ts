import { describe, expect, it } from "vitest";
import { FeatureTable } from "../../src/language/model/feature-table.ts";
import { parameterShapes } from "../../src/language/parse/parameters.ts";
import { createParser } from "../../src/language/parse/parser.ts";
import type { GoldSentence } from "../../train/conllu.ts";
import { treeExamples } from "../../train/examples.ts";
import { createAdam } from "../../train/parser/adam.ts";
import { createEmbeddings } from "../../train/parser/embeddings.ts";
import { createNetwork } from "../../train/parser/network.ts";
import { sentenceOf } from "../../train/parser/sentence.ts";
import { PARSER_SETTINGS, type ParserSettings } from "../../train/parser/settings.ts";
import { trainParser } from "../../train/parser/train.ts";
import { createTrainingKernel } from "../../train/parser/training-kernel.ts";
import { vocabularyOf } from "../../train/parser/vocabulary.ts";
import { numbersOf } from "../../train/parser/weights.ts";
import { random } from "../../train/random.ts";

const TAGS = ["NOUN NN", "VERB VBD", "DET DT", "ADP IN", "PROPN NNP", "PUNCT ,", "PUNCT ."];
const RELATIONS = ["nsubj", "det", "obj", "case", "obl", "conj", "punct"];

/** A word is "form/tag/head/relation", heads from 1, the root 0; the arcs of the third sentence cross. */
const SENTENCES = [
  "The/DT/2/det minister/NN/3/nsubj signed/VBD/0/root a/DT/5/det treaty/NN/3/obj ././3/punct",
  "In/IN/2/case Ottawa/NNP/4/obl ,/,/2/punct ministers/NN/5/nsubj argued/VBD/0/root",
  "A/DT/2/det report/NN/3/nsubj appeared/VBD/0/root Tuesday/NN/3/obl of/IN/7/case the/DT/7/det treaty/NN/2/obj",
  "Rain/NN/2/nsubj fell/VBD/0/root",
  "Ottawa/NNP/4/nsubj and/IN/3/case Lima/NNP/1/conj signed/VBD/0/root the/DT/6/det report/NN/4/obj",
];

const gold = SENTENCES.map((line): GoldSentence => {
  const tokens = line.split(" ").map((word) => {
    const [form = "", tag = "", head = "", relation = ""] = word.split("/");
    const full = TAGS.find((each) => each.endsWith(` ${tag}`)) ?? "PUNCT .";
    return {
      form,
      lemma: form,
      pos: full.split(" ")[0]!,
      tag,
      head: Number(head) - 1,
      relation,
      space: true,
    };
  });
  return { document: "", paragraph: false, text: "", tokens };
});
const numbers = gold.map(({ tokens }) =>
  tokens.map(({ pos, tag }) => Math.max(0, TAGS.indexOf(`${pos} ${tag}`))),
);
const examples = treeExamples(gold, TAGS, numbers, RELATIONS);
const NO_DROPOUT = { unknown: 0, words: 0, tags: 0, layers: 0 };
const TINY: ParserSettings = {
  ...PARSER_SETTINGS,
  ...{ embedding: 8, units: 8, arc: 8, label: 8, epochs: 2 },
};
const silent = () => {};

function tinyNetwork() {
  const vocabulary = vocabularyOf(examples);
  const { embedding, units, arc, label } = TINY;
  const counts = { features: vocabulary.hashes.length, tags: TAGS.length, relations: RELATIONS.length };
  const sizes = { embedding, units, arc, label, ...counts };
  const network = createNetwork(sizes, vocabulary, NO_DROPOUT, 8, 1000, random(7));
  const table = new FeatureTable(vocabulary.hashes);
  const batch = examples.map((example) => sentenceOf(example, table, TAGS.length));
  return { network, batch, sizes };
}

describe("gradients", () => {
  const { network, batch, sizes } = tinyNetwork();
  const { kernel, weights, embeddings, adam } = network;
  /** Leaves the parameters as they are: nothing has moved them yet. */
  const forget = () => {
    const { values, first, second, gradients } = weights;
    adam.update(values.at, first.at, second.at, gradients.at, values.floats.length, 0);
    embeddings.update(0);
  };
  const loss = () => {
    const found = network.begin(batch);
    forget();
    return found;
  };
  // Where parameters are zero, whole columns of numbers are, and rectified ones have two slopes.
  const next = random(3);
  for (let i = 0; i < weights.values.floats.length; i++) weights.values.floats[i]! += 0.1 * (next() - 0.5);

  it.each(Object.keys(parameterShapes(sizes)) as (keyof ReturnType<typeof parameterShapes>)[])(
    "of %s are what the loss does when they change",
    (name) => {
      network.begin(batch);
      const [values, gradient] =
        name === "embeddings"
          ? [numbersOf(kernel, embeddings.values), embeddingGradient()]
          : [numbersOf(kernel, weights.value[name]), numbersOf(kernel, weights.gradient[name]).slice()];
      forget();
      for (let direction = 0; direction < 3; direction++) {
        const way = Float32Array.from(values, () => next() - 0.5);
        const expected = way.reduce((sum, step, i) => sum + step * gradient[i]!, 0);
        const size = 2e-3;
        const kept = values.slice();
        const at = (by: number) => {
          for (let i = 0; i < values.length; i++) values[i] = kept[i]! + by * way[i]!;
          return loss();
        };
        const found = (at(size) - at(-size)) / (2 * size);
        values.set(kept);
        expect(Math.abs(found - expected)).toBeLessThan(2e-5 + 0.04 * Math.abs(expected));
      }
    },
  );

  function embeddingGradient(): Float32Array {
    const { rows, columns } = embeddings.values;
    const gradient = new Float32Array(rows * columns);
    for (const row of new Set(batch.flatMap(({ count, rows }) => [...rows.slice(5, 5 * (count + 1))])))
      gradient.set(new Float32Array(kernel.memory.buffer, embeddings.gradient(row), columns), row * columns);
    return gradient;
  }
});

it("moves a row that was not read as far as steps without gradient would have moved it", () => {
  const kernel = createTrainingKernel(1000);
  const adam = createAdam(kernel, 1e6);
  while (adam.step() < 300) adam.begin();
  const embeddings = createEmbeddings(kernel, adam, 2, 8, 2);
  const [values, first, second, gradient] = [0, 1, 2, 3].map(() => kernel.allocate(8));
  const step = (gradients: readonly number[]) => {
    adam.begin();
    gradient!.floats.set(gradients);
    adam.update(values!.at, first!.at, second!.at, gradient!.at, 8, 1);
  };
  step([1, -2, 3, -4, 5, -6, 7, -8]);
  embeddings.read(1);
  new Float32Array(kernel.memory.buffer, embeddings.gradient(1), 8).set([1, -2, 3, -4, 5, -6, 7, -8]);
  embeddings.update(1);
  const once = values!.floats[0]!;
  for (let i = 0; i < 20; i++) step([]);
  embeddings.settle();
  const moved = numbersOf(kernel, embeddings.values);
  expect([...moved.subarray(0, 8)]).toEqual(new Array(8).fill(0));
  expect(values!.floats[0]! / once).toBeGreaterThan(5);
  moved.subarray(8).forEach((value, i) => {
    expect(value / values!.floats[i]!).toBeCloseTo(1, 3);
  });
});

it("learns a few sentences by heart, and the parser reads them with what was learned", () => {
  const losses: number[] = [];
  const say = (line: string) => losses.push(Number(line.replace(/.*loss /, "")));
  const settings = { ...TINY, units: 16, epochs: 400, dropout: NO_DROPOUT };
  const { hashes, ...learned } = trainParser(examples, TAGS.length, RELATIONS, settings, say);
  expect(losses[0]).toBeGreaterThan(2);
  expect(losses.at(-1)).toBeLessThan(0.05);
  const parse = createParser({ features: new FeatureTable(hashes), ...learned });
  const trees = parse(examples.map(({ words }) => words));
  trees.forEach(({ heads, relations }, s) => {
    const { words, heads: goldHeads, relations: goldRelations } = examples[s]!;
    for (let k = 1; k <= words.count; k++) {
      expect(heads[k]).toBe(goldHeads[k]);
      expect(relations[k]).toBe(goldRelations[k]);
    }
  });
});

it("gives the same bytes for the same examples, and others for another seed", () => {
  const train = (seed: number) => trainParser(examples, TAGS.length, RELATIONS, { ...TINY, seed }, silent);
  const [one, again, other] = [train(1), train(1), train(2)];
  expect(again).toEqual(one);
  expect(other.hashes).toEqual(one.hashes);
  expect(other.parameters).not.toEqual(one.parameters);
});

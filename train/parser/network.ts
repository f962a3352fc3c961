import type { ParserSizes } from "../../src/language/parse/parameters.ts";
import { unknownKey } from "../../src/language/parse/word-features.ts";
import { type Adam, createAdam } from "./adam.ts";
import { MOST_PLACES } from "./batches.ts";
import { createDropper } from "./dropper.ts";
import { createEmbeddings, type Embeddings, embeddingsRoom } from "./embeddings.ts";
import { initialise } from "./initial.ts";
import { createInput } from "./input.ts";
import { createJudge } from "./judge.ts";
import { createLayer } from "./layer.ts";
import { layoutOf } from "./layout.ts";
import { allocateMatrix, clear, firstRows } from "./matrix.ts";
import { createProducts } from "./products.ts";
import type { Sentence } from "./sentence.ts";
import type { Dropout } from "./settings.ts";
import { createTrainingKernel, type TrainingKernel } from "./training-kernel.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { allocateWeights, type Weights, weightsRoom } from "./weights.ts";

/** The parser's network while it is trained. */
export interface TrainingNetwork {
  readonly kernel: TrainingKernel;
  readonly weights: Weights;
  readonly embeddings: Embeddings;
  readonly adam: Adam;
  /** Begins a step: adds up the gradients for a batch of sentences; gives the loss, the mean of a word's. */
  readonly begin: (batch: readonly Sentence[]) => number;
}

/** Features of words that a batch has at most. */
const MOST_FEATURES = MOST_PLACES * 5;

/** `longest` is how many words a sentence has at most, `steps` how many batches will be learned from. */
export function createNetwork(
  sizes: ParserSizes,
  vocabulary: Vocabulary,
  dropout: Dropout,
  longest: number,
  steps: number,
  next: () => number,
): TrainingNetwork {
  const kernel = createTrainingKernel(roomOf(sizes, longest));
  const weights = allocateWeights(kernel, sizes);
  const adam = createAdam(kernel, steps);
  const embeddings = createEmbeddings(kernel, adam, sizes.features, sizes.embedding, MOST_FEATURES);
  initialise(kernel, weights, embeddings, vocabulary, sizes.relations, next);

  const products = createProducts(kernel, largest(sizes) * (MOST_PLACES * 2 + largest(sizes) * 16));
  const dropper = createDropper(kernel, next);
  const unknown = vocabulary.hashes.indexOf(unknownKey(0));
  const input = createInput(kernel, weights, embeddings, unknown, MOST_PLACES, dropout, dropper, next);
  const [lower, upper] = [0, 1].map((n) => createLayer(kernel, products, weights, n as 0 | 1, MOST_PLACES));
  const judge = createJudge(kernel, products, weights, dropper, sizes, MOST_PLACES, longest, dropout);
  const width = 2 * sizes.units;
  const between = allocateMatrix(kernel, MOST_PLACES, width);
  const betweenGradients = allocateMatrix(kernel, MOST_PLACES, width);
  const outputGradients = allocateMatrix(kernel, MOST_PLACES, width);
  const inputGradients = allocateMatrix(kernel, MOST_PLACES, 2 * sizes.embedding);

  return {
    kernel,
    weights,
    embeddings,
    adam,
    begin(batch) {
      adam.begin();
      const layout = layoutOf(batch);
      const { lanes, rows } = layout;
      const read = input.forward(layout);
      const low = lower!.forward(lanes, read);
      const middle = firstRows(between, rows);
      dropper.drop(low.at, middle.at, rows * width, dropout.layers);
      const outputs = upper!.forward(lanes, middle);
      const [top, lowest, first] = [outputGradients, betweenGradients, inputGradients].map((room) =>
        firstRows(room, rows),
      );
      const loss = judge(layout, outputs, top!);
      clear(kernel, lowest!);
      upper!.backward(lanes, middle, top!, lowest!);
      dropper.undrop(middle.at, lowest!.at, rows * width, dropout.layers);
      clear(kernel, first!);
      lower!.backward(lanes, read, lowest!, first!);
      input.backward(layout, first!);
      return loss;
    },
  };
}

const largest = ({ embedding, units, arc, label }: ParserSizes): number =>
  Math.max(embedding, units, arc, label);

/** Numbers that the kernel has room for: more than are needed, but what is not written takes no memory. */
function roomOf(sizes: ParserSizes, longest: number): number {
  const side = largest(sizes);
  const places = MOST_PLACES * (80 * side + 2 * sizes.relations);
  const sentence = 4 * (longest + 8) * (longest + 8 + side);
  const known = embeddingsRoom(sizes.features, sizes.embedding, MOST_FEATURES);
  return weightsRoom(sizes) + known + places + sentence + 64 * side * side;
}

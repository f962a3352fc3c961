import type { ParserSizes } from "../../src/language/parse/parameters.ts";
import { unknownKey, WORD_FEATURES } from "../../src/language/parse/word-features.ts";
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
import type { Parts } from "./parts.ts";
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
const MOST_FEATURES = MOST_PLACES * WORD_FEATURES;

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

  const parts: Parts = {
    kernel,
    products: createProducts(kernel, largest(sizes) * (MOST_PLACES * 2 + largest(sizes) * 16)),
    weights,
    dropper: createDropper(kernel, next),
    dropout,
    sizes,
    places: MOST_PLACES,
    longest,
  };
  const input = createInput(parts, embeddings, vocabulary.hashes.indexOf(unknownKey(0)), next);
  const lower = createLayer(parts, 0);
  const upper = createLayer(parts, 1);
  const judge = createJudge(parts);
  const width = 2 * sizes.units;
  const room = (columns: number) => allocateMatrix(kernel, MOST_PLACES, columns);
  const between = room(width);
  const gradients = { input: room(2 * sizes.embedding), between: room(width), outputs: room(width) };

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
      const low = lower.forward(lanes, read);
      const middle = firstRows(between, rows);
      parts.dropper.drop(low.at, middle.at, rows * width, dropout.layers);
      const outputs = upper.forward(lanes, middle);

      const back = {
        outputs: firstRows(gradients.outputs, rows),
        between: firstRows(gradients.between, rows),
        input: firstRows(gradients.input, rows),
      };
      const loss = judge(layout, outputs, back.outputs);
      clear(kernel, back.between);
      upper.backward(lanes, middle, back.outputs, back.between);
      parts.dropper.undrop(middle.at, back.between.at, rows * width, dropout.layers);
      clear(kernel, back.input);
      lower.backward(lanes, read, back.between, back.input);
      input.backward(layout, back.input);
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

import { type Affine, affine } from "../network/affine.ts";
import type { Block, Kernel } from "../network/kernel.ts";
import { type Lanes, lanesOf } from "../network/lanes.ts";
import { recur } from "../network/recurrent.ts";
import type { ParserModel } from "./model.ts";
import { GAP_BITS, type ParameterName } from "./parameters.ts";
import { WORD_FEATURES, wordRows } from "./word-features.ts";
import type { ParserWords } from "./words.ts";

/** Words in the light of their sentence. */
export interface Encoder {
  /** Numbers a word. */
  readonly size: number;
  /** Where they stand: a row for the root, the words and the end of the first sentence, then for those of the second, and so on. */
  readonly at: number;
  readonly encode: (sentences: readonly ParserWords[]) => void;
}

/** Two recurrent layers over embeddings of words, tags and punctuation, for sentences with at most `rows` places together, the longest first. */
export function createEncoder(
  kernel: Kernel,
  { sizes, features }: ParserModel,
  held: (name: ParameterName) => Block,
  rows: number,
): Encoder {
  const { embedding, units, tags } = sizes;
  const gateCount = units * 8;
  const size = units * 2;
  const embeddings = held("embeddings");
  const wordInput = held("input0");
  const firstBias = held("bias0");
  const firstLayer = { units, forward: held("forward0").at, backward: held("backward0").at };
  const between: Affine = {
    weights: held("input1").at,
    bias: held("bias1").at,
    inner: size,
    columns: gateCount,
  };
  const secondLayer = { units, forward: held("forward1").at, backward: held("backward1").at };
  const tagGates = shareOf("tags", tags + 2);
  for (let tag = 0; tag < tags + 2; tag++)
    kernel.add(firstBias.at, tagGates.at + tag * gateCount * 4, gateCount);
  const gapGates = shareOf("gaps", GAP_BITS);

  const words = kernel.allocate(rows * embedding);
  const gates = kernel.allocate(rows * gateCount);
  const cells = kernel.allocate(rows * size);
  const first = kernel.allocate(rows * size);
  const second = kernel.allocate(rows * size);
  const inOrder = kernel.allocate(rows * size);
  const found = new Int32Array(WORD_FEATURES);

  return { size, at: inOrder.at, encode };

  /** What each tag, or each kind of punctuation, gives to the gates of the first layer. */
  function shareOf(name: "tags" | "gaps", count: number): Block {
    const share = kernel.allocate(count * gateCount);
    const weights = wordInput.at + embedding * gateCount * 4;
    const stride = gateCount * 4;
    kernel.multiply(
      held(name).at,
      embedding * 4,
      weights,
      stride,
      share.at,
      stride,
      count,
      embedding,
      gateCount,
    );
    return share;
  }

  function encode(sentences: readonly ParserWords[]): void {
    const lanes = lanesOf(sentences.map(({ count }) => count + 2));
    const total = layOut(sentences, lanes);
    const stride = gateCount * 4;
    kernel.multiply(
      words.at,
      embedding * 4,
      wordInput.at,
      stride,
      gates.at,
      stride,
      total,
      embedding,
      gateCount,
    );
    recur(kernel, firstLayer, { gates: gates.at, cells: cells.at, outputs: first.at }, lanes);
    affine(kernel, between, first.at, size * 4, gates.at, total);
    recur(kernel, secondLayer, { gates: gates.at, cells: cells.at, outputs: second.at }, lanes);
    let row = 0;
    sentences.forEach(({ count }, lane) => {
      for (let t = 0; t < count + 2; t++, row++)
        kernel.repeat(second.at + (lanes.starts[t]! + lane) * size * 4, inOrder.at + row * size * 4, size, 1);
    });
  }

  function layOut(sentences: readonly ParserWords[], { starts, places }: Lanes): number {
    const total = starts[places]!;
    words.floats.fill(0, 0, total * embedding);
    for (let t = 0, row = 0; t < places; t++)
      for (let lane = 0; row < starts[t + 1]!; lane++, row++) layOutWord(sentences[lane]!, t, row);
    return total;
  }

  /** Adds up a word's embeddings, and writes what its tag and the punctuation before it give to the gates. */
  function layOutWord({ count, lexemes, tag, gap }: ParserWords, place: number, row: number): void {
    const lexeme = lexemes[place];
    if (lexeme !== undefined) {
      wordRows(lexeme, features, found);
      for (let kind = 0; kind < WORD_FEATURES; kind++)
        kernel.add(embeddings.at + found[kind]! * embedding * 4, words.at + row * embedding * 4, embedding);
    }
    const own = gates.at + row * gateCount * 4;
    const tagRow = place === 0 ? 0 : place > count ? tags + 1 : tag[place]!;
    kernel.repeat(tagGates.at + tagRow * gateCount * 4, own, gateCount, 1);
    for (let bit = 0, set = gap[place]!; set !== 0; bit++, set >>= 1)
      if (set & 1) kernel.add(gapGates.at + bit * gateCount * 4, own, gateCount);
  }
}

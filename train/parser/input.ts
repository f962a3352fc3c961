import { GAP_BITS } from "../../src/language/parse/parameters.ts";
import { WORD_FEATURES } from "../../src/language/parse/word-features.ts";
import type { Embeddings } from "./embeddings.ts";
import { type Layout, laneRow } from "./layout.ts";
import { allocateMatrix, clear, firstRows, type Matrix, rowAt } from "./matrix.ts";
import type { Parts } from "./parts.ts";

/** What the first recurrent layer reads: for each place the embedding of its word, then that of its tag and punctuation. */
export interface Input {
  readonly forward: (layout: Layout) => Matrix;
  readonly backward: (layout: Layout, gradient: Matrix) => void;
}

/** `unknownWord` is the row of unknown words. */
export function createInput(
  { kernel, weights, dropper, dropout, places }: Parts,
  embeddings: Embeddings,
  unknownWord: number,
  next: () => number,
): Input {
  const { drop, undrop } = dropper;
  const e = embeddings.values.columns;
  const side = e * 4;
  const room = allocateMatrix(kernel, places, 2 * e);
  /** Rows of embeddings that the words of the batch had. */
  const read = new Int32Array(places * WORD_FEATURES);

  function readWord(rows: Int32Array, place: number, row: number): void {
    for (let kind = 0; kind < WORD_FEATURES; kind++) {
      const known = rows[place * WORD_FEATURES + kind]!;
      const chosen = kind === 0 && dropout.unknown > 0 && next() < dropout.unknown ? unknownWord : known;
      read[row * WORD_FEATURES + kind] = chosen;
      kernel.add(embeddings.read(chosen), rowAt(room, row), e);
    }
  }

  function eachGap(bits: number, then: (row: number) => void): void {
    for (let bit = 0; bit < GAP_BITS; bit++) if ((bits >> bit) & 1) then(bit);
  }

  return {
    forward(layout) {
      const input = firstRows(room, layout.rows);
      clear(kernel, input);
      layout.sentences.forEach(({ count, rows, tags, gaps }, s) => {
        for (let place = 0; place < count + 2; place++) {
          const row = laneRow(layout, s, place);
          const at = rowAt(room, row);
          if (place > 0 && place <= count) readWord(rows, place, row);
          kernel.add(rowAt(weights.value.tags, tags[place]!), at + side, e);
          eachGap(gaps[place]!, (bit) => kernel.add(rowAt(weights.value.gaps, bit), at + side, e));
          drop(at, at, e, dropout.words);
          drop(at + side, at + side, e, dropout.tags);
        }
      });
      return input;
    },
    backward(layout, gradient) {
      layout.sentences.forEach(({ count, tags, gaps }, s) => {
        for (let place = 0; place < count + 2; place++) {
          const row = laneRow(layout, s, place);
          const from = rowAt(gradient, row);
          const kept = rowAt(room, row);
          undrop(kept + side, from + side, e, dropout.tags);
          kernel.add(from + side, rowAt(weights.gradient.tags, tags[place]!), e);
          eachGap(gaps[place]!, (bit) => kernel.add(from + side, rowAt(weights.gradient.gaps, bit), e));
          if (place === 0 || place > count) continue;
          undrop(kept, from, e, dropout.words);
          for (let kind = 0; kind < WORD_FEATURES; kind++)
            kernel.add(from, embeddings.gradient(read[row * WORD_FEATURES + kind]!), e);
        }
      });
    },
  };
}

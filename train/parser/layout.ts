import { type Lanes, lanesOf } from "../../src/language/network/lanes.ts";
import type { Sentence } from "./sentence.ts";

/** Where the places of the sentences of a batch lie. */
export interface Layout {
  /** The longest first, as lanes need it. */
  readonly sentences: readonly Sentence[];
  readonly lanes: Lanes;
  /** Rows of the recurrent layers: all places of all sentences. */
  readonly rows: number;
  /** Rows of what is judged: sentence after sentence, each the root and its words. Where each begins, and the end. */
  readonly starts: Int32Array;
  /** Words of all sentences. */
  readonly words: number;
}

/** Lays out a batch of sentences. */
export function layoutOf(batch: readonly Sentence[]): Layout {
  const sentences = [...batch].sort((a, b) => b.count - a.count);
  const lanes = lanesOf(sentences.map(({ count }) => count + 2));
  const starts = new Int32Array(sentences.length + 1);
  sentences.forEach(({ count }, s) => {
    starts[s + 1] = starts[s]! + count + 1;
  });
  const judged = starts[sentences.length]!;
  return { sentences, lanes, rows: lanes.starts[lanes.places]!, starts, words: judged - sentences.length };
}

/** Row of a place of a sentence in the recurrent layers. */
export const laneRow = ({ lanes }: Layout, sentence: number, place: number): number =>
  lanes.starts[place]! + sentence;

/** What was read in an article as few small numbers, which compress well: differences, and places in the list of nodes. */
import type { ArticleReading } from "../graph/model.ts";

export type PackedReading = readonly [
  /** Gap before each sentence, and its length. */
  sentences: readonly number[],
  /** Place of each mention's node. */
  nodes: readonly number[],
  /** Each mention's start after that of the one before. */
  starts: readonly number[],
  lengths: readonly number[],
  /** Sentence and speaker: the place of a node, or words. */
  quotes: readonly (readonly [sentence: number, speaker: number | string])[],
];

/** `place`: of a node's id in the list of nodes. */
export function packReading(
  { sentences, mentions, quotes }: ArticleReading,
  place: ReadonlyMap<string, number>,
): PackedReading {
  const known = mentions.filter(({ entity }) => place.has(entity));
  return [
    sentences.flatMap(([start, end], index) => [start - (sentences[index - 1]?.[1] ?? 0), end - start]),
    known.map(({ entity }) => place.get(entity)!),
    known.map(({ start }, index) => start - (known[index - 1]?.start ?? 0)),
    known.map(({ start, end }) => end - start),
    quotes.map(({ sentence, speaker }) => [sentence, place.get(speaker) ?? speaker]),
  ];
}

/** The reading out of `packReading`. `ids`: of the nodes, in their order. */
export function unpackReading(
  [gaps, nodes, starts, lengths, quotes]: PackedReading,
  ids: readonly string[],
): ArticleReading {
  const sentences: [number, number][] = [];
  for (let at = 0, before = 0; at < gaps.length; at += 2) {
    const start = before + gaps[at]!;
    before = start + gaps[at + 1]!;
    sentences.push([start, before]);
  }
  let start = 0;
  const mentions = nodes.map((node, index) => {
    start += starts[index]!;
    return { entity: ids[node]!, start, end: start + lengths[index]! };
  });
  return {
    sentences,
    mentions,
    quotes: quotes.map(([sentence, speaker]) => ({
      sentence,
      speaker: typeof speaker === "number" ? ids[speaker]! : speaker,
    })),
  };
}

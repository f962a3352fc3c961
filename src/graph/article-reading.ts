import type { ArticleRecord } from "../record/record.ts";
import type { ArticleReading } from "./model.ts";

/** Sentences, mentions of nodes and quotations of a resolved record, for who looks beyond its edges. `isNode`: whether an id is a node's. */
export function articleReading(record: ArticleRecord, isNode: (id: string) => boolean): ArticleReading {
  const number = new Map(record.sentences.map(([start], index) => [start, index]));
  const quotes = new Map<string, ArticleReading["quotes"][number]>();
  for (const { sentence: span, speaker } of record.quotes ?? []) {
    const sentence = number.get(span[0]);
    if (sentence !== undefined) quotes.set(`${sentence} ${speaker}`, { sentence, speaker });
  }
  return {
    sentences: record.sentences,
    mentions: record.mentions
      .filter(({ entity }) => isNode(entity))
      .map(({ entity, start, end }) => ({ entity, start, end })),
    quotes: [...quotes.values()],
  };
}

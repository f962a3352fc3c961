import type { ArticleRecord } from "../record/record.ts";
import type { ArticleReading } from "./model.ts";

/** Sentences, mentions of nodes and quotations of a resolved record, for who looks beyond its edges. `isNode`: whether an id is a node's. */
export function articleReading(record: ArticleRecord, isNode: (id: string) => boolean): ArticleReading {
  const number = new Map(record.sentences.map(([start], index) => [start, index]));
  const quotes = new Map<string, ArticleReading["quotes"][number]>();
  for (const { speaker, evidence } of record.relations) {
    const sentence = number.get(evidence.sentence[0]);
    if (speaker !== undefined && sentence !== undefined)
      quotes.set(`${sentence} ${speaker}`, { sentence, speaker });
  }
  return {
    sentences: record.sentences,
    mentions: record.mentions
      .filter(({ entity }) => isNode(entity))
      .map(({ entity, start, end }) => ({ entity, start, end })),
    quotes: [...quotes.values()].sort((a, b) => a.sentence - b.sentence),
  };
}

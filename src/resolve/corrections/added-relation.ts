import type { ArticleRecord, Relation, Span } from "../../record/record.ts";
import type { RelationCorrection } from "./read-corrections.ts";

/**
 * The relation that a user adds: its evidence is the sentence with the words quoted, its ends are where that sentence names them, else
 * the words themselves, and its rule says whose it is. None where the words do not stand in one sentence of the article.
 */
export function addedRelation(
  record: ArticleRecord,
  { type, words = "" }: RelationCorrection,
  source: string,
  target: string,
  speaker: string | undefined,
): Relation | undefined {
  const start = words.trim() === "" ? -1 : record.text.indexOf(words);
  const quote: Span = [start, start + words.length];
  const sentence = record.sentences.find(([from, to]) => from <= quote[0] && quote[1] <= to);
  if (start < 0 || !type || !sentence) return undefined;
  const spanOf = (id: string): Span => {
    const mention = record.mentions.find(
      ({ entity, start: from, end }) => entity === id && from >= sentence[0] && end <= sentence[1],
    );
    return mention ? [mention.start, mention.end] : quote;
  };
  return {
    source,
    target,
    type,
    predicate: words,
    ...(speaker === undefined ? {} : { speaker }),
    ...(record.date ? { date: record.date } : {}),
    confidence: 1,
    rule: "correction.add",
    evidence: { sentence, source: spanOf(source), trigger: quote, target: spanOf(target) },
  };
}

/** Whether two relations are one said once: the same ends, type and words. */
export function isSame(a: Relation, b: Relation): boolean {
  return (
    a.rule === b.rule &&
    a.source === b.source &&
    a.target === b.target &&
    a.type === b.type &&
    a.evidence.trigger[0] === b.evidence.trigger[0] &&
    a.evidence.trigger[1] === b.evidence.trigger[1]
  );
}

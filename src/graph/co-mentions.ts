import type { ArticleRecord, Mention, Span } from "../record/record.ts";
import { edgeAttributes } from "./edge-attributes.ts";
import type { MergedRelation } from "./merge-relations.ts";
import type { EdgeEvidence } from "./model.ts";
import { byCodeUnits } from "./order.ts";
import { edgeKey } from "./relata-graph.ts";

/** The mentions of each sentence: the first of each entity. */
function mentionsIn({ mentions }: ArticleRecord, [start, end]: Span): readonly Mention[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions)
    if (start <= mention.start && mention.end <= end && !first.has(mention.entity))
      first.set(mention.entity, mention);
  return [...first.values()].sort((a, b) => byCodeUnits(a.entity, b.entity));
}

/**
 * An edge of type CO_MENTION for each two entities that one sentence names, ordered by key. Its weight is the number of independent articles
 * with such a sentence; it says nothing of what relates the two.
 *
 * @param records article records ordered by id.
 * @param reprints article id → id of the article that it is a near copy of.
 */
export function coMentions(
  records: readonly ArticleRecord[],
  reprints: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, MergedRelation> {
  const gathered = new Map<string, { source: string; target: string; evidence: EdgeEvidence[] }>();
  for (const record of records) {
    for (const sentence of record.sentences) {
      const mentions = mentionsIn(record, sentence);
      for (const [index, a] of mentions.entries()) {
        for (const b of mentions.slice(index + 1)) {
          const key = edgeKey(a.entity, "CO_MENTION", b.entity);
          const entry = gathered.get(key) ?? { source: a.entity, target: b.entity, evidence: [] };
          entry.evidence.push({
            article: record.id,
            ...(record.date === undefined ? {} : { date: record.date }),
            text: record.text.slice(...sentence),
            sentence,
            source: [a.start, a.end],
            trigger: sentence,
            target: [b.start, b.end],
            predicate: "",
            confidence: 1,
            rule: "co-mention",
          });
          gathered.set(key, entry);
        }
      }
    }
  }
  return new Map(
    [...gathered]
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([key, { source, target, evidence }]) => [
        key,
        { source, target, attributes: edgeAttributes("CO_MENTION", true, evidence, reprints) },
      ]),
  );
}

import { holdsBothWays } from "../record/both-ways.ts";
import type { ArticleRecord, Relation } from "../record/record.ts";
import { edgeAttributes, turned } from "./edge-attributes.ts";
import type { EdgeAttributes, EdgeEvidence } from "./model.ts";
import { byCodeUnits } from "./order.ts";
import { edgeKey } from "./relata-graph.ts";

export interface MergedRelation {
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

interface Gathered {
  readonly source: string;
  readonly target: string;
  readonly type: Relation["type"];
  readonly evidence: EdgeEvidence[];
  reciprocal: boolean;
}

export interface MergeRelationsOptions {
  /** Article id → id of the article that it is a near copy of. */
  readonly reprints?: ReadonlyMap<string, string>;
  /** Relations below it are left out; 0 to 1. */
  readonly minConfidence?: number;
}

/**
 * One edge for each (source, target, type) of the corpus, ordered by key.
 * A relation that holds both ways has the smaller id as its source, so that both readings are one edge.
 * Left out: relations without a recipient or its span, and of a node to itself (unless two sectors of it are told apart).
 *
 * @param records article records ordered by id.
 */
export function mergeRelations(
  records: readonly ArticleRecord[],
  { reprints = new Map(), minConfidence = 0 }: MergeRelationsOptions = {},
): ReadonlyMap<string, MergedRelation> {
  const gathered = new Map<string, Gathered>();
  for (const record of records) {
    const known = new Set(record.entities.map(({ id }) => id));
    for (const relation of record.relations) {
      if (relation.confidence < minConfidence || !known.has(relation.source)) continue;
      const reading = readingOf(relation, record);
      if (!reading || !known.has(relation.target!)) continue;
      const { source, target, reciprocal, evidence } = reading;
      const key = edgeKey(source, relation.type, target);
      const entry = gathered.get(key) ?? { source, target, type: relation.type, evidence: [], reciprocal };
      entry.evidence.push(evidence);
      entry.reciprocal ||= reciprocal;
      gathered.set(key, entry);
    }
  }
  return new Map(
    [...gathered]
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([key, { source, target, type, reciprocal, evidence }]) => [
        key,
        { source, target, attributes: edgeAttributes(type, reciprocal, evidence, reprints) },
      ]),
  );
}

function readingOf(relation: Relation, record: ArticleRecord) {
  const { source, target, sourceSector, targetSector, evidence: spans } = relation;
  if (target === undefined || spans.target === undefined) return undefined;
  if (source === target && sourceSector === targetSector) return undefined;
  const reciprocal = holdsBothWays(relation);
  const date = relation.undated ? undefined : (relation.date ?? record.date);
  const evidence: EdgeEvidence = {
    article: record.id,
    ...(date === undefined ? {} : { date }),
    text: record.text.slice(...spans.sentence),
    sentence: spans.sentence,
    source: spans.source,
    trigger: spans.trigger,
    target: spans.target,
    predicate: relation.predicate,
    ...(relation.modes ? { modes: relation.modes } : {}),
    ...(relation.issues ? { issues: relation.issues } : {}),
    ...(relation.contexts ? { contexts: relation.contexts } : {}),
    ...(relation.speaker === undefined ? {} : { speaker: relation.speaker }),
    ...(sourceSector ? { sourceSector } : {}),
    ...(targetSector ? { targetSector } : {}),
    confidence: relation.confidence,
    rule: relation.rule,
  };
  return reciprocal && byCodeUnits(target, source) < 0
    ? { source: target, target: source, reciprocal, evidence: turned(evidence) }
    : { source, target, reciprocal, evidence };
}

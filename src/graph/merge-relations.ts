import type { ArticleRecord, Relation } from "../record/record.ts";
import { firstAndLast } from "./dates.ts";
import type { EdgeAttributes, EdgeEvidence } from "./model.ts";
import { byCodeUnits, sortedSet } from "./order.ts";
import { edgeKey } from "./relata-graph.ts";
import { relationType } from "./relation-types.ts";

export interface MergedRelation {
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

interface Sighting {
  readonly evidence: EdgeEvidence;
  readonly reciprocal: boolean;
}

interface Gathered {
  readonly source: string;
  readonly target: string;
  readonly type: Relation["type"];
  readonly sightings: Sighting[];
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
      const key = edgeKey(reading.source, relation.type, reading.target);
      const entry = gathered.get(key) ?? { ...reading, type: relation.type, sightings: [] };
      entry.sightings.push(reading.sighting);
      gathered.set(key, entry);
    }
  }
  return new Map(
    [...gathered.keys()].sort(byCodeUnits).map((key) => [key, merge(gathered.get(key)!, reprints)]),
  );
}

function readingOf(relation: Relation, record: ArticleRecord) {
  const { source, target, sourceSector, targetSector, evidence: spans, type } = relation;
  if (target === undefined || spans.target === undefined) return undefined;
  if (source === target && sourceSector === targetSector) return undefined;
  const reciprocal = relation.reciprocal ?? relationType(type).reciprocal;
  const turned = reciprocal && byCodeUnits(target, source) < 0;
  const actorSector = turned ? targetSector : sourceSector;
  const recipientSector = turned ? sourceSector : targetSector;
  const date = relation.date ?? record.date;
  const evidence: EdgeEvidence = {
    article: record.id,
    ...(date === undefined ? {} : { date }),
    text: record.text.slice(...spans.sentence),
    sentence: spans.sentence,
    source: turned ? spans.target : spans.source,
    trigger: spans.trigger,
    target: turned ? spans.source : spans.target,
    predicate: relation.predicate,
    ...(relation.modes ? { modes: relation.modes } : {}),
    ...(relation.issues ? { issues: relation.issues } : {}),
    ...(relation.contexts ? { contexts: relation.contexts } : {}),
    ...(relation.speaker === undefined ? {} : { speaker: relation.speaker }),
    ...(actorSector ? { sourceSector: actorSector } : {}),
    ...(recipientSector ? { targetSector: recipientSector } : {}),
    confidence: relation.confidence,
    rule: relation.rule,
  };
  return {
    source: turned ? target : source,
    target: turned ? source : target,
    sighting: { evidence, reciprocal },
  };
}

function merge({ source, target, type, sightings }: Gathered, reprints: ReadonlyMap<string, string>) {
  const evidence = sightings.map((sighting) => sighting.evidence).sort(byStrength);
  const asserting = independent(evidence.filter(isAsserted), reprints);
  const denying = independent(
    evidence.filter((one) => !isAsserted(one)),
    reprints,
  );
  const { label, quadClass } = relationType(type);
  const attributes: EdgeAttributes = {
    type,
    label,
    quadClass,
    weight: Math.max(1, asserting.size),
    denials: denying.size,
    reciprocal: sightings.some((sighting) => sighting.reciprocal),
    ...firstAndLast(evidence.map(({ date }) => date)),
    confidence: Math.max(...evidence.map(({ confidence }) => confidence)),
    issues: sortedSet(evidence.flatMap(({ issues = [] }) => issues)),
    evidence,
  };
  return { source, target, attributes };
}

function isAsserted({ modes = [] }: EdgeEvidence): boolean {
  return !modes.includes("negation");
}

/** The articles of some evidence, a reprint counted as its original. */
function independent(evidence: readonly EdgeEvidence[], reprints: ReadonlyMap<string, string>) {
  return new Set(evidence.map(({ article }) => originalOf(article, reprints)));
}

function originalOf(article: string, reprints: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let original = article;
  for (
    let next = reprints.get(original);
    next !== undefined && !seen.has(next);
    next = reprints.get(original)
  ) {
    seen.add(next);
    original = next;
  }
  return original;
}

function byStrength(a: EdgeEvidence, b: EdgeEvidence): number {
  return (
    Number(isAsserted(b)) - Number(isAsserted(a)) ||
    b.confidence - a.confidence ||
    byCodeUnits(a.date ?? "9999", b.date ?? "9999") ||
    byCodeUnits(a.article, b.article) ||
    a.sentence[0] - b.sentence[0] ||
    a.trigger[0] - b.trigger[0] ||
    a.source[0] - b.source[0] ||
    a.target[0] - b.target[0] ||
    byCodeUnits(a.rule, b.rule)
  );
}

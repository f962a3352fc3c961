import { contradictionsOf } from "./contradictions.ts";
import { firstAndLast } from "./dates.ts";
import type { EdgeAttributes, EdgeEvidence, EdgeType } from "./model.ts";
import { byCodeUnits, sortedSet } from "./order.ts";
import { relationType } from "./relation-types.ts";

/**
 * What an edge of this type says, from its evidence alone: the weight is the number of independent articles.
 *
 * @param evidence at least one; put in order here.
 * @param reprints article id → id of the article that it is a near copy of.
 */
export function edgeAttributes(
  type: EdgeType,
  reciprocal: boolean,
  evidence: readonly EdgeEvidence[],
  reprints: ReadonlyMap<string, string>,
): EdgeAttributes {
  const sorted = [...evidence].sort(byStrength);
  const { label, quadClass } = relationType(type);
  const contradictions = contradictionsOf(sorted);
  return {
    type,
    label,
    quadClass,
    weight: Math.max(1, independent(sorted.filter(isAsserted), reprints)),
    denials: independent(
      sorted.filter((one) => !isAsserted(one)),
      reprints,
    ),
    reciprocal,
    ...firstAndLast(sorted.map(({ date }) => date)),
    confidence: sorted.reduce((most, { confidence }) => Math.max(most, confidence), 0),
    issues: sortedSet(sorted.flatMap(({ issues = [] }) => issues)),
    evidence: sorted,
    ...(contradictions.length > 0 ? { contradictions } : {}),
  };
}

/** Whether the sentence says that it is so, rather than that it is not. */
export function isAsserted({ modes = [] }: EdgeEvidence): boolean {
  return !modes.includes("negation");
}

/** The same evidence, read from the other side of a relation that holds both ways. */
export function turned({ source, target, sourceSector, targetSector, ...rest }: EdgeEvidence): EdgeEvidence {
  return {
    ...rest,
    source: target,
    target: source,
    ...(targetSector ? { sourceSector: targetSector } : {}),
    ...(sourceSector ? { targetSector: sourceSector } : {}),
  };
}

/** How many articles some evidence comes from, a reprint counted with its original. */
function independent(evidence: readonly EdgeEvidence[], reprints: ReadonlyMap<string, string>): number {
  return new Set(evidence.map(({ article }) => originalOf(article, reprints))).size;
}

/** The article that one is counted with: itself, or where it is a reprint, of a reprint too, the first. */
export function originalOf(article: string, reprints: ReadonlyMap<string, string>): string {
  const seen = new Set([article]);
  let original = article;
  for (;;) {
    const next = reprints.get(original);
    if (next === undefined || seen.has(next)) return original;
    seen.add(next);
    original = next;
  }
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

import { seededRandom } from "../../src/graph/random.ts";
import type { ArticleRecord, Relation } from "../../src/record/record.ts";

/** A relation as a judge sees it. */
export interface Sampled {
  readonly article: string;
  readonly sentence: string;
  readonly relation: Relation;
}

/** A fixed share of all relations with a recipient, drawn without regard to anything but the seed. Engagements only repeat events and are left out. */
export function sampleRelations(
  records: readonly ArticleRecord[],
  size: number,
  seed: number,
  minConfidence: number,
): readonly Sampled[] {
  const all = records.flatMap((record) =>
    record.relations
      .filter(({ target, type, confidence }) => target && type !== "ENGAGES" && confidence >= minConfidence)
      .map((relation) => ({
        article: record.id,
        sentence: record.text.slice(...relation.evidence.sentence),
        relation,
      })),
  );
  const random = seededRandom(seed);
  const drawn = all.map((each) => ({ each, lot: random() })).sort((a, b) => a.lot - b.lot);
  const kept = new Set(drawn.slice(0, size).map(({ each }) => each));
  return all.filter((each) => kept.has(each));
}

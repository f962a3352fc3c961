import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ArticleRecord } from "../../src/record/record.ts";

interface GoldEvent {
  readonly target?: readonly unknown[];
  readonly targetText?: readonly unknown[];
  readonly reciprocal?: boolean;
}
interface GoldSentence {
  readonly id: string;
  readonly gold?: readonly GoldEvent[];
}
interface EventScorer {
  readonly docScore: (
    gold: GoldSentence,
    system: Pick<ArticleRecord, "id" | "entities" | "relations">,
  ) => { readonly dyad: { readonly r: number } };
}

const lines = <T>(path: string): readonly T[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/**
 * Of the marked pairs of source and target that some relation joins, whichever way round, the share that one joins the right way round.
 * Pairs that hold both ways, and events without a target, have no direction and do not count.
 */
export async function directionShare(scorers: string, goldPath: string, systemPath: string): Promise<number> {
  const scorer = pathToFileURL(resolve(join(scorers, "score-events.mjs"))).href;
  const { docScore } = (await import(scorer)) as EventScorer;
  const records = new Map(lines<ArticleRecord>(systemPath).map((record) => [record.id, record]));
  let joined = 0;
  let right = 0;
  for (const sentence of lines<GoldSentence>(goldPath)) {
    const record = records.get(sentence.id);
    if (!record) throw new Error(`No record has the id ${sentence.id}.`);
    const relations = record.relations.filter(({ target }) => target !== undefined);
    const turned = relations.map((each) => ({ ...each, source: each.target!, target: each.source }));
    for (const event of sentence.gold ?? []) {
      const directed = (event.target?.length ?? 0) + (event.targetText?.length ?? 0) > 0 && !event.reciprocal;
      if (!directed) continue;
      const finds = (found: ArticleRecord["relations"]): boolean =>
        docScore({ ...sentence, gold: [event] }, { ...record, relations: found }).dyad.r > 0;
      const isRight = finds(relations);
      if (isRight || finds(turned)) joined++;
      if (isRight) right++;
    }
  }
  return joined === 0 ? 0 : right / joined;
}

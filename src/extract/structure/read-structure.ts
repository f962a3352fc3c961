import type { Article } from "../../record/article.ts";
import type { Relation } from "../../record/record.ts";
import type { Scene } from "../events/scene.ts";
import { token } from "../events/tree.ts";
import { tiesIn } from "./patterns.ts";

/** MEMBER_OF, PART_OF, OWNS and LOCATED_IN, from appositions, possessives, copulas and participles. */
export function readStructure(scenes: readonly Scene[], article: Article): readonly Relation[] {
  return scenes.flatMap((scene) =>
    tiesIn(scene).map(({ type, source, target, trigger, rule }) => {
      const { start, end, lemma } = token(scene.tree, trigger);
      return {
        source: source.entity,
        target: target.entity,
        type,
        predicate: lemma,
        ...(article.date === undefined ? {} : { date: article.date }),
        confidence: source.kind === "name" && target.kind === "name" ? 0.85 : 0.7,
        rule,
        evidence: {
          sentence: [scene.tree.sentence.start, scene.tree.sentence.end] as const,
          source: source.span,
          trigger: [start, end] as const,
          target: target.span,
        },
      };
    }),
  );
}

import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { Article } from "../../record/article.ts";
import type { Relation } from "../../record/record.ts";
import { ownModes } from "../events/mode-words.ts";
import type { Scene } from "../events/scene.ts";
import { token } from "../events/tree.ts";
import { tiesIn } from "./patterns.ts";

/** MEMBER_OF, PART_OF, OWNS, LOCATED_IN and offices told by a verb, from appositions, possessives, copulas, verbs and participles. */
export function readStructure(
  scenes: readonly Scene[],
  article: Article,
  lexicon: Lexicon,
): readonly Relation[] {
  return scenes.flatMap((scene) =>
    tiesIn(scene).map(({ type, source, target, trigger, rule }) => {
      const { start, end, lemma } = token(scene.tree, trigger);
      const modes = [...ownModes(scene.tree, trigger, lexicon)].sort();
      return {
        source: source.entity,
        target: target.entity,
        type,
        predicate: lemma,
        ...(modes.length > 0 ? { modes } : {}),
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

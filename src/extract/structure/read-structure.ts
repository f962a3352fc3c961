import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { Article } from "../../record/article.ts";
import type { Mode, Relation } from "../../record/record.ts";
import { ownModes } from "../events/mode-words.ts";
import type { Scene } from "../events/scene.ts";
import { dependentsBy, token } from "../events/tree.ts";
import { tiesIn } from "./patterns.ts";

/** MEMBER_OF, PART_OF, OWNS, LOCATED_IN and offices told by a verb, from appositions, possessives, copulas, verbs and participles. */
export function readStructure(
  scenes: readonly Scene[],
  article: Article,
  lexicon: Lexicon,
): readonly Relation[] {
  return scenes.flatMap((scene) =>
    tiesIn(scene).map(({ type, source, target, trigger, noun = trigger, rule }) => {
      const { start, end, lemma } = token(scene.tree, trigger);
      const modes = [
        ...new Set([...ownModes(scene.tree, trigger, lexicon), ...timeOf(scene, noun, lexicon)]),
      ].sort();
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

/** "Former members", "was a member": what is no longer so; in reported speech a past tense tells nothing. */
function timeOf({ tree }: Scene, noun: number, lexicon: Lexicon): readonly Mode[] {
  const isPast =
    token(tree, noun).relation !== "ccomp" &&
    dependentsBy(tree, noun, "cop").some((index) => token(tree, index).tag === "VBD");
  const told = [...ownModes(tree, noun, lexicon)].filter((mode) => mode === "historical");
  return isPast ? ["historical"] : told;
}

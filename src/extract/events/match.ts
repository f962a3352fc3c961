import type { LexiconEntry } from "../../knowledge/events/lexicon.ts";
import { dependentsBy, preposition, type Tree, token } from "./tree.ts";

/** Gives the heads (token indices) that stand in a named slot of one predicate: "subject", "object", "possessor", "on", … */
export type SlotFiller = (slot: string) => readonly number[];

/** Words that a parser takes for particles, and that change no verb's meaning. */
const ADVERBS = new Set(["together", "again", "home", "there"]);

/** The lemma of the particle of a phrasal verb ("call [off]"), else undefined. */
export function particleOf(tree: Tree, verb: number): string | undefined {
  const particle = dependentsBy(tree, verb, "compound:prt").find(
    (index) => index > verb && !ADVERBS.has(token(tree, index).lemma),
  );
  return particle === undefined ? undefined : token(tree, particle).text.toLowerCase();
}

const PARTICLES = new Set(["in", "out", "up", "down", "off", "back", "over", "away", "on"]);

/**
 * Words that may be the particle of a verb though the parser takes them for adverbs or prepositions: "gave [in] to", "shot it [down]",
 * "took [in] refugees". They are it only where the lexicon knows the verb with them.
 */
export function likelyParticles(tree: Tree, verb: number): readonly string[] {
  const isLikely = (index: number): boolean => {
    const { relation, head } = token(tree, index);
    if (relation === "advmod" || relation === "iobj" || relation === "obj") return head === verb;
    const governed = head >= 0 ? token(tree, head).relation : "";
    // "pulled [out] of Chad", "gave [in] to Mali": two prepositions in a row are a particle and a preposition.
    const isFirst = tree.tokens[index + 1]?.pos === "ADP";
    return relation === "case" && (isFirst || !/^(?:obl|nmod)/.test(governed));
  };
  const near = [verb + 1, ...dependentsBy(tree, verb, "advmod").filter((index) => index > verb)];
  return near
    .filter((index) => index < tree.tokens.length && isLikely(index))
    .map((index) => token(tree, index).text.toLowerCase())
    .filter((word) => PARTICLES.has(word));
}

/** Nouns that say little themselves: the "effort" of "mediation efforts" is mediation, the "round" of "a round of talks" talks. */
const HOLLOW = new Set(
  (
    "effort process program programme campaign activity work round day week month hour series wave set package form kind sort type act " +
    "group team mission spate string phase stage bout plan number amount lot part half third rest section state few some most many"
  ).split(" "),
);

/** The nouns that a noun with little meaning of its own is about, else the noun itself (token indices). */
export function contentOf(tree: Tree, head: number): readonly number[] {
  if (!HOLLOW.has(token(tree, head).lemma)) return [head];
  const about = dependentsBy(tree, head, "nmod").filter((index) => preposition(tree, index) === "of");
  return [head, ...dependentsBy(tree, head, "compound", "amod"), ...about];
}

/** A mistagged word has a wrong lemma ("hunger", taken for a comparative), so the word itself counts as well. */
const isOneOf = (tree: Tree, index: number, lemmas: ReadonlySet<string>): boolean =>
  lemmas.has(token(tree, index).lemma) || lemmas.has(token(tree, index).text.toLowerCase());

function holds(tree: Tree, fill: SlotFiller, slot: string, lemmas: ReadonlySet<string>): boolean {
  const heads = fill(slot);
  return lemmas.has("*")
    ? heads.length > 0
    : heads.some((head) => contentOf(tree, head).some((index) => isOneOf(tree, index, lemmas)));
}

/** True where every condition of the entry is met by what stands in the slots, and none of its exceptions is. */
export function matches(tree: Tree, entry: LexiconEntry, fill: SlotFiller): boolean {
  for (const [slot, lemmas] of entry.when) if (!holds(tree, fill, slot, lemmas)) return false;
  for (const [slot, lemmas] of entry.not) if (holds(tree, fill, slot, lemmas)) return false;
  return true;
}

import type { Conditions, LexiconEntry } from "../../knowledge/events/lexicon.ts";
import { dependentsBy, type Tree, token } from "./tree.ts";

/** Gives the heads (token indices) that stand in a named slot of one predicate: "subject", "object", "possessor", "on", … */
export type SlotFiller = (slot: string) => readonly number[];

/** The lemma of the particle of a phrasal verb ("call [off]"), else undefined. */
export function particleOf(tree: Tree, verb: number): string | undefined {
  const [particle] = dependentsBy(tree, verb, "compound:prt");
  return particle === undefined ? undefined : token(tree, particle).text.toLowerCase();
}

function holds(tree: Tree, fill: SlotFiller, slot: string, lemmas: ReadonlySet<string>): boolean {
  const heads = fill(slot);
  return lemmas.has("*") ? heads.length > 0 : heads.some((head) => lemmas.has(token(tree, head).lemma));
}

const held = (tree: Tree, fill: SlotFiller, conditions: Conditions): readonly boolean[] =>
  [...conditions].map(([slot, lemmas]) => holds(tree, fill, slot, lemmas));

/** True where every condition of the entry is met by what stands in the slots, and none of its exceptions is. */
export function matches(tree: Tree, entry: LexiconEntry, fill: SlotFiller): boolean {
  return held(tree, fill, entry.when).every(Boolean) && !held(tree, fill, entry.not).some(Boolean);
}

import type { Candidate } from "./candidate.ts";
import { carrier } from "./slots.ts";
import { isBelow, type Tree } from "./tree.ts";

/** The entities on both sides, whichever way round. */
export const partiesOf = (candidate: Candidate): string =>
  [...candidate.actors, ...candidate.recipients]
    .map(({ entity }) => entity)
    .sort()
    .join(" ");

/**
 * Leaves one reading where two words tell one event: a verb and the event noun that it carries ("signed a treaty"),
 * or two words of one type between the same parties, the one below the other ("agreed on a pact").
 */
export function selectReadings(tree: Tree, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    (each) => !candidates.some((other) => other !== each && yieldsTo(tree, each, other)),
  );
}

function yieldsTo(tree: Tree, each: Candidate, other: Candidate): boolean {
  if (each.kind === "verb" && other.kind === "noun") {
    return other.carrier === each.trigger && each.conditions.length === 0;
  }
  if (each.kind === "noun" && other.kind === "verb" && carrier(tree, each.trigger) === other.trigger) {
    if (other.conditions.includes("object") || other.conditions.includes("subject")) return true;
  }
  const repeats = each.type === other.type && partiesOf(each) === partiesOf(other);
  return repeats && isBelow(tree, each.trigger, other.trigger);
}

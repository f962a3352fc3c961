import type { Candidate } from "./candidate.ts";
import { carrier } from "./slots.ts";
import { isBelow, type Tree } from "./tree.ts";

const partiesOf = ({ actors, recipients }: Candidate): ReadonlySet<string> =>
  new Set([...actors, ...recipients].map(({ entity }) => entity));

/** True where whoever has a part in the second has one in the first, on whichever side. */
export function hasParties(outer: Candidate, inner: Candidate): boolean {
  const known = partiesOf(outer);
  return [...partiesOf(inner)].every((entity) => known.has(entity));
}

/** True where whoever acts in the second has a part in the first. */
export function hasActors(outer: Candidate, inner: Candidate): boolean {
  const known = partiesOf(outer);
  return inner.actors.every(({ entity }) => known.has(entity));
}

/**
 * Leaves one reading where two words tell one event: a verb and the event noun that it carries ("signed a treaty"),
 * or two words of one type between the same parties, the one below the other ("agreed on a pact").
 */
export function selectReadings(tree: Tree, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    (each) => !isBare(each) && !candidates.some((other) => other !== each && yieldsTo(tree, each, other)),
  );
}

/**
 * A noun that no verb carries and that names no recipient of its own ("its exports", "the Malian claim") tells too little to be an event;
 * so does a verb of meeting that names nobody met ("welcomed the news").
 */
function isBare({ kind, type, carrier, recipients, slot, conditions }: Candidate): boolean {
  const isAlone = recipients.length === 0 && slot !== "mutual";
  if (kind === "noun") return carrier === undefined && (isAlone || slot === "nearby");
  return type === "CONSULT" && isAlone && conditions.length === 0;
}

/** True where the words beside an event noun tell what it is: a "hunger" strike is no attack. */
const isTold = ({ conditions }: Candidate): boolean => conditions.includes("modifier");

function yieldsTo(tree: Tree, each: Candidate, other: Candidate): boolean {
  if (each.kind === "verb" && other.kind === "noun") {
    return (
      other.carrier === each.trigger &&
      (each.conditions.length === 0 || (isTold(other) && each.type !== other.type))
    );
  }
  if (each.kind === "noun" && other.kind === "verb" && carrier(tree, each.trigger) === other.trigger) {
    // "welcomed the deal between Chad and Mali": theirs is a deal of its own.
    const isOthers = each.slot === "mutual" && !hasActors(other, each);
    if (
      !isOthers &&
      !(isTold(each) && each.type !== other.type) &&
      other.conditions.some((slot) => slot === "object" || slot === "subject")
    )
      return true;
  }
  const repeats = each.type === other.type && hasParties(each, other) && hasParties(other, each);
  return repeats && isBelow(tree, each.trigger, other.trigger);
}

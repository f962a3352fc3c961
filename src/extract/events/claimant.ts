import type { Candidate } from "./candidate.ts";
import type { WithModes } from "./content.ts";
import type { Speaker } from "./speaker.ts";
import { isBelow, type Tree, token } from "./tree.ts";

/** Verbs of accusing whose complement is what somebody holds to be so. "Condemned the attack" takes the attack as known. */
const CLAIMING = new Set(
  "accuse suspect charge allege complain express voice raise share convey repeat".split(" "),
);

/** "Chad voiced worry about Malian firms that arm rebels": whoever accuses is the one who says that they do. */
export function claimant(
  tree: Tree,
  { trigger, type: told, kind: by, carrier: light }: Candidate,
  others: readonly WithModes[],
): Speaker | undefined {
  // "Accused Mali of prolonging the war in Chad": that there is a war, all know.
  if (told === "ASSAULT" && by === "noun" && light === undefined) return undefined;
  for (const { candidate } of others) {
    const { type, actors, sentence, kind, carrier, trigger: word } = candidate;
    const verb = carrier ?? word;
    const [actor] = actors;
    const claims = type === "ACCUSE" && kind !== "implied" && CLAIMING.has(token(tree, verb).lemma);
    if (claims && actor && isBelow(tree, trigger, verb)) return { name: actor.entity, actor, sentence, verb };
  }
  return undefined;
}

import type { Lexicon, LexiconEntry } from "../../knowledge/events/lexicon.ts";
import type { Candidate } from "./candidate.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { fillCandidate } from "./fill-candidate.ts";
import { readingsOf } from "./headword.ts";
import { likelyParticles, matches, particleOf, type SlotFiller } from "./match.ts";
import type { Scene } from "./scene.ts";
import { clauseSlots } from "./slots.ts";
import { token } from "./tree.ts";

/** The event that a verb, or an adjective with a complement ("willing to"), names. */
export function verbEvent(
  scene: Scene,
  sentence: number,
  verb: number,
  lexicon: Lexicon,
): Candidate | undefined {
  const { tree } = scene;
  const known = readingsOf(lexicon, token(tree, verb)) ?? [];
  const particle =
    particleOf(tree, verb) ??
    likelyParticles(tree, verb).find((word) => known.some((entry) => entry.particle === word));
  const entries = known.filter((entry) => entry.particle === particle);
  if (entries.length === 0) return undefined;
  const clause = clauseOf(tree, verb);
  const fill = clauseSlots(tree, clause, lexicon);
  const readings = entries.filter(
    (each) => matches(tree, each, fill) && (!takesSeveral(each) || hasSeveral(scene, each, fill)),
  );
  const best = readings.filter(({ weight }) => weight === readings[0]!.weight);
  if (best[0]?.type === null) return undefined;
  const predicate = predicateOf(scene, clause, particle);
  const { subjectDistance } = clause;
  const drafted = best.flatMap((entry) => {
    const slots = { actorSlots: entry.actor, recipientSlots: entry.recipient };
    return (
      fillCandidate(scene, { sentence, trigger: verb, entry, fill, predicate, subjectDistance, ...slots }) ??
      []
    );
  });
  // Of readings that ask for as much, the one whose recipient the sentence has.
  return drafted.find(({ recipients, slot }) => recipients.length > 0 && slot !== "nearby") ?? drafted[0];
}

/** "Chad and Niger held exercises": a reading that holds both ways and has no slot for the other side. */
const takesSeveral = ({ reciprocal, recipient }: LexiconEntry): boolean =>
  reciprocal && recipient.length === 0;

const hasSeveral = (scene: Scene, { actor }: LexiconEntry, fill: SlotFiller): boolean =>
  new Set(actor.flatMap(fill).flatMap((head) => scene.agents(head).map(({ entity }) => entity))).size > 1;

/** The words of the predicate, lemmatised: verb, particle, object that is no actor, infinitive. */
function predicateOf({ tree, actors }: Scene, clause: Clause, particle: string | undefined): string {
  const words = [token(tree, clause.verb).lemma];
  if (particle !== undefined) words.push(particle);
  const [object] = clause.object;
  if (object !== undefined && actors.at(object).length === 0) words.push(token(tree, object).lemma);
  const [complement] = clause.complements;
  if (complement !== undefined && token(tree, complement).relation === "xcomp") {
    words.push(`to ${token(tree, complement).lemma}`);
  }
  return words.join(" ");
}

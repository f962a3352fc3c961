import type { Lexicon, LexiconEntry } from "../../knowledge/events/lexicon.ts";
import type { EventType } from "../../record/record.ts";
import type { Actor } from "./actors.ts";
import type { Candidate } from "./candidate.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { matches, particleOf } from "./match.ts";
import { nearbyActors } from "./nearby.ts";
import { selectReadings } from "./select.ts";
import { carrier, clauseSlots, nounSlots, type SlotFiller } from "./slots.ts";
import type { Scene } from "./speaker.ts";
import { type Tree, token } from "./tree.ts";

/** Types that hold both ways between two named parties. */
const MUTUAL: ReadonlySet<EventType> = new Set(["CONSULT", "AGREE", "COOPERATE"]);

/** A place does nothing; whoever stands for it is a mention of its own. */
const agents =
  (scene: Scene) =>
  (head: number): readonly Actor[] =>
    scene.actors.at(head).filter(({ place }) => !place);

/** Types that are done to a country where they are done in it. */
const GROUND: ReadonlySet<EventType> = new Set([
  "ASSAULT",
  "MOBILIZE",
  "COERCE",
  "PROTEST",
  "RETREAT",
  "AID",
]);

/** Every event that a verb or a noun of the sentence names and in which at least an actor is known. */
export function candidatesIn(scene: Scene, sentence: number, lexicon: Lexicon): readonly Candidate[] {
  const { tree } = scene;
  const found: Candidate[] = [];
  for (let index = 0; index < tree.tokens.length; index++) {
    const { pos } = token(tree, index);
    const candidate =
      pos === "VERB"
        ? verbEvent(scene, sentence, index, lexicon)
        : pos === "NOUN"
          ? nounEvent(scene, sentence, index, lexicon)
          : undefined;
    if (candidate) found.push(candidate);
  }
  return selectReadings(tree, found);
}

function verbEvent(scene: Scene, sentence: number, verb: number, lexicon: Lexicon): Candidate | undefined {
  const { tree } = scene;
  const particle = particleOf(tree, verb);
  const entries = lexicon.verbs.get(token(tree, verb).lemma)?.filter((entry) => entry.particle === particle);
  if (!entries || entries.length === 0) return undefined;
  const clause = clauseOf(tree, verb);
  const fill = clauseSlots(tree, clause);
  const entry = entries.find((each) => matches(tree, each, fill));
  if (!entry?.type) return undefined;
  const actors = firstFilled(entry.actor, fill, agents(scene)).actors;
  return candidate(scene, {
    sentence,
    trigger: verb,
    type: entry.type,
    entry,
    actors,
    fill,
    predicate: verbPredicate(tree, clause, particle, scene),
    subjectDistance: clause.subjectDistance,
  });
}

function nounEvent(scene: Scene, sentence: number, noun: number, lexicon: Lexicon): Candidate | undefined {
  const { tree } = scene;
  const entries = lexicon.nouns.get(token(tree, noun).lemma);
  if (!entries) return undefined;
  const verb = carrier(tree, noun);
  const carried = (entry: LexiconEntry): number | undefined =>
    verb !== undefined && entry.light.has(token(tree, verb).lemma) ? verb : undefined;
  for (const entry of entries) {
    const light = carried(entry);
    const clause = light === undefined ? undefined : clauseOf(tree, light);
    const fill = nounSlots(tree, noun, clause);
    if (!matches(tree, entry, fill)) continue;
    if (!entry.type) return undefined;
    const slots = clause ? ["subject", ...entry.actor] : entry.actor;
    const actors = firstFilled(slots, fill, agents(scene)).actors;
    return candidate(scene, {
      sentence,
      trigger: noun,
      ...(light === undefined ? {} : { carrier: light }),
      type: entry.type,
      entry,
      actors,
      fill,
      predicate: [light === undefined ? "" : token(tree, light).lemma, token(tree, noun).lemma]
        .join(" ")
        .trim(),
      subjectDistance: clause?.subjectDistance ?? 0,
    });
  }
  return undefined;
}

interface Draft
  extends Pick<
    Candidate,
    "sentence" | "trigger" | "carrier" | "actors" | "predicate" | "subjectDistance" | "type"
  > {
  readonly entry: LexiconEntry;
  readonly fill: SlotFiller;
}

function candidate(scene: Scene, { fill, entry, ...draft }: Draft): Candidate | undefined {
  if (draft.actors.length === 0) return undefined;
  const find = entry.direct ? scene.actors.at : scene.actors.within;
  const recipient = firstFilled(entry.recipient, fill, find, draft.actors);
  const named = {
    ...draft,
    rule: entry.id,
    kind: entry.kind,
    conditions: [...entry.when.keys()],
    ...(entry.context === undefined ? {} : { context: entry.context }),
  };
  const several = new Set(draft.actors.map(({ entity }) => entity)).size > 1;
  if ((entry.reciprocal || MUTUAL.has(draft.type)) && recipient.actors.length === 0 && several) {
    return { ...named, recipients: [], reciprocal: true, slot: "mutual" };
  }
  if (recipient.actors.length === 0 && entry.recipient.length > 0) {
    const found = nearbyActors(scene, draft.carrier ?? draft.trigger);
    const nearby = others(found, draft.actors).filter(({ place }) => !place || GROUND.has(draft.type));
    return { ...named, recipients: nearby, reciprocal: false, slot: nearby.length > 0 ? "nearby" : "none" };
  }
  const reciprocal = entry.reciprocal && recipient.actors.length > 0;
  return { ...named, recipients: recipient.actors, reciprocal, slot: recipient.slot };
}

const others = (found: readonly Actor[], known: readonly Actor[]): readonly Actor[] =>
  found.filter(
    ({ entity, sector }) => !known.some((each) => each.entity === entity && each.sector === sector),
  );

/** The first slot in which actors stand that are not already on the other side. */
function firstFilled(
  slots: readonly string[],
  fill: SlotFiller,
  find: (head: number) => readonly Actor[],
  known: readonly Actor[] = [],
): { readonly slot: string; readonly actors: readonly Actor[] } {
  for (const slot of slots) {
    const actors = others(
      fill(slot).flatMap((head) => find(head)),
      known,
    );
    if (actors.length > 0) return { slot, actors };
  }
  return { slot: "none", actors: [] };
}

/** The words of the predicate, lemmatised: verb, particle, object that is no actor, infinitive. */
function verbPredicate(tree: Tree, clause: Clause, particle: string | undefined, scene: Scene): string {
  const words = [token(tree, clause.verb).lemma];
  if (particle !== undefined) words.push(particle);
  const [object] = clause.object;
  if (object !== undefined && scene.actors.at(object).length === 0) words.push(token(tree, object).lemma);
  const [complement] = clause.complements;
  if (complement !== undefined && token(tree, complement).relation === "xcomp") {
    words.push(`to ${token(tree, complement).lemma}`);
  }
  return words.join(" ");
}

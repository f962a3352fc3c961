import type { LexiconEntry } from "../../knowledge/events/lexicon.ts";
import { type EventType, isCountryId } from "../../record/record.ts";
import { type Actor, INSIDE } from "./actors.ts";
import type { Candidate } from "./candidate.ts";
import { isPassive } from "./clause.ts";
import { actorsBefore } from "./leftward.ts";
import type { SlotFiller } from "./match.ts";
import { nearbyActors } from "./nearby.ts";
import type { Scene } from "./scene.ts";
import { dependentsBy, token } from "./tree.ts";

/** Types that hold both ways between two named parties. */
const MUTUAL: ReadonlySet<EventType> = new Set(["CONSULT", "AGREE", "COOPERATE"]);

/** Words for what two may do side by side, and not with each other: "Chad and Mali presented a proposal". */
const ONE_SIDED = new Set(
  "offer proposal propose promise pledge vow commitment commit guarantee willing ready prepared undertaking bid".split(
    " ",
  ),
);

/** Types that are done to a country where they are done in it. */
export const GROUND: ReadonlySet<EventType> = new Set([
  "ASSAULT",
  "MOBILIZE",
  "COERCE",
  "PROTEST",
  "RETREAT",
  "AID",
]);

/**
 * Prepositions behind which whoever stands inside an argument may be meant: "called for a role for Chad" asks others, and "their support
 * for patrols in Chad" helps others.
 */
function insideOf({ type, kind }: LexiconEntry): readonly string[] {
  if (type === "REQUEST") return INSIDE.filter((each) => each !== "for");
  return type === "SUPPORT" && kind === "noun"
    ? INSIDE.filter((each) => !["in", "within", "inside"].includes(each))
    : INSIDE;
}

/** A reading of a word, before its slots are filled. */
export interface Draft
  extends Pick<Candidate, "sentence" | "trigger" | "carrier" | "predicate" | "subjectDistance"> {
  readonly entry: LexiconEntry;
  readonly fill: SlotFiller;
  readonly actorSlots: readonly string[];
  readonly recipientSlots: readonly string[];
}

interface Filled {
  readonly slot: string;
  readonly actors: readonly Actor[];
}

/** Fills the slots of a reading; gives nothing where it is no event or nobody is known to act. */
export function fillCandidate(scene: Scene, draft: Draft): Candidate | undefined {
  const { entry, fill, actorSlots, recipientSlots, ...rest } = draft;
  const { type } = entry;
  if (!type) return undefined;
  const { actors, slot: side } = actorsOf(scene, draft);
  if (actors.length === 0) return undefined;
  const find = entry.doer
    ? scene.agents
    : entry.direct
      ? scene.actors.at
      : (head: number) => scene.actors.within(head, insideOf(entry));
  const slots = isAddressed(scene, draft)
    ? recipientSlots.filter((each) => !each.startsWith("clause-"))
    : recipientSlots;
  const { slot, actors: found } = firstFilled(slots, fill, find, actors);
  const recipients = found.filter(
    (each) => !(type === "CONSULT" && isNobodyMet(scene, each)) && !isGivenToOthers(scene, draft, slot, type),
  );
  const named = {
    ...rest,
    type,
    rule: entry.id,
    kind: entry.kind,
    conditions: [...entry.when.keys()],
    ...(entry.context === undefined ? {} : { context: entry.context }),
    ...(entry.negative ? { denies: true as const } : {}),
    actors,
  };
  if (recipients.length > 0) return { ...named, recipients, reciprocal: entry.reciprocal, slot };
  // "agreed with the company": whom they agreed with is told, though not known.
  const isWith =
    scene.tree.tokens[rest.trigger + 1]?.text.toLowerCase() === "with" || fill("with").length > 0;
  const several = new Set(actors.map(({ entity }) => entity)).size > 1 && !isWith;
  // "Clashes between Chad and Mali" hold both ways, as talks between them do.
  const isMutual =
    entry.reciprocal || side === "between" || (MUTUAL.has(type) && !ONE_SIDED.has(entry.lemma));
  if (isMutual && several) {
    return { ...named, recipients: [], reciprocal: true, slot: "mutual" };
  }
  const looks =
    recipientSlots.length > 0 && found.length === 0 && mayBeElsewhere(draft) && !isAside(scene, draft);
  const nearby = looks && !isAddressed(scene, draft) ? nearbyRecipients(scene, draft, type, actors) : [];
  return { ...named, recipients: nearby, reciprocal: false, slot: nearby.length > 0 ? "nearby" : "none" };
}

/** False where a word's own slots tell whether anybody is meant, so that nobody is to be looked for beyond them. */
function mayBeElsewhere({ entry: { kind, type, direct, doer, negative }, fill }: Draft): boolean {
  // A denial is no act toward whoever its clause speaks of.
  if (negative || doer || (direct && (type === "CONSULT" || type === "REQUEST"))) return false;
  // "its support for patrols in Chad": what is supported is told, though not known.
  return kind !== "noun" || type !== "SUPPORT" || ["of", "for"].every((slot) => fill(slot).length === 0);
}

/** "As agreed in the treaty": a participle in passing has no party of its own. */
const isAside = ({ tree }: Scene, { trigger }: Draft): boolean =>
  token(tree, trigger).tag === "VBN" &&
  dependentsBy(tree, trigger, "mark").some((index) => token(tree, index).text.toLowerCase() === "as") &&
  dependentsBy(tree, trigger, "nsubj", "nsubj:pass", "aux", "aux:pass").length === 0;

/** Whoever tells a newspaper something speaks to its readers, and "welcomed an America that was open" meets nobody. */
const isNobodyMet = ({ tree }: Scene, { sector, span, entity }: Actor): boolean =>
  sector === "media" ||
  (sector === undefined &&
    isCountryId(entity) &&
    tree.tokens.some(
      ({ start, end }, index) =>
        start < span[1] &&
        end > span[0] &&
        dependentsBy(tree, index, "det").some((each) => token(tree, each).lemma === "a"),
    ));

const GIVING: ReadonlySet<EventType> = new Set(["AID", "AGREE", "COOPERATE", "CONCEDE"]);

/** "offered them to other customers": whatever stands in the object is given to somebody else, though nobody knows to whom. */
function isGivenToOthers(
  { tree, actors }: Scene,
  { entry, fill }: Draft,
  slot: string,
  type: EventType,
): boolean {
  if (entry.kind !== "verb" || slot !== "object" || !GIVING.has(type) || !entry.recipient.includes("to"))
    return false;
  return fill("to").some((head) => token(tree, head).pos === "NOUN" && actors.within(head).length === 0);
}

/** Speech whose object is whom it is said to. */
const ADDRESSED: ReadonlySet<EventType> = new Set(["REQUEST", "THREATEN", "CONSULT"]);

/** "warned them", "asked companies to list": whom the words go to is told, though not known, and nobody else is meant. */
function isAddressed({ tree }: Scene, { entry, fill, recipientSlots }: Draft): boolean {
  // "spoke to students at the university of Chad"
  const isToSomebody = ["to", "with"].some(
    (slot) => recipientSlots.includes(slot) && fill(slot).some((head) => token(tree, head).pos === "NOUN"),
  );
  if (entry.kind === "verb" && entry.type === "CONSULT" && isToSomebody) return true;
  if (entry.kind !== "verb" || recipientSlots[0] !== "object") return false;
  const isSpeech = entry.type !== null && ADDRESSED.has(entry.type);
  return fill("object").some(
    (head) => token(tree, head).pos === "PRON" || (isSpeech && fill("clause").length > 0),
  );
}

/** Whoever stands in the actor's slots; for a verb without any, whoever stands before it, or the country in which it is done. */
function actorsOf(scene: Scene, { entry, fill, actorSlots, trigger }: Draft): Filled {
  const filled = firstFilled(actorSlots, fill, scene.agents);
  if (filled.actors.length > 0 || entry.kind === "noun") return filled;
  if (!isPassive(scene.tree, trigger)) return { slot: "none", actors: actorsBefore(scene, trigger) };
  // "was arrested in Lebanon": who may arrest there is the state.
  const isOfState = entry.type === "COERCE" && fill("by").length === 0;
  return { slot: "in", actors: isOfState ? fill("in").flatMap((head) => scene.actors.at(head)) : [] };
}

function nearbyRecipients(
  scene: Scene,
  { carrier, trigger }: Draft,
  type: EventType,
  actors: readonly Actor[],
): readonly Actor[] {
  return nearbyActors(scene, carrier ?? trigger, type, (found) =>
    others(found, actors).filter(
      ({ entity, place }) => GROUND.has(type) || !(place || actors.some((actor) => actor.entity === entity)),
    ),
  );
}

/** Two sectors of one country can face each other; one sector cannot face itself. */
const others = (found: readonly Actor[], known: readonly Actor[]): readonly Actor[] =>
  found.filter(
    ({ entity, sector }) => !known.some((each) => each.entity === entity && each.sector === sector),
  );

/** Whoever stands in a slot twice ("Mr. Rabuka and his family") is one actor. */
const distinct = (found: readonly Actor[]): readonly Actor[] =>
  found.filter(
    ({ entity, sector }, at) =>
      found.findIndex((each) => each.entity === entity && each.sector === sector) === at,
  );

/** The first slot in which actors stand that are not already on the other side. */
function firstFilled(
  slots: readonly string[],
  fill: SlotFiller,
  find: (head: number) => readonly Actor[],
  known: readonly Actor[] = [],
): Filled {
  for (const slot of slots) {
    const actors = distinct(
      others(
        fill(slot).flatMap((head) => find(head)),
        known,
      ),
    );
    if (actors.length > 0) return { slot, actors };
  }
  return { slot: "none", actors: [] };
}

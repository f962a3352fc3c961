import type { Entity, EventType, Mode } from "../../record/record.ts";
import type { Actor } from "./actors.ts";
import type { Candidate } from "./candidate.ts";
import { GROUND } from "./fill-candidate.ts";
import { hasActors, hasParties } from "./select.ts";
import { dependentsBy, isBelow, preposition, type Tree, token } from "./tree.ts";

const UNREAL: ReadonlySet<Mode> = new Set(["hypothetical", "future"]);
const SPEECH_ACTS: ReadonlySet<EventType> = new Set(["THREATEN", "REQUEST", "AGREE"]);
/** What can be offered, asked for and so turned down. */
const TURNED_DOWN: ReadonlySet<EventType> = new Set(["AGREE", "REQUEST", "CONSULT", "COOPERATE", "THREATEN"]);

/** An event with the modes in which it is told. */
export interface WithModes {
  readonly candidate: Candidate;
  readonly modes: readonly Mode[];
}

/**
 * True where the inner event only says what the outer one is about. What somebody is threatened with, asked for, promised or refused is
 * told by the threat, the request, the promise and the refusal, where it brings in nobody new; so is the offer that is turned down.
 * (What is denied stays: it is a relation that did not happen.)
 */
export function isContentOf(tree: Tree, inner: WithModes, outer: WithModes): boolean {
  const { candidate, modes } = inner;
  const { type, trigger, denies } = outer.candidate;
  if (!isBelow(tree, candidate.trigger, trigger)) return false;
  if (type === "REJECT") {
    const isOffer = TURNED_DOWN.has(candidate.type) && denies !== true;
    return (
      modes.length > 0 &&
      (hasParties(outer.candidate, candidate) || (isOffer && hasActors(outer.candidate, candidate)))
    );
  }
  const isUnreal = modes.some((mode) => UNREAL.has(mode)) || candidate.kind === "noun";
  return (
    SPEECH_ACTS.has(type) && isUnreal && !modes.includes("negation") && hasParties(outer.candidate, candidate)
  );
}

/** Types that no country has with itself: talks, agreements, and what its government gives its own companies. */
const BETWEEN_TWO: ReadonlySet<EventType> = new Set(["CONSULT", "AGREE", "COOPERATE", "AID"]);

const isPerson = (entity: string): boolean => entity.startsWith("person:");

/** What somebody says against the own country, where the words name it by what belongs to it: "criticised Chad's war". */
const CRITICAL: ReadonlySet<EventType> = new Set(["ACCUSE", "REJECT", "PROTEST", "REQUEST", "SUPPORT"]);

/**
 * The event without the actor's own country among its recipients, where a minister acts for it: among those with whom somebody talks, agrees
 * or works, or whom somebody helps; and where nothing but a word that belongs to the country names it ("put [its] tariff at ten percent").
 */
export function withoutOwnSide(candidate: Candidate, entities: ReadonlyMap<string, Entity>): Candidate {
  const { type, actors, slot } = candidate;
  const own = new Set(actors.map(({ entity }) => entities.get(entity)?.country));
  // Two ministers of one country who "agreed that" something is so are of one mind, and have no deal with each other.
  const areColleagues =
    own.size === 1 && !own.has(undefined) && actors.every(({ entity }) => isPerson(entity));
  if (type === "AGREE" && slot === "mutual" && areColleagues) return { ...candidate, slot: "none" };
  const isOther = ({ sector }: Actor): boolean =>
    sector !== undefined && actors.every((actor) => actor.sector !== undefined && actor.sector !== sector);
  const isWeak = (each: Actor): boolean =>
    BETWEEN_TWO.has(type) ||
    (!isOther(each) &&
      ((slot === "nearby" && !GROUND.has(type)) ||
        each.kind === "pronoun" ||
        (each.deep && !CRITICAL.has(type))));
  const recipients = candidate.recipients.filter((each) => !(own.has(each.entity) && isWeak(each)));
  return recipients.length === candidate.recipients.length ? candidate : { ...candidate, recipients };
}

/** "The law would restrict Kenyan investment in Chad": what is restrained is not told as done. */
export function isRestrained(
  tree: Tree,
  { kind, trigger }: Candidate,
  restraints: ReadonlySet<string>,
): boolean {
  const { relation, head } = token(tree, trigger);
  return (
    kind === "noun" &&
    head >= 0 &&
    ["obj", "nsubj:pass"].includes(relation) &&
    restraints.has(token(tree, head).lemma)
  );
}

/** "Does not support independence for Chad" denies it no support: only whoever stands by himself or owns the thing is denied it. */
export function withoutDeniedPart(tree: Tree, { candidate, modes }: WithModes): Candidate {
  if (candidate.type !== "SUPPORT" || candidate.kind !== "verb" || !modes.includes("negation"))
    return candidate;
  const isPart = ({ span }: Actor): boolean => {
    const head = tree.tokens.findIndex(({ start, end }) => start < span[1] && end > span[0]);
    return head >= 0 && PARTS.has(preposition(tree, head));
  };
  return { ...candidate, recipients: candidate.recipients.filter((each) => !isPart(each)) };
}

const PARTS = new Set(["for", "of", "in", "from"]);

const HELP: ReadonlySet<EventType> = new Set(["AID", "SUPPORT"]);

/** "Chad helps Mali in its war": whose war it is, is whoever is helped. */
export function withHelpedOwner(tree: Tree, candidate: Candidate, others: readonly Candidate[]): Candidate {
  const { kind, trigger, carrier, actors } = candidate;
  const owners = dependentsBy(tree, trigger, "nmod:poss").filter((index) =>
    ["its", "their", "his", "her"].includes(token(tree, index).text.toLowerCase()),
  );
  const isOwned = actors.some(({ kind, span }) =>
    owners.some((index) => kind === "pronoun" && token(tree, index).start === span[0]),
  );
  if (kind !== "noun" || carrier !== undefined || !isOwned) return candidate;
  const help = others.find(
    (other) =>
      HELP.has(other.type) &&
      other.trigger < trigger &&
      other.recipients.length === 1 &&
      isBelow(tree, trigger, other.carrier ?? other.trigger),
  );
  const [helped] = help?.recipients ?? [];
  if (!helped) return candidate;
  const recipients = candidate.recipients.filter(({ entity }) => entity !== helped.entity);
  return { ...candidate, actors: [helped], recipients };
}

/** True where the event is what the obligation asks for: the "withdraw" of "said that Chad must withdraw". */
export const isAskedBy = (tree: Tree, { candidate }: WithModes, obligation: Candidate): boolean =>
  (candidate.carrier ?? candidate.trigger) === token(tree, obligation.trigger).head &&
  hasParties(obligation, candidate);

/** True where the event names no recipient and another of its type and by the same actors, told more fully or before, does for both. */
export function repeats(each: Candidate, other: Candidate): boolean {
  if (each === other || each.type !== other.type || each.recipients.length > 0 || each.slot === "mutual")
    return false;
  const isFuller = other.recipients.length > 0 || other.trigger < each.trigger;
  return isFuller && hasActors(other, each);
}

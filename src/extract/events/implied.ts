import type { Entity, EventType, Mode } from "../../record/record.ts";
import type { Actor } from "./actors.ts";
import type { Candidate } from "./candidate.ts";
import { isPassive, subjectOf } from "./clause.ts";
import type { Scene } from "./scene.ts";
import type { Speaker, SpeakerAt } from "./speaker.ts";
import { dependentsBy, type Tree, token } from "./tree.ts";

const OBLIGATION = new Set(["must", "should", "ought"]);
const FRIENDLY = new Set(["AID", "COOPERATE", "RETREAT", "CONCEDE", "SUPPORT"]);
const HOSTILE = new Set(["COERCE", "ASSAULT", "SANCTION", "MOBILIZE"]);

const sameSentence = (
  speaker: Speaker | undefined,
  sentence: number,
): speaker is Speaker & { actor: Actor } => speaker?.actor !== undefined && speaker.sentence === sentence;

/** The country that somebody speaks for, else the party itself. */
const sideOf = (entities: ReadonlyMap<string, Entity>, id: string): string => entities.get(id)?.country ?? id;

interface Said {
  readonly sentence: number;
  readonly trigger: number;
  readonly type: EventType;
  readonly rule: string;
  readonly actor: Actor;
  readonly recipients: readonly Actor[];
  readonly predicate: string;
  readonly saying?: number;
  /** Who says so, where it commits another: the minister who promises for the country. */
  readonly sayer?: Speaker;
}

const implied = ({ actor, recipients, ...said }: Said): readonly Candidate[] => [
  {
    ...said,
    kind: "implied",
    conditions: [],
    actors: [actor],
    recipients,
    reciprocal: false,
    subjectDistance: 0,
    slot: recipients.length > 0 ? "implied" : "none",
  },
];

/** The word that says that something must be done. */
const obligation = (tree: Tree, verb: number): number | undefined =>
  dependentsBy(tree, verb, "aux").find((index) => OBLIGATION.has(token(tree, index).text.toLowerCase()));

/** "X said that Y must withdraw": X asks Y for it. What X says that X's own side must do is no request. */
export function obligations(
  scene: Scene,
  sentence: number,
  speakerAt: SpeakerAt,
  entities: ReadonlyMap<string, Entity>,
): readonly Candidate[] {
  const { tree, actors } = scene;
  return tree.tokens.flatMap(({ text, relation, head }, modal) => {
    if (!OBLIGATION.has(text.toLowerCase())) return [];
    // A parser takes "ought" for the verb itself.
    const verb = relation === "aux" ? head : modal;
    const speaker = speakerAt(sentence, verb);
    if (!sameSentence(speaker, sentence) || isPassive(tree, verb)) return [];
    const own = sideOf(entities, speaker.actor.entity);
    const bound = subjectOf(tree, verb).flatMap((head) => actors.at(head));
    const recipients = bound.filter(({ entity }) => sideOf(entities, entity) !== own);
    // "said that both should be friends": a wish for what they are, and nothing asked of the other.
    const isWish = recipients.length < bound.length && dependentsBy(tree, verb, "cop").length > 0;
    if (recipients.length === 0 || isWish) return [];
    return implied({
      sentence,
      trigger: modal,
      type: "REQUEST",
      rule: "implied.obligation",
      actor: speaker.actor,
      recipients,
      ...(speaker.verb === undefined ? {} : { saying: speaker.verb }),
      predicate: `say must ${token(tree, dependentsBy(tree, verb, "xcomp")[0] ?? verb).lemma}`,
    });
  });
}

/** Help withdrawn, or given, "unless" somebody does something is a threat. */
function committed(tree: Tree, { type, trigger, carrier }: Candidate): EventType | undefined {
  if (HOSTILE.has(type)) return "THREATEN";
  if (!FRIENDLY.has(type)) return undefined;
  const isThreat = dependentsBy(tree, carrier ?? trigger, "advcl", "obl").some((clause) =>
    dependentsBy(tree, clause, "mark", "case").some(
      (index) => token(tree, index).text.toLowerCase() === "unless",
    ),
  );
  return isThreat ? "THREATEN" : "AGREE";
}

/** Who says that they will help, yield or cooperate agrees to it; who says that they will harm threatens it. */
export function commitments(
  { tree }: Scene,
  told: Candidate,
  modes: readonly Mode[],
  speaker: Speaker | undefined,
  entities: ReadonlyMap<string, Entity>,
): readonly Candidate[] {
  const { sentence, recipients } = told;
  const type = committed(tree, told);
  const isWilled =
    (modes.includes("future") || modes.includes("hypothetical")) &&
    obligation(tree, told.carrier ?? told.trigger) === undefined;
  if (!type || !isWilled || modes.includes("negation") || !sameSentence(speaker, sentence)) return [];
  const { verb } = speaker;
  // A minister speaks for the country, and so commits it.
  const own = sideOf(entities, speaker.actor.entity);
  if (verb === undefined || !told.actors.some(({ entity }) => sideOf(entities, entity) === own)) return [];
  return told.actors.flatMap((actor) =>
    implied({
      sentence,
      trigger: verb,
      type,
      rule: `implied.commitment.${told.type.toLowerCase()}`,
      actor,
      recipients,
      saying: verb,
      ...(speaker.actor.entity === actor.entity ? {} : { sayer: speaker }),
      predicate: `say will ${told.predicate}`,
    }),
  );
}

/** Who asks that something end takes it as known. */
const ASKING = new Set(["demand", "urge", "request", "ask", "call", "appeal", "insist"]);

/** A speaker who tells of a hostile act against the speaker's own side accuses whoever does it. */
export function allegations(
  { tree }: Scene,
  told: Candidate,
  speaker: Speaker | undefined,
  entities: ReadonlyMap<string, Entity>,
): readonly Candidate[] {
  const { sentence, trigger } = told;
  if (!HOSTILE.has(told.type) || !sameSentence(speaker, sentence) || speaker.verb === undefined) return [];
  // "The duty, he said, would fall": a noun only names what is told of.
  if (told.kind === "noun" && told.carrier === undefined) return [];
  if (ASKING.has(token(tree, speaker.verb).lemma)) return [];
  const own = sideOf(entities, speaker.actor.entity);
  if (!told.recipients.some(({ entity }) => sideOf(entities, entity) === own)) return [];
  return implied({
    sentence,
    trigger,
    type: "ACCUSE",
    rule: `implied.allegation.${told.type.toLowerCase()}`,
    actor: speaker.actor,
    recipients: told.actors.filter(({ entity }) => sideOf(entities, entity) !== own),
    saying: speaker.verb,
    predicate: `say ${told.predicate}`,
  });
}

/** Who is reported as telling that it was said; else who said it for another. */
export function reporterOf(
  { saying, sayer, actors }: Candidate,
  sentence: number,
  speakerAt: SpeakerAt,
): Speaker | undefined {
  const reporter = saying === undefined ? undefined : speakerAt(sentence, saying);
  const isOther = reporter !== undefined && actors.every(({ entity }) => entity !== reporter.name);
  return sayer ?? (isOther ? reporter : undefined);
}

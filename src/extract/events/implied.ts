import type { Entity, EventType, Mode } from "../../record/record.ts";
import type { Actor } from "./actors.ts";
import type { Candidate } from "./candidate.ts";
import { subjectOf } from "./clause.ts";
import type { Scene, Speaker, SpeakerAt } from "./speaker.ts";
import { dependentsBy, token } from "./tree.ts";

const OBLIGATION = new Set(["must", "should", "ought"]);
const FRIENDLY = new Set(["AID", "COOPERATE", "RETREAT", "CONCEDE", "SUPPORT"]);
const HOSTILE = new Set(["COERCE", "ASSAULT", "SANCTION", "MOBILIZE"]);

const sameSentence = (
  speaker: Speaker | undefined,
  sentence: number,
): speaker is Speaker & { actor: Actor } => speaker?.actor !== undefined && speaker.sentence === sentence;

interface Said {
  readonly sentence: number;
  readonly trigger: number;
  readonly type: EventType;
  readonly rule: string;
  readonly actor: Actor;
  readonly recipients: readonly Actor[];
  readonly predicate: string;
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

/** "X said that Y must withdraw": X asks Y for it. */
export function obligations(scene: Scene, sentence: number, speakerAt: SpeakerAt): readonly Candidate[] {
  const { tree, actors } = scene;
  return tree.tokens.flatMap((_, verb) => {
    const modal = dependentsBy(tree, verb, "aux").find((index) =>
      OBLIGATION.has(token(tree, index).text.toLowerCase()),
    );
    const speaker = modal === undefined ? undefined : speakerAt(sentence, verb);
    if (modal === undefined || !sameSentence(speaker, sentence)) return [];
    const recipients = subjectOf(tree, verb)
      .flatMap((head) => actors.at(head))
      .filter(({ entity }) => entity !== speaker.name);
    if (recipients.length === 0) return [];
    return implied({
      sentence,
      trigger: modal,
      type: "REQUEST",
      rule: "implied.obligation",
      actor: speaker.actor,
      recipients,
      predicate: `say must ${token(tree, verb).lemma}`,
    });
  });
}

/** Who says that they will help, yield or cooperate agrees to it; who says that they will harm threatens it. */
export function commitments(
  told: Candidate,
  modes: readonly Mode[],
  speaker: Speaker | undefined,
): readonly Candidate[] {
  const { sentence, recipients } = told;
  const type = FRIENDLY.has(told.type) ? "AGREE" : HOSTILE.has(told.type) ? "THREATEN" : undefined;
  const willed = modes.includes("future") || modes.includes("hypothetical");
  if (!type || !willed || modes.includes("negation") || !sameSentence(speaker, sentence)) return [];
  const { verb } = speaker;
  if (verb === undefined || !told.actors.some(({ entity }) => entity === speaker.name)) return [];
  return implied({
    sentence,
    trigger: verb,
    type,
    rule: `implied.commitment.${told.type.toLowerCase()}`,
    actor: speaker.actor,
    recipients,
    predicate: `say will ${told.predicate}`,
  });
}

/** A speaker who tells of a hostile act against the speaker's own side accuses whoever does it. */
export function allegations(
  told: Candidate,
  speaker: Speaker | undefined,
  entities: ReadonlyMap<string, Entity>,
): readonly Candidate[] {
  const { sentence, trigger } = told;
  if (!HOSTILE.has(told.type) || !sameSentence(speaker, sentence)) return [];
  const side = (id: string): string => entities.get(id)?.country ?? id;
  const own = side(speaker.name);
  if (!told.recipients.some(({ entity }) => side(entity) === own)) return [];
  return implied({
    sentence,
    trigger,
    type: "ACCUSE",
    rule: `implied.allegation.${told.type.toLowerCase()}`,
    actor: speaker.actor,
    recipients: told.actors.filter(({ entity }) => side(entity) !== own),
    predicate: `say ${told.predicate}`,
  });
}

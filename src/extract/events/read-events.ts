import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { LanguageDocument } from "../../language/document.ts";
import type { Article } from "../../record/article.ts";
import type { EventType, Mode, Relation } from "../../record/record.ts";
import type { Who } from "../who/who.ts";
import type { Actor } from "./actors.ts";
import type { Candidate } from "./candidate.ts";
import { confidenceOf } from "./confidence.ts";
import { eventDate } from "./event-date.ts";
import { allegations, commitments, obligations } from "./implied.ts";
import { issuesOf } from "./issues.ts";
import { modesOf } from "./modes.ts";
import { candidatesIn } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { hasParties } from "./select.ts";
import { type Speaker, speakers } from "./speaker.ts";
import { isBelow, type Tree, token } from "./tree.ts";
import { isHistorical } from "./when.ts";

/** One article with what is known of it, as the events are read out of it. */
export interface Reading {
  readonly document: LanguageDocument;
  readonly article: Article;
  readonly who: Who;
  readonly scenes: readonly Scene[];
  readonly lexicon: Lexicon;
  /** PLOVER context by issue id. */
  readonly issueContexts: ReadonlyMap<string, string>;
}

/**
 * The PLOVER events that the text tells: one relation for each pair of actor and recipient, with modes, speaker, date and issues.
 * The types and frames are the lexicon's (PLOVER codebook, Open Event Data Alliance).
 */
export function readEvents(reading: Reading): readonly Relation[] {
  const { document, scenes, lexicon } = reading;
  const speakerAt = speakers(document, scenes, lexicon);
  const entities = new Map(reading.who.entities.map((entity) => [entity.id, entity]));
  return scenes.flatMap((scene, number) => {
    const told = candidatesIn(scene, number, lexicon)
      .map((candidate) => ({
        candidate,
        modes: modesOf(scene.tree, candidate.trigger, lexicon, candidate.carrier),
        speaker: speakerAt(number, candidate.trigger),
      }))
      .filter((each, _, all) => !all.some((other) => isContentOf(scene.tree, each, other)));
    const promised = told.map(({ candidate, modes, speaker }) =>
      commitments(scene, candidate, modes, speaker, entities),
    );
    const implied = [
      ...told.flatMap(({ candidate, speaker }) => allegations(candidate, speaker, entities)),
      ...promised.flat(),
      ...obligations(scene, number, speakerAt),
    ];
    // What is said may be denied or to come; that it is said is not.
    const saying = implied.map((candidate) => ({ candidate, modes: [], speaker: undefined }));
    const happening = told.filter((_, at) => promised[at]!.length === 0);
    return [...happening, ...saying].flatMap((each) => relationsOf(reading, scene, each));
  });
}

const UNREAL: ReadonlySet<Mode> = new Set(["hypothetical", "future"]);

/**
 * What somebody is threatened with, asked for, promised or refused is told by the threat, the request, the promise and the refusal,
 * where it brings in nobody new. (A denial that names whom it is said to have been done to stays: it is a relation that did not happen.)
 */
function isContentOf(tree: Tree, inner: Told, outer: Told): boolean {
  const { type } = outer.candidate;
  const isUnreal =
    type === "REJECT"
      ? inner.modes.length > 0
      : SPEECH_ACTS.has(type) &&
        inner.modes.some((mode) => UNREAL.has(mode)) &&
        !inner.modes.includes("negation");
  return (
    isUnreal &&
    isBelow(tree, inner.candidate.trigger, outer.candidate.trigger) &&
    hasParties(outer.candidate, inner.candidate)
  );
}

const SPEECH_ACTS: ReadonlySet<EventType> = new Set(["THREATEN", "REQUEST", "AGREE"]);

interface Told {
  readonly candidate: Candidate;
  readonly modes: readonly Mode[];
  readonly speaker: Speaker | undefined;
}

function relationsOf(
  { article, who, issueContexts }: Reading,
  { tree }: Scene,
  { candidate, modes: told, speaker }: Told,
): readonly Relation[] {
  const date = eventDate(tree, candidate, article, told);
  const past = date !== undefined && article.date !== undefined && isHistorical(date, article.date);
  const modes: readonly Mode[] = past ? [...told, "historical"] : told;
  const issues = issuesOf(tree, candidate, who);
  const contexts = contextsOf(candidate, issues, issueContexts);
  const { start, end } = token(tree, candidate.trigger);
  return pairs(candidate).map(([actor, recipient]) => ({
    source: actor.entity,
    ...(recipient ? { target: recipient.entity } : {}),
    ...(actor.sector ? { sourceSector: actor.sector } : {}),
    ...(recipient?.sector ? { targetSector: recipient.sector } : {}),
    type: candidate.type,
    ...(candidate.reciprocal ? { reciprocal: true } : {}),
    predicate: candidate.predicate,
    ...(modes.length > 0 ? { modes } : {}),
    ...(issues.length > 0 ? { issues } : {}),
    ...(contexts.length > 0 ? { contexts } : {}),
    ...(speaker !== undefined && speaker.name !== actor.entity ? { speaker: speaker.name } : {}),
    ...(date !== undefined ? { date } : {}),
    confidence: confidenceOf(candidate, actor, recipient, modes),
    rule: candidate.rule,
    evidence: {
      sentence: [tree.sentence.start, tree.sentence.end],
      source: actor.span,
      trigger: [start, end],
      ...(recipient ? { target: recipient.span } : {}),
    },
  }));
}

function contextsOf(
  { context }: Candidate,
  issues: readonly string[],
  issueContexts: ReadonlyMap<string, string>,
): readonly string[] {
  const found = [context, ...issues.map((issue) => issueContexts.get(issue))];
  return [...new Set(found.filter((each) => each !== undefined))].sort();
}

function pairs(candidate: Candidate): readonly (readonly [Actor, Actor | undefined])[] {
  const { actors, recipients } = candidate;
  if (candidate.slot === "mutual") {
    return actors.flatMap((left, at) =>
      actors.slice(at + 1).flatMap((right) => (left.entity === right.entity ? [] : [[left, right] as const])),
    );
  }
  if (recipients.length === 0) return actors.map((actor) => [actor, undefined] as const);
  return actors.flatMap((actor) => recipients.map((recipient) => [actor, recipient] as const));
}

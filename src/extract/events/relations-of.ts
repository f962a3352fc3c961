import type { Article } from "../../record/article.ts";
import type { Mode, Relation, Span } from "../../record/record.ts";
import type { Who } from "../who/who.ts";
import type { Actor } from "./actors.ts";
import type { Candidate } from "./candidate.ts";
import type { Weigh } from "./confidence.ts";
import { isDeniedParty } from "./denied-party.ts";
import { eventDate } from "./event-date.ts";
import { issuesOf } from "./issues.ts";
import type { Speaker } from "./speaker.ts";
import type { Telling } from "./telling.ts";
import { type Tree, token } from "./tree.ts";

/** An event with what its surroundings say of it. */
export interface Told {
  readonly candidate: Candidate;
  readonly modes: readonly Mode[];
  readonly speaker: Speaker | undefined;
}

/** What one event's relations share with those of the other events of its sentence. */
export interface Surroundings {
  readonly article: Article;
  readonly who: Who;
  readonly tree: Tree;
  /** PLOVER context by issue id. */
  readonly issueContexts: ReadonlyMap<string, string>;
  /** Token indices of the words that name the sentence's events. */
  readonly triggers: readonly number[];
  readonly telling: Telling;
  readonly weigh: Weigh;
}

type Pair = readonly [actor: Actor, recipient: Actor | undefined];

/** The relations that an event gives: one for each pair of actor and recipient, or for each actor where nobody is named as recipient. */
export function relationsOf(
  { article, who, tree, issueContexts, triggers, telling, weigh }: Surroundings,
  { candidate, modes: told, speaker }: Told,
): readonly Relation[] {
  const { issues, fromSentence } = issuesOf(tree, candidate, who, triggers);
  const contexts = contextsOf(candidate, issues, issueContexts);
  const { start, end } = token(tree, candidate.trigger);
  return pairs(candidate).map(([actor, recipient]) => {
    const { date, modes: shared } = eventDate(tree, candidate, article, told, telling, recipient?.span);
    const isDenied =
      isDeniedParty(tree, actor) || (recipient !== undefined && isDeniedParty(tree, recipient));
    const modes: readonly Mode[] =
      isDenied && !shared.includes("negation") ? ["negation", ...shared] : shared;
    return {
      source: actor.entity,
      ...(recipient ? { target: recipient.entity } : {}),
      ...(actor.sector ? { sourceSector: actor.sector } : {}),
      ...(recipient?.sector ? { targetSector: recipient.sector } : {}),
      type: candidate.type,
      ...(candidate.reciprocal ? { reciprocal: true } : {}),
      predicate: candidate.predicate,
      ...(modes.length > 0 ? { modes } : {}),
      ...(issues.length > 0 ? { issues } : {}),
      ...(fromSentence ? { issuesFrom: "sentence" as const } : {}),
      ...(contexts.length > 0 ? { contexts } : {}),
      ...(speaker === undefined || isSelf(speaker, actor) ? {} : { speaker: speaker.name }),
      ...(date !== undefined ? { date } : {}),
      ...(date === undefined && article.date !== undefined ? { undated: true as const } : {}),
      confidence: weigh({
        candidate,
        actor,
        recipient,
        modes,
        reach: reachOf([start, end], actor, recipient),
      }),
      rule: candidate.rule,
      evidence: {
        sentence: [tree.sentence.start, tree.sentence.end],
        source: actor.span,
        trigger: [start, end],
        ...(recipient ? { target: recipient.span } : {}),
      },
    };
  });
}

/** "Chad said that it was late and asked Mali to wait": one mention that says and does is of a verb joined to the report. */
const isSelf = (speaker: Speaker, { entity, span }: Actor): boolean =>
  speaker.name === entity && (speaker.actor === undefined || speaker.actor.span[0] === span[0]);

/** Characters from the trigger to the further party. */
function reachOf([start, end]: Span, ...parties: readonly (Actor | undefined)[]): number {
  const gaps = parties.flatMap((party) => (party ? [party.span[0] - end, start - party.span[1]] : []));
  return Math.max(0, ...gaps);
}

function contextsOf(
  { context }: Candidate,
  issues: readonly string[],
  issueContexts: ReadonlyMap<string, string>,
): readonly string[] {
  const found = [context, ...issues.map((issue) => issueContexts.get(issue))];
  return [...new Set(found.filter((each) => each !== undefined))].sort();
}

function pairs(candidate: Candidate): readonly Pair[] {
  const { actors, recipients } = candidate;
  if (candidate.slot === "mutual") {
    return actors.flatMap((left, at) =>
      actors.slice(at + 1).flatMap((right) => (left.entity === right.entity ? [] : [[left, right] as const])),
    );
  }
  if (recipients.length === 0) return actors.map((actor) => [actor, undefined] as const);
  return actors.flatMap((actor) => recipients.map((recipient) => [actor, recipient] as const));
}

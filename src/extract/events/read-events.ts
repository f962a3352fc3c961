import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { Article } from "../../record/article.ts";
import type { Relation } from "../../record/record.ts";
import type { Who } from "../who/who.ts";
import { claimant } from "./claimant.ts";
import { withoutReporter } from "./closing-report.ts";
import type { Weigh } from "./confidence.ts";
import {
  isAskedBy,
  isContentOf,
  isRestrained,
  repeats,
  withHelpedOwner,
  withoutDeniedPart,
  withoutOwnSide,
} from "./content.ts";
import { allegations, commitments, obligations, reporterOf } from "./implied.ts";
import { modesOf } from "./modes.ts";
import { candidatesIn } from "./predicates.ts";
import { relationsOf, type Told } from "./relations-of.ts";
import type { Scene } from "./scene.ts";
import { closingReportOf, type SpeakerAt } from "./speaker.ts";
import { tellings } from "./telling.ts";

/** One article with what is known of it, as the events are read out of it. */
export interface Reading {
  readonly article: Article;
  readonly who: Who;
  readonly scenes: readonly Scene[];
  readonly speakerAt: SpeakerAt;
  readonly lexicon: Lexicon;
  /** PLOVER context by issue id. */
  readonly issueContexts: ReadonlyMap<string, string>;
  readonly weigh: Weigh;
}

/**
 * The PLOVER events that the text tells: one relation for each pair of actor and recipient, with modes, speaker, date and issues.
 * The types and frames are the lexicon's (PLOVER codebook, Open Event Data Alliance).
 */
export function readEvents({
  article,
  who,
  scenes,
  speakerAt,
  lexicon,
  issueContexts,
  weigh,
}: Reading): readonly Relation[] {
  const entities = new Map(who.entities.map((entity) => [entity.id, entity]));
  const times = tellings(
    article,
    scenes.map(({ tree }) => tree),
  );
  const restraints = new Set(lexicon.classes.get("restraint"));
  return scenes.flatMap((scene, number) => {
    const { tree } = scene;
    const asked = obligations(scene, number, speakerAt, entities);
    const report = closingReportOf(tree, lexicon);
    const read = candidatesIn(scene, number, lexicon);
    const told = read
      .filter((candidate) => !isRestrained(tree, candidate, restraints))
      .map((candidate) => withHelpedOwner(tree, candidate, read))
      .map((candidate) => withoutReporter(tree, withoutOwnSide(candidate, entities), report))
      .map((candidate) => ({
        candidate,
        modes: modesOf(tree, candidate, lexicon),
        speaker: speakerAt(number, candidate.trigger),
      }))
      .map((each) => ({ ...each, candidate: withoutDeniedPart(tree, each) }))
      .filter((each, _, all) => !all.some((other) => isContentOf(tree, each, other)))
      .filter((each) => !asked.some((obligation) => isAskedBy(tree, each, obligation)))
      .filter(({ candidate }, _, all) => !all.some((other) => repeats(candidate, other.candidate)));
    const promised = told.map(({ candidate, modes, speaker }) =>
      commitments(scene, candidate, modes, speaker, entities),
    );
    const implied = [
      ...told.flatMap(({ candidate, speaker }) => allegations(scene, candidate, speaker, entities)),
      ...promised.flat(),
      ...asked,
    ];
    // What is said may be denied or to come; that it is said is not.
    const saying = implied.map(
      (candidate): Told => ({ candidate, modes: [], speaker: reporterOf(candidate, number, speakerAt) }),
    );
    const happening = told
      .filter((_, at) => promised[at]!.length === 0)
      .map((each) => ({ ...each, speaker: each.speaker ?? claimant(tree, each.candidate, told) }));
    const triggers = told.map(({ candidate: { carrier, trigger } }) => carrier ?? trigger);
    const surroundings = { article, who, tree, issueContexts, triggers, telling: times[number]!, weigh };
    return [...happening, ...saying].flatMap((each) => relationsOf(surroundings, each));
  });
}

import type { Lexicon, LexiconEntry } from "../../knowledge/events/lexicon.ts";
import type { Candidate } from "./candidate.ts";
import { clauseOf } from "./clause.ts";
import { type Draft, fillCandidate } from "./fill-candidate.ts";
import { matches, type SlotFiller } from "./match.ts";
import { isReportNoun } from "./mode-words.ts";
import type { Scene } from "./scene.ts";
import { carrier, nounSlots } from "./slots.ts";
import { dependentsBy, preposition, token } from "./tree.ts";

/** The event that a noun names, alone ("China's criticism of Japan") or carried by a verb ("held talks", "faced criticism"). */
export function nounEvent(
  scene: Scene,
  sentence: number,
  noun: number,
  lexicon: Lexicon,
): Candidate | undefined {
  const { tree } = scene;
  // "trade representative": a noun that only tells what kind of person another one means is no event.
  if (isTitleOf(scene, noun)) return undefined;
  const verb = carrier(tree, noun);
  for (const entry of lexicon.nouns.get(token(tree, noun).lemma) ?? []) {
    const draft = drafted(scene, sentence, noun, verb, entry);
    // A reading of any verb's manner is none where the noun does not stand so.
    if (
      ((entry.light.has("*") || entry.converse.has("*")) && draft.carrier === undefined) ||
      !matches(tree, entry, draft.fill)
    )
      continue;
    return fillCandidate(scene, draft) ?? (entry.reciprocal ? deniedEvent(scene, draft, lexicon) : undefined);
  }
  return undefined;
}

/** "Chad denied reports of a deal with Mali", "Chad's denial of talks with Mali": whoever denies that it took place is one of its parties. */
function deniedEvent(scene: Scene, draft: Draft, lexicon: Lexicon): Candidate | undefined {
  const { tree } = scene;
  let at = draft.trigger;
  do
    at =
      token(tree, at).relation === "nmod" || token(tree, at).relation === "obj" ? token(tree, at).head : -1;
  while (at >= 0 && isReportNoun(tree, at, lexicon));
  if (at < 0 || !DENIALS.has(token(tree, at).lemma)) return undefined;
  const deniers =
    token(tree, at).pos === "VERB" ? clauseOf(tree, at).subject : dependentsBy(tree, at, "nmod:poss");
  const fill: SlotFiller = (slot) => (slot === "subject" ? deniers : draft.fill(slot));
  return fillCandidate(scene, { ...draft, fill, actorSlots: ["subject"] });
}

const DENIALS = new Set(["deny", "denial", "disavow", "refute", "rebut"]);

const VOICING = new Set("reiterate reaffirm repeat voice convey express renew restate announce".split(" "));

function drafted(
  { tree }: Scene,
  sentence: number,
  noun: number,
  verb: number | undefined,
  entry: LexiconEntry,
): Draft {
  const carries = (verbs: ReadonlySet<string>): boolean =>
    verb !== undefined && verbs.has(token(tree, verb).lemma);
  const manner = token(tree, noun).relation === "obl" ? preposition(tree, noun) : "";
  const isCarried = (verbs: ReadonlySet<string>, by: string): boolean =>
    carries(verbs) || (verb !== undefined && manner === by && verbs.has("*"));
  const light = isCarried(entry.light, "in");
  const converse = !light && isCarried(entry.converse, "at");
  const by = light || converse ? verb : undefined;
  const clause = by === undefined ? undefined : clauseOf(tree, by);
  // "The minister reiterated Chad's commitment": who speaks for somebody is not the one who acts.
  const isVoiced = by !== undefined && VOICING.has(token(tree, by).lemma);
  const voiced = isVoiced && dependentsBy(tree, noun, "nmod:poss").length > 0 ? ["possessor"] : [];
  return {
    sentence,
    trigger: noun,
    ...(by === undefined ? {} : { carrier: by }),
    entry,
    fill: nounSlots(tree, noun, clause),
    actorSlots: light ? [...voiced, "subject", ...entry.actor] : entry.actor,
    recipientSlots: converse ? ["subject"] : entry.recipient,
    predicate: [by, noun].flatMap((index) => (index === undefined ? [] : token(tree, index).lemma)).join(" "),
    subjectDistance: clause?.subjectDistance ?? 0,
  };
}

function isTitleOf({ tree, actors }: Scene, noun: number): boolean {
  const { relation, head } = token(tree, noun);
  const isPerson = (index: number): boolean =>
    actors.at(index).some(({ entity }) => entity.startsWith("person:"));
  return isPerson(noun) || (relation === "compound" && head >= 0 && isPerson(head));
}

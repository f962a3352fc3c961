import type { Anaphor } from "./anaphors.ts";
import { type Choice, choiceFeatures, excluded, noneFeatures, REACH, type Setting } from "./features.ts";
import { isAhead, isBound, says } from "./grammar.ts";
import type { Place, Referent } from "./referents.ts";

export type PronounWeights = ReadonlyMap<string, number>;

/** A pronoun with all that it can stand for; the last row of features is for "nothing before it". */
export interface Question {
  readonly anaphor: Anaphor;
  readonly choices: readonly Choice[];
  readonly features: readonly (readonly string[])[];
}

/** The question that a pronoun puts, given the pronouns resolved before it. */
export function questionOf(
  setting: Setting,
  anaphor: Anaphor,
  referents: readonly Referent[],
  resolved: ReadonlyMap<Referent, readonly Place[]>,
): Question {
  const sentence = setting.page.sentence(anaphor.sentence);
  const isInReach = ({ start, sentence: at }: Place): boolean =>
    start < anaphor.start && anaphor.sentence - at <= REACH;
  const choices = referents
    .flatMap((referent): Choice[] => {
      if (excluded(anaphor, referent) || speaksOfItself(setting, anaphor, referent)) return [];
      if (referent.places.some((place) => isBound(sentence, anaphor, place))) return [];
      const later = resolved.get(referent) ?? [];
      if (referent.places.some(isInReach) || later.some(isInReach)) {
        const before = [...referent.places, ...later].filter(({ start }) => start < anaphor.start);
        return [{ referent, before: before.sort((a, b) => a.start - b.start) }];
      }
      const ahead = referent.places.find((place) => isAhead(sentence, anaphor, place));
      return ahead ? [{ referent, before: [ahead] }] : [];
    })
    .sort((a, b) => b.before.at(-1)!.start - a.before.at(-1)!.start);
  const most = Math.max(...choices.map(({ before }) => before.length));
  const announcer = choices.findIndex(({ before }) => says(sentence, anaphor, before.at(-1)!));
  return {
    anaphor,
    choices,
    features: [
      ...choices.map((choice, rank) =>
        choiceFeatures(setting, anaphor, choice, {
          rank,
          most,
          since: subjectsSince(choices, rank),
          announced: announcer < 0 ? undefined : rank === announcer,
        }),
      ),
      noneFeatures(setting, anaphor, choices.length),
    ],
  };
}

/** True for the speaker of the quotation in which the pronoun stands: of himself he says "I". */
function speaksOfItself(
  { quoteAt, speakerOf }: Setting,
  { form, start }: Anaphor,
  { entity }: Referent,
): boolean {
  const quote = form === "he" || form === "she" ? quoteAt(start) : -1;
  return quote >= 0 && entity !== undefined && speakerOf(quote) === entity;
}

/** How many other entities were named as a subject since a choice was last spoken of. */
function subjectsSince(choices: readonly Choice[], rank: number): number {
  const last = choices[rank]!.before.at(-1)!;
  return choices
    .slice(0, rank)
    .filter(
      ({ referent, before }) =>
        referent.entity !== undefined &&
        before.some(({ start, role, kind }) => start > last.start && role === "subj" && kind !== "pronoun"),
    ).length;
}

/** How likely each choice is, "nothing before it" last: a log-linear ranking model (Denis and Baldridge 2007). */
export function likelihoods({ features }: Question, weights: PronounWeights): readonly number[] {
  return softmax(features.map((row) => row.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)));
}

/** Shares of one that grow with the exponential of each score. */
export function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

import type { World } from "../../../knowledge/world/world.ts";
import type { Cast } from "../cast.ts";
import { quotationsOf } from "../quoted-speakers.ts";
import { overlaps, type Page } from "../spot.ts";
import { type Anaphor, anaphorsOf } from "./anaphors.ts";
import type { Setting } from "./features.ts";
import { likelihoods, type PronounWeights, type Question, questionOf } from "./ranker.ts";
import { type Place, type Referent, referentsOf, roleOf } from "./referents.ts";

/** Below this likelihood a pronoun stays out rather than be guessed. */
const SURE: Readonly<Record<Anaphor["form"], number>> = { he: 0.42, she: 0.42, it: 0.5, they: 0.7 };

/**
 * Puts the question of every third-person pronoun in turn; `answer` says which choice it stands for, and later questions know.
 */
export function askPronouns(
  page: Page,
  world: World,
  cast: Cast,
  answer: (question: Question) => Referent | undefined,
): void {
  const referents = referentsOf(page, world, cast);
  const quotes = quotationsOf(page, cast);
  const setting: Setting = {
    page,
    quoteAt: (offset) => quotes.findIndex(({ start, end }) => start <= offset && offset < end),
    speakerOf: (quote) => quotes[quote]?.speaker,
  };
  const resolved = new Map<Referent, readonly Place[]>();
  const names = cast.mentions().filter(({ kind }) => kind === "name");
  for (const anaphor of anaphorsOf(page.document)) {
    if (names.some((name) => overlaps(name, anaphor))) continue;
    const referent = answer(questionOf(setting, anaphor, referents, resolved));
    if (!referent) continue;
    const { sentence, index, start } = anaphor;
    const role = roleOf(page.sentence(sentence).tokens, index);
    resolved.set(referent, [
      ...(resolved.get(referent) ?? []),
      { sentence, index, start, role, kind: "pronoun" },
    ]);
  }
}

/** Resolves third-person pronouns to the entity most likely meant; what fits nobody, or several alike, stays out. */
export function castPronouns(page: Page, world: World, cast: Cast, weights: PronounWeights): void {
  askPronouns(page, world, cast, (question) => {
    const { anaphor, choices } = question;
    const shares = likelihoods(question, weights);
    const best = shares.indexOf(Math.max(...shares));
    const referent = choices[best]?.referent;
    if (referent?.entity && shares[best]! >= SURE[anaphor.form]) {
      const { start, end, sentence, index } = anaphor;
      const spot = { start, end, sentence, first: index, last: index, head: index };
      cast.mention(page, spot, referent.entity, "pronoun", referent.sector);
    }
    return referent;
  });
}

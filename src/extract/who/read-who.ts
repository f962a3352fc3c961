import { lowerText, plainText } from "../../knowledge/world/phrases.ts";
import type { World } from "../../knowledge/world/world.ts";
import type { LanguageDocument } from "../../language/document.ts";
import type { Article } from "../../record/article.ts";
import { castBodyNominals } from "./body-nominals.ts";
import { type Cast, newCast } from "./cast.ts";
import { echoedNames } from "./echoes.ts";
import { findNames } from "./find-names.ts";
import { type IssueSpot, issuesInText } from "./issues-in-text.ts";
import { namesByForm } from "./names-by-form.ts";
import { castNames } from "./names-cast.ts";
import { castNominals } from "./nominals.ts";
import { castOfficeNominals } from "./office-nominals.ts";
import { officesOf } from "./offices.ts";
import { castPersons } from "./persons.ts";
import { castPlurals } from "./plurals.ts";
import { castPronouns } from "./pronouns/cast-pronouns.ts";
import type { PronounWeights } from "./pronouns/ranker.ts";
import { castQuotedSpeakers } from "./quoted-speakers.ts";
import { castRelatives } from "./relatives.ts";
import { contains, type Page, pageOf } from "./spot.ts";
import { withoutThings } from "./things.ts";
import { titlesInText } from "./titles-in-text.ts";
import type { OfficeEvidence, Who } from "./who.ts";

export type { OfficeEvidence, Who, WhoMention } from "./who.ts";

/** An article whose names and nominals are cast, and its pronouns not yet. */
export interface Scene {
  readonly page: Page;
  readonly cast: Cast;
  readonly issues: readonly IssueSpot[];
  readonly offices: readonly OfficeEvidence[];
}

/** Everybody and everything that an article names, and the nouns that stand for them. */
export function sceneOf(document: LanguageDocument, article: Article, world: World): Scene {
  const plain = plainText(document.text);
  const page = pageOf(document, plain, lowerText(plain));
  const titles = titlesInText(page, world);
  const found = withoutThings(page, titles, findNames(page, world, titles));
  const marked = namesByForm(page, world, titles, found);
  const cast = newCast();
  const issues = issuesInText(page, world);
  const people = castNames(page, world, titles, marked, cast, issues);
  const echoes = echoedNames(page, world, marked, people);
  const names = [...marked, ...echoes].sort((a, b) => a.start - b.start);
  const persons = castPersons(page, world, titles, [...people, ...echoes], cast, article.date);
  const offices = officesOf(page, world, titles, persons, cast);
  castOfficeNominals(page, world, titles, offices, cast, article.date);
  castNominals(page, world, names, persons, cast);
  castBodyNominals(page, world, cast);
  return { page, cast, issues, offices };
}

/**
 * The people, countries, organisations, places and issues of one article, every place where they are spoken of,
 * and the offices that the text gives them. Pure: the same document, article, world and weights give the same answer.
 */
export function readWho(
  document: LanguageDocument,
  article: Article,
  world: World,
  pronouns: PronounWeights,
): Who {
  const { page, cast, issues, offices } = sceneOf(document, article, world);
  castRelatives(page, cast);
  castPronouns(page, world, cast, pronouns);
  castPlurals(page, world, cast);
  castQuotedSpeakers(page, cast);
  for (const spot of issues) {
    if (isInName(cast, spot)) continue;
    const { key, label } = spot.issue;
    cast.mention(page, spot, cast.meet({ id: `issue:${key}`, name: label, type: "issue" }), "name");
  }
  return { entities: cast.entities(), mentions: cast.mentions(), offices };
}

/** "National Security Council" names a body, and speaks of no national security. */
const isInName = (cast: Cast, spot: IssueSpot): boolean =>
  cast
    .mentions()
    .some(
      (mention) =>
        (mention.type === "organization" || mention.type === "person") &&
        contains(mention, spot) &&
        mention.end - mention.start > spot.end - spot.start,
    );

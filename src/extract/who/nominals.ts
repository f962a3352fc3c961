import type { World } from "../../knowledge/world/world.ts";
import type { Token } from "../../language/document.ts";
import type { Sector } from "../../record/record.ts";
import type { Cast } from "./cast.ts";
import { countryFacts } from "./entity-facts.ts";
import type { FoundName } from "./find-names.ts";
import { overlaps, type Page } from "./spot.ts";
import type { WhoMention } from "./who.ts";

const REGIME = /^(?:administration|government|presidency|cabinet|white house|team|regime)$/;

/** An adjective after the noun is no more of its phrase: in "the official pleased reporters" the tagger takes a verb for one. */
const isBeyond = (world: World, tokens: readonly Token[], from: number, at: number): boolean =>
  at > from &&
  tokens[at]!.pos === "ADJ" &&
  !world.sectors.has(tokens[at]!.lemma) &&
  (tokens[at - 1]!.pos === "NOUN" || world.sectors.has(tokens[at - 1]!.lemma));

const isInside = (pos: string): boolean => ["ADJ", "NOUN", "PROPN", "NUM", "ADV", "X"].includes(pos);

/** Words that tell when and stand beside a noun without being part of it: "a U.S. official [today] praised …". */
const DAYS = new Set(
  "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

function codeOf(name: FoundName): string | undefined {
  for (const known of name.known) {
    if (known.kind === "country" || known.kind === "demonym") return known.code;
    if (known.kind === "metonym" && known.country) return known.of;
  }
  return undefined;
}

/** The sector that the longest run of words ending here names: "defense officials" before "officials". */
function sectorOf(world: World, lemmas: readonly string[]): Sector | undefined {
  for (let from = Math.max(0, lemmas.length - 3); from < lemmas.length; from++) {
    const sector = world.sectors.get(lemmas.slice(from).join(" "));
    if (sector) return sector;
  }
  return undefined;
}

/**
 * Nominals that name part of a country: "Chinese officials", "China's military", "U.S. lawmakers", "the Biden administration".
 * Each is a mention of the country with PLOVER's sector, and covers the words from the country's name to its head noun.
 */
export function castNominals(
  page: Page,
  world: World,
  names: readonly FoundName[],
  persons: ReadonlyMap<FoundName, string>,
  cast: Cast,
): void {
  const people = cast.mentions().filter(({ type, kind }) => type === "person" && kind === "name");
  const taken = new Set(cast.mentions().map(({ start, end }) => `${start}:${end}`));
  for (const name of names) {
    const code = persons.has(name) ? administrationOf(cast, persons.get(name)!) : codeOf(name);
    if (!code) continue;
    const { tokens } = page.sentence(name.sentence);
    let at = name.last + 1;
    const possessive = tokens[at]?.tag === "POS" || tokens[at]?.text.endsWith("'s");
    if (possessive) at++;
    const from = at;
    while (
      at < tokens.length &&
      at - from < 5 &&
      !DAYS.has(tokens[at]!.lemma) &&
      (isInside(tokens[at]!.pos) || (tokens[at]!.text === "-" && at > from)) &&
      !isBeyond(world, tokens, from, at)
    )
      at++;
    // The head noun is the last of the run; a name that follows ("Chinese Premier Li") is its own mention.
    let last = at - 1;
    const follower = names.find(
      (other) =>
        other !== name &&
        other.sentence === name.sentence &&
        other.first >= from &&
        other.first <= last &&
        persons.has(other),
    );
    if (follower) continue;
    while (last >= from && tokens[last]!.pos === "ADV") last--;
    if (last < from) continue;
    const lemmas = tokens.slice(from, last + 1).map(({ lemma }) => lemma);
    const sector = sectorOf(world, lemmas);
    if (!sector) continue;
    if (persons.has(name) && !lemmas.some((lemma) => REGIME.test(lemma))) continue;
    const person = apposed(page, world, people, name.start, tokens[last]!);
    const whole = person && page.spot(name.start, tokens[last]!.end);
    if (whole) {
      cast.mention(page, { ...whole, head: last }, person.entity, "nominal");
      continue;
    }
    const past = /(?:former|ex|late|then|onetime)[ -]$/i.test(
      page.plain.slice(Math.max(0, name.start - 8), name.start),
    );
    if (lemmas.at(-1) === "counterpart" || (past && isOnePerson(world, tokens[last]!))) continue;
    const spot = page.spot(name.start, tokens[last]!.end);
    if (!spot || names.some((other) => other !== name && overlaps(other, spot) && other.end > spot.end))
      continue;
    // "China's president" is the person already, where one was found.
    if (taken.has(`${spot.start}:${spot.end}`)) continue;
    cast.mention(page, { ...spot, head: last }, cast.meet(countryFacts(world, code)), "nominal", sector);
  }
}

const isOnePerson = (world: World, noun: Token): boolean =>
  !noun.tag.endsWith("S") &&
  (world.titles.get(noun.lemma).length > 0 || (world.nominals.get("persons")?.has(noun.lemma) ?? false));

/** The person beside whom a noun for one person stands: "Japan's chief negotiator, Kenji Mori", "Kenji Mori, the Japanese negotiator". */
function apposed(
  page: Page,
  world: World,
  people: readonly WhoMention[],
  start: number,
  noun: Token,
): WhoMention | undefined {
  if (!isOnePerson(world, noun)) return undefined;
  return people.find(
    (person) =>
      (person.start > noun.end && /^,? $/.test(page.plain.slice(noun.end, person.start))) ||
      (person.end < start && /^, (?:the |a |an )?$/.test(page.plain.slice(person.end, start))),
  );
}

function administrationOf(cast: Cast, person: string): string | undefined {
  return cast.facts(person)?.country;
}

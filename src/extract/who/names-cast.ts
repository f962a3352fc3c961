import { slug } from "../../knowledge/world/person-name.ts";
import type { Known, World } from "../../knowledge/world/world.ts";
import type { Cast } from "./cast.ts";
import type { FoundName } from "./find-names.ts";
import { ministryOwner } from "./ministries.ts";
import { longerNames } from "./organisation-names.ts";
import { standsForGovernment } from "./seats.ts";
import type { Page, Spot } from "./spot.ts";
import { type TitleSpots, titleBefore } from "./titles-in-text.ts";

const ORDER: readonly Known["kind"][] = [
  "person",
  "country",
  "metonym",
  "organisation",
  "demonym",
  "people",
  "place",
  "ministry",
];

/** What a name most likely stands for, of all that it can. */
function reading(name: FoundName): Known | undefined {
  return [...name.known].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0];
}

/** True where a name is a person's: known as one, tagged as one, or after an honorific. */
export function isPerson(
  page: Page,
  titles: TitleSpots,
  names: readonly FoundName[],
  name: FoundName,
): boolean {
  if (name.known.some(({ kind }) => kind === "person")) return true;
  const honorific = titleBefore(page, titles, name.start)?.title.kind === "honorific";
  if (
    honorific &&
    name.known.every(({ kind }) => kind === "place" || kind === "metonym" || kind === "country")
  )
    return true;
  const places =
    name.known.length > 0 && name.known.every(({ kind }) => kind === "place" || kind === "metonym");
  const inPlace = /(?:^|\W)(?:in|at|to|from|near|of|around|outside) $/i.test(
    page.plain.slice(Math.max(0, name.start - 9), name.start),
  );
  if (places && !inPlace && isNamedInFull(page, names, name)) return true;
  // "Ferrant says", where the article names Alba Ferrant, is no firm.
  const alone = name.known.length === 0 && name.first === name.last && name.tagged !== "person";
  if (alone && isNamedInFull(page, names, name) && !isThing(page, name)) return true;
  if (name.tagged !== "person" || isThing(page, name)) return false;
  if (
    name.known.some(({ kind }) => kind === "country" || kind === "place") &&
    page.plain.slice(name.start, name.end).includes(" ")
  )
    return false;
  // "Beijing said" is no Mr. Beijing, however sure the tagger is, unless the article names somebody so in full.
  return name.known.length === 0 || isNamedInFull(page, names, name);
}

/** "The Ford was blue": a name after an article, with no noun of its own after it. */
function isThing(page: Page, { start, sentence, last }: FoundName): boolean {
  const next = page.token(sentence, last + 1);
  const article = /(?:^|[^\p{L}])[Tt]he $/u.test(page.plain.slice(Math.max(0, start - 5), start));
  return article && (next?.pos === "VERB" || next?.pos === "AUX" || next?.pos === "PUNCT");
}

function isNamedInFull(page: Page, names: readonly FoundName[], name: FoundName): boolean {
  const word = page.plain.slice(name.start, name.end);
  return names.some(
    ({ start, end, tagged }) => tagged === "person" && page.plain.slice(start, end).endsWith(` ${word}`),
  );
}

export const countryFacts = (world: World, code: string) => ({
  id: code,
  name: world.countries.get(code)?.name ?? code,
  type: "country" as const,
  country: code,
});

export const organisationFacts = (name: string, country?: string) => ({
  id: `organization:${slug(name)}`,
  name,
  type: "organization" as const,
  ...(country ? { country } : {}),
});

const placeFacts = (name: string, country?: string) => ({
  id: `place:${slug(name)}`,
  name,
  type: "place" as const,
  ...(country ? { country } : {}),
});

/** The country that a body's own name tells: "Chilean Red Crescent", "Bar Association of Kenya"; a sea's name tells none. */
function countryInName(world: World, name: string): string | undefined {
  if (/\b(?:Ocean|Sea|Strait|Gulf)\b/.test(name)) return undefined;
  const code = (from: number, kinds: readonly Known["kind"][], atEnd: boolean): string | undefined => {
    const found = world.names.at(name, from);
    const known = found?.values.find(({ kind }) => kinds.includes(kind));
    return known && "code" in known && (!atEnd || found!.end === name.length) ? known.code : undefined;
  };
  const last = /^.* of (?:the )?(?=\p{Lu}[^,]*$)/u.exec(name);
  return (
    code(0, ["demonym", "country"], false) ?? (last ? code(last[0].length, ["country"], true) : undefined)
  );
}

/** The country of which a name tells only a part: "South Lebanon", "Western Cambodia". */
function countryOfPart(world: World, name: string): string | undefined {
  const whole =
    /^(?:(?:north|south|east|west)(?:ern|-?east|-?west|-?eastern|-?western)?|central|upper|lower) (.+)$/i.exec(
      name,
    )?.[1];
  if (whole === undefined) return undefined;
  for (const known of world.names.get(whole)) {
    if (known.kind === "country") return known.code;
    if (known.kind === "place") return known.country;
  }
  return undefined;
}

/** Records countries, organisations and places; gives back the names that are people's, for later. */
export function castNames(
  page: Page,
  world: World,
  titles: TitleSpots,
  names: readonly FoundName[],
  cast: Cast,
  issues: readonly Spot[],
): readonly FoundName[] {
  const persons: FoundName[] = [];
  const textOf = ({ start, end }: FoundName): string => page.plain.slice(start, end).replace(/^the /i, "");
  const bodies = names.filter(
    (name) =>
      !isPerson(page, titles, names, name) &&
      (name.known.some(({ kind }) => kind === "organisation") ||
        (name.known.length === 0 && name.tagged === "organization")),
  );
  const known = (name: FoundName): string =>
    name.known.flatMap((one) => (one.kind === "organisation" ? [one.name] : []))[0] ?? textOf(name);
  const longer = longerNames(page, bodies, known);
  const place = (name: FoundName, title: string, country?: string): void =>
    cast.mention(page, name, cast.meet(placeFacts(title, country)), "name");
  const body = (name: FoundName, title: string): void => {
    const listed = world.organisations.get(title);
    const country = listed?.country ?? countryInName(world, title);
    cast.mention(page, name, cast.meet(organisationFacts(title, country)), "name", listed?.sector);
  };
  for (const name of names) {
    if (isPerson(page, titles, names, name)) {
      persons.push(name);
      continue;
    }
    const read = reading(name);
    const words = textOf(name);
    switch (read?.kind) {
      case "country":
        cast.mention(page, name, cast.meet(countryFacts(world, read.code)), "name");
        break;
      case "demonym":
      case "people":
        cast.mention(
          page,
          name,
          cast.meet(countryFacts(world, read.code)),
          "nominal",
          read.kind === "people" ? "civilians" : undefined,
        );
        break;
      case "metonym":
        if (!standsForGovernment(page, name)) place(name, read.place, read.country ? read.of : undefined);
        else if (read.country)
          cast.mention(page, name, cast.meet(countryFacts(world, read.of)), "metonym", read.sector);
        else cast.mention(page, name, cast.meet(organisationFacts(read.of)), "metonym");
        break;
      case "place":
        place(name, read.name, read.country);
        break;
      case "organisation":
        cast.mention(page, name, cast.meet(organisationFacts(read.name, read.country)), "name", read.sector);
        break;
      case "ministry": {
        const owner = ministryOwner(page, world, names, name);
        const capital = /^\p{Lu}/u.test(words);
        if (owner && (capital || words.includes(" "))) {
          const title = `${read.name} of ${world.countries.get(owner.code)?.name ?? owner.code}`;
          cast.mention(
            page,
            name,
            cast.meet(organisationFacts(title, owner.code)),
            capital ? "name" : "nominal",
            read.sector,
          );
        } else if (capital && name.tagged === "organization") {
          cast.mention(page, name, cast.meet(organisationFacts(words)), "name", read.sector);
        }
        break;
      }
      default:
        // What the issues' list names ("TikTok") is an issue, unless it is listed as an organisation too.
        if (
          issues.some(
            ({ start, end }) => start === name.start && words.replace(/\.$/, "").length <= end - start,
          )
        )
          break;
        if (name.tagged === "organization") body(name, longer.get(name) ?? words);
        else if (name.tagged === "place") place(name, words, countryOfPart(world, words));
    }
  }
  return persons;
}

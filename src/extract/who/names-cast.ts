import type { Known, World } from "../../knowledge/world/world.ts";
import type { Cast } from "./cast.ts";
import { countryFacts, countryInName, countryOfPart, organisationFacts, placeFacts } from "./entity-facts.ts";
import type { FoundName } from "./find-names.ts";
import { isPerson } from "./is-person.ts";
import { ministryOwner } from "./ministries.ts";
import { longerNames } from "./organisation-names.ts";
import { standsForGovernment } from "./seats.ts";
import type { Page, Spot } from "./spot.ts";
import type { TitleSpots } from "./titles-in-text.ts";

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
  const textOf = ({ start, end }: FoundName): string =>
    page.plain
      .slice(start, end)
      .replace(/^the /i, "")
      // "Combined Task Force (CTF) 150"
      .replace(/ \(\p{Lu}+\)(?= )/u, "");
  /** "Ministry of Defence of Chad": what a state's body is called, and whose it is; "Oromo Liberation Army" is no state's. */
  const ofState = (name: FoundName): { readonly title: string; readonly code: string } | undefined => {
    const title = name.known.flatMap((one) => (one.kind === "ministry" ? [one.name] : []))[0];
    const code = title === undefined ? undefined : ministryOwner(page, world, names, name)?.code;
    if (code === undefined) return undefined;
    return { title: `${title} of ${world.countries.get(code)?.name ?? code}`, code };
  };
  const bodies = names.filter(
    (name) =>
      !isPerson(page, titles, names, name) &&
      (name.known.some(({ kind }) => kind === "organisation") ||
        (name.tagged === "organization" &&
          textOf(name).includes(name.known.length > 0 ? " " : "") &&
          name.known.every(({ kind }) => kind === "ministry"))),
  );
  const known = (name: FoundName): string =>
    name.known.flatMap((one) => (one.kind === "organisation" ? [one.name] : []))[0] ??
    ofState(name)?.title ??
    textOf(name);
  const longer = longerNames(page, bodies, known);
  const place = (name: FoundName, title: string, country?: string): void =>
    cast.mention(page, name, cast.meet(placeFacts(title, country)), "name");
  const body = (name: FoundName, title: string): void => {
    const listed = world.organisations.get(title);
    const country = listed?.country ?? countryInName(world, title);
    cast.mention(page, name, cast.meet(organisationFacts(title, country)), "name", listed?.sector);
  };
  /** "Government of Kenya" is Kenya, as "Kenyan government" is. */
  const government = (name: FoundName, words: string): boolean => {
    const state = /^(?:(?:Federal|Central|National|Royal) )?Government of (?:the )?(.+)$/.exec(words)?.[1];
    const country = world.names.get(state ?? "").find(({ kind }) => kind === "country");
    if (country?.kind !== "country") return false;
    cast.mention(page, name, cast.meet(countryFacts(world, country.code)), "nominal", "government");
    return true;
  };
  for (const name of names) {
    if (isPerson(page, titles, names, name)) {
      persons.push(name);
      continue;
    }
    const long = longer.get(name);
    if (long !== undefined && name.known.length > 0 && ofState(name) === undefined) {
      body(name, long);
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
        const state = ofState(name);
        const capital = /^\p{Lu}/u.test(words);
        if (state && (capital || words.includes(" "))) {
          const facts = organisationFacts(state.title, state.code);
          cast.mention(page, name, cast.meet(facts), capital ? "name" : "nominal", read.sector);
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
        if (name.tagged !== "organization") {
          if (name.tagged === "place") place(name, words, countryOfPart(world, words));
          break;
        }
        if (!government(name, words)) body(name, long ?? words);
    }
  }
  return persons;
}

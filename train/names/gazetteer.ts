import compromise from "compromise/three";
import worldCountries, { type Country } from "world-countries";
import { CATEGORIES, type Category, formatGazetteer } from "../../src/language/names/gazetteer.ts";
import { splitUnits } from "../../src/language/names/units.ts";
import { LISTS } from "./lists/index.ts";
import { readWordClasses } from "./word-classes.ts";

// A CommonJS module: its typings describe the default export one level too deep.
const COUNTRIES = worldCountries as unknown as readonly Country[];

const FROM_COMPROMISE: Record<string, Category> = {
  FemaleName: "firstName",
  MaleName: "firstName",
  FirstName: "firstName",
  LastName: "surname",
  City: "city",
  Region: "region",
  Organization: "organization",
  SportsTeam: "organization",
  Person: "person",
};

/** Each country with its adjective, where English has one. */
export const COUNTRY_PAIRS: readonly (readonly [name: string, adjective: string])[] = COUNTRIES.flatMap(
  (country) =>
    country.demonyms?.eng && country.independent
      ? [[country.name.common, country.demonyms.eng.m] as const]
      : [],
);

/** Words that are names only now and then; in a list of names they do more harm than good. */
const TOO_COMMON =
  /^(?:[a-z]{1,2}|sun|may|will|bill|mark|grace|hope|faith|joy|art|rich|sky|summer|dawn|rose|lane|van|von)$/;

/** All phrases of the gazetteer in the form of the model file: our lists, world-countries (ODbL) and compromise's lexicon (MIT). */
export function buildGazetteer(): string {
  const phrases = new Map<Category, Set<string>>(CATEGORIES.map((category) => [category, new Set()]));
  const add = (category: Category, phrase: string): void => {
    const units = splitUnits(phrase, 0, phrase.length).map((unit) => unit.text);
    if (units.length > 0) phrases.get(category)!.add(units.join(" "));
  };
  for (const [category, list] of Object.entries(LISTS) as [Category, readonly string[]][]) {
    for (const phrase of list) add(category, phrase);
  }
  for (const country of COUNTRIES) {
    add("country", country.name.common);
    add("country", country.name.official);
    for (const capital of country.capital) add("city", capital);
    if (country.demonyms?.eng) add("demonym", country.demonyms.eng.m);
  }
  const lexicon = (compromise.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
  for (const [phrase, tags] of Object.entries(lexicon)) {
    for (const tag of [tags].flat()) {
      const category = FROM_COMPROMISE[tag];
      if (category !== undefined && !TOO_COMMON.test(phrase)) add(category, titleCase(phrase));
    }
  }
  return formatGazetteer(phrases, readWordClasses());
}

const SMALL = new Set(["of", "the", "and", "de", "la", "del", "du", "en", "for"]);
const titleCase = (phrase: string): string =>
  phrase
    .split(" ")
    .map((word, i) =>
      i > 0 && SMALL.has(word)
        ? word
        : word.replace(/^\p{L}|(?<=[-.])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(" ");

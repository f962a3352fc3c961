import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { slug } from "../src/knowledge/world/person-name.ts";
import type { ArticleRecord, Entity, Mention } from "../src/record/record.ts";

/**
 * Article records of a made-up press, for measuring the resolve stage alone: no text is read. People are made of the given names of
 * `src/knowledge/world/person-names.yaml` and of family names put together from syllables; new people keep turning up as the corpus grows, and
 * few are in most articles, as in the press (Zipf). A name is written in full, with an initial, with a short form, or as the family name alone.
 */
export interface MadeCorpus {
  readonly records: readonly ArticleRecord[];
  readonly mentions: number;
}

interface Person {
  readonly given: string;
  readonly family: string;
  readonly country: string;
  readonly title: string | undefined;
}

const STARTS =
  "Bar Cal Dem Fen Gor Har Jan Kel Lor Mar Nor Ost Pel Quin Ros Sol Tan Ull Ven Wes Yar Zim".split(" ");
const ENDS =
  "ado berg dale ensk ford grave heim ides kov low mann nell ova quist rosa son tree vald wick yan".split(
    " ",
  );
const COUNTRIES = "ARG AUS BRA CAN CHL DEU EGY ESP FRA GBR IND ITA JPN KEN MEX NGA PER POL TUR USA".split(
  " ",
);
const TITLES = ["minister", "envoy", "spokesman", "governor", "general"];
const WORDS =
  "the of talks over trade said that it would port grain steel river border vote plan visit after before week".split(
    " ",
  );

/** A sequence that is the same on every machine (Mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function givenNames(): readonly string[] {
  const file = new URL("../src/knowledge/world/person-names.yaml", import.meta.url);
  const { given } = parse(readFileSync(file, "utf8")) as { given: readonly { names: readonly string[] }[] };
  return given.flatMap(({ names }) => names);
}

/** Records of so many articles. The same count and seed give the same records. */
export function madeCorpus(articles: number, seed = 1): MadeCorpus {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const given = givenNames();
  const people: readonly Person[] = Array.from({ length: articles * 2 }, () => ({
    given: pick(given),
    family: pick(STARTS) + pick(ENDS),
    country: pick(COUNTRIES),
    title: next() < 0.5 ? pick(TITLES) : undefined,
  }));
  /** Few in most articles: rank falls off as a power of a uniform number. */
  const someone = (): Person => people[Math.floor(people.length * next() ** 4)]!;
  const written = ({ given: first, family }: Person): string => {
    const form = next();
    return form < 0.75 ? `${first} ${family}` : form < 0.8 ? `${first[0]}. ${family}` : family;
  };
  const entityOf = (person: Person): Entity => {
    const name = written(person);
    const role =
      person.title && next() < 0.5
        ? [{ title: person.title, of: person.country, evidence: [0, 1] as const }]
        : [];
    return {
      id: `person:${slug(name.replace(/(?<= )\p{Lu}\. /u, ""))}`,
      name,
      type: "person",
      ...(next() < 0.7 ? { country: person.country } : {}),
      ...(role.length > 0 ? { roles: role } : {}),
    };
  };
  const bodyOf = (): Entity => {
    const name = `${pick(STARTS)}${pick(ENDS)} ${pick(["Council", "Bank", "Union", "Ltd", "Party"])}`;
    return { id: `organization:${slug(name)}`, name, type: "organization" };
  };
  const countryOf = (): Entity => {
    const code = pick(COUNTRIES);
    return { id: code, name: code, type: "country", country: code };
  };
  let count = 0;
  const records = Array.from({ length: articles }, (_, number): ArticleRecord => {
    const cast = [
      ...Array.from({ length: 6 }, () => entityOf(someone())),
      ...Array.from({ length: 3 }, bodyOf),
      ...Array.from({ length: 3 }, countryOf),
    ];
    const entities = [...new Map(cast.map((entity) => [entity.id, entity])).values()];
    const mentions: Mention[] = [];
    let text = "";
    for (let round = 0; round < 3; round += 1) {
      for (const { id, name, type } of entities) {
        mentions.push({
          start: text.length,
          end: text.length + name.length,
          text: name,
          entity: id,
          type,
          kind: "name",
        });
        text += `${name} ${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)}. `;
      }
    }
    count += mentions.length;
    return {
      version: 1,
      id: `article-${String(number).padStart(6, "0")}`,
      date: new Date(Date.UTC(2020, 0, 1) + Math.floor(next() * 2000) * 86_400_000)
        .toISOString()
        .slice(0, 10),
      language: "en",
      text,
      sentences: [[0, text.length]],
      entities,
      mentions,
      relations: [],
    };
  });
  return { records, mentions: count };
}

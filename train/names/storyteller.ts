import type { NameType } from "../../src/language/document.ts";
import { random as seeded } from "../random.ts";
import type { GoldDocument, GoldName } from "./gold.ts";
import { ORGANIZATIONS } from "./lists/organizations.ts";
import { FIRST_NAMES, SURNAMES } from "./lists/people.ts";
import { CITIES, REGIONS } from "./lists/places.ts";
import { STORIES } from "./stories/index.ts";

const TYPES: Record<string, NameType> = { P: "person", O: "organization", L: "place", X: "other" };
/** Particles alone, as the list of surnames also holds them, are no name to tell stories with. */
const STORY_SURNAMES = SURNAMES.filter((name) => /^\p{Lu}\p{L}{2,}/u.test(name));

const SLOT_TYPES: Record<string, NameType> = {
  P: "person",
  p: "person",
  C: "place",
  T: "place",
  R: "place",
  O: "organization",
  A: "organization",
  B: "organization",
};

/** A country and its adjective, to fill `%C1` and `%D1` alike. */
export type CountryPair = readonly [name: string, adjective: string];

/** Fills every story `times` over, with other names each time; the same seed gives the same documents. */
export function tellStories(countries: readonly CountryPair[], times: number, seed: number): GoldDocument[] {
  const random = seeded(seed);
  const documents: GoldDocument[] = [];
  for (let time = 0; time < times; time++) {
    for (const [s, story] of STORIES.entries())
      documents.push(tell(story, `story-${time}-${s}`, filler(countries, random)));
  }
  return documents;
}

type Fill = (kind: string, number: string) => string;

/** `[P …]`, or a slot; a slot inside brackets is filled and not marked. */
const MARK = /\[([POLX]) ([^\]]*)\]|%([PpFCDTROAB])(\d)/g;

function tell(story: string, id: string, fill: Fill): GoldDocument {
  let text = "";
  const names: GoldName[] = [];
  const sentences: [number, number][] = [];
  const put = (value: string, type: NameType | undefined): void => {
    const shouting = /(?:^|\s)\p{Lu}{3,}(?:\s(?:OF|AND|OVER))?\s$/u.test(text);
    const written = shouting && type !== undefined ? value.toUpperCase() : value;
    if (type !== undefined)
      names.push({
        start: text.length,
        end: text.length + written.length,
        type,
        group: false,
        actingCountry: false,
      });
    text += written;
  };
  for (const line of story.split("\n")) {
    const start = text.length;
    let at = 0;
    for (const match of line.matchAll(MARK)) {
      text += line.slice(at, match.index);
      at = match.index + match[0].length;
      const [, type, content, kind, number] = match;
      if (content !== undefined)
        put(
          content.replace(/%([PpFCDTROAB])(\d)/g, (_, k: string, n: string) => fill(k, n)),
          TYPES[type!],
        );
      else put(fill(kind!, number!), SLOT_TYPES[kind!]);
    }
    text += line.slice(at);
    sentences.push([start, text.length]);
    text += "\n";
  }
  return { id, genre: "story", text, sentences, names };
}

function filler(countries: readonly CountryPair[], random: () => number): Fill {
  const filled = new Map<string, string>();
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const make: Record<string, (number: string) => string> = {
    F: () => (random() < 0.15 ? invented(random) : pick(FIRST_NAMES)),
    p: () => surname(pick, random),
    P: (number) =>
      `${get("F", number)} ${random() < 0.1 ? `${pick([..."ABCDEFGHJKLMNPRSTW"])}. ` : ""}${get("p", number)}`,
    N: () => String(Math.floor(random() * countries.length)),
    C: (number) => countries[Number(get("N", number))]![0],
    D: (number) => countries[Number(get("N", number))]![1],
    T: () => (random() < 0.35 ? invented(random) : pick(CITIES)),
    R: () => (random() < 0.3 ? invented(random) : pick(REGIONS)),
    O: () => pick(ORGANIZATIONS),
    A: () => acronym(random),
    B: () => invented(random),
  };
  const get: Fill = (kind, number) => {
    const key = kind + number;
    let value = filled.get(key);
    if (value === undefined) {
      value = make[kind]!(number);
      filled.set(key, value);
    }
    return value;
  };
  return get;
}

const PARTICLES = [
  "al-",
  "Al-",
  "de ",
  "van ",
  "von ",
  "bin ",
  "El-",
  "O'",
  "Mc",
  "di ",
  "van der ",
  "de la ",
  "Abu ",
  "ben ",
];

function surname(pick: <T>(items: readonly T[]) => T, random: () => number): string {
  const base = random() < 0.3 ? invented(random) : pick(STORY_SURNAMES);
  const roll = random();
  if (roll < 0.06 && /^\p{Lu}/u.test(base)) return `${pick(PARTICLES)}${base}`;
  return roll < 0.1 ? `${base}-${pick(STORY_SURNAMES)}` : base;
}

const ONSETS = "b br ch d dr f g gr h j k kh kr l m n ny p pr r s sh st t tr ts v w y z zh".split(" ");
const VOWELS = "a e i o u a e i o ai au ei ia oo ou".split(" ");
const CODAS = ["", "", "", "n", "r", "l", "s", "k", "m", "ng", "sh", "t", "nd", "rt"];
const ENDINGS = [
  "",
  "",
  "",
  "ov",
  "ski",
  "ev",
  "ez",
  "son",
  "ian",
  "ko",
  "berg",
  "man",
  "a",
  "o",
  "i",
  "ton",
  "ville",
  "abad",
  "grad",
  "burg",
];

const CAPITALS = "AABCCDEEFGHIIJKLMNNOPPRRSSTTUVWXZ";

function acronym(random: () => number): string {
  let name = "";
  for (let n = 2 + Math.floor(random() * 3); n > 0; n--)
    name += CAPITALS[Math.floor(random() * CAPITALS.length)]!;
  return name;
}

/** A name that no list holds, so that the model does not lean on lists alone. */
function invented(random: () => number): string {
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)]!;
  let name = "";
  for (let n = 1 + Math.floor(random() * 2); n >= 0; n--) name += pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  name += pick(ENDINGS);
  return name[0]!.toUpperCase() + name.slice(1);
}

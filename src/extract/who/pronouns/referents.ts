import type { World } from "../../../knowledge/world/world.ts";
import type { Token } from "../../../language/document.ts";
import type { EntityType, Sector } from "../../../record/record.ts";
import type { Cast } from "../cast.ts";
import type { Page } from "../spot.ts";
import type { WhoMention } from "../who.ts";

/** Where a referent is spoken of. */
export interface Place {
  readonly sentence: number;
  readonly index: number;
  readonly start: number;
  readonly role: string;
  readonly kind: "name" | "nominal" | "noun" | "pronoun";
}

/** Whom or what a pronoun can stand for: an entity of the cast, or some other noun, which then stays without a mention. */
export interface Referent {
  /** Entity id; absent for what is no entity. */
  readonly entity?: string;
  readonly sector?: Sector;
  readonly type: EntityType | "noun";
  readonly gender?: "m" | "f";
  /** A noun for people ("driver"), for a thing, or unknown. */
  readonly human: boolean | undefined;
  readonly plural: boolean;
  readonly time: boolean;
  /** In text order. */
  readonly places: readonly Place[];
}

const SKIPPED = /^(?:compound|flat|fixed|goeswith|punct|det|case|nmod:npmod|obl:npmod)/;
const TIME =
  /^(?:day|week|month|year|hour|minute|second|century|decade|time|today|tomorrow|yesterday|night|morning|evening|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|moment|percent|cent|dollar)$/;
const HUMAN_ENDING = /(?:[^r]er|or|ist|ian|ant|man|woman|person|people|men|women|ee|eer)$/;

/** The part that a word plays in its clause, a conjunct or apposition that of its first. */
export function roleOf(tokens: readonly Token[], index: number): string {
  let at = index;
  for (let steps = 0; /^(?:conj|appos|flat|compound)$/.test(tokens[at]?.relation ?? "") && steps < 5; steps++)
    at = tokens[at]!.head;
  const relation = tokens[at]?.relation ?? "";
  if (/^[nc]subj/.test(relation)) return "subj";
  if (relation === "obj" || relation === "iobj") return "obj";
  if (relation === "nmod:poss") return "poss";
  if (/^obl/.test(relation)) return "obl";
  if (/^nmod/.test(relation)) return "nmod";
  return /^(?:root|ccomp|parataxis)$/.test(relation) ? relation : "other";
}

/** True for a country or a body that only tells which: "the NATO summit" is no NATO. */
function modifies(tokens: readonly Token[], { type, kind, head, end }: WhoMention): boolean {
  const { relation, head: above } = tokens[head]!;
  return (
    type !== "person" && kind === "name" && /^(?:compound|amod)/.test(relation) && tokens[above]!.start >= end
  );
}

const isPlural = (token: Token): boolean => token.tag === "NNS" || token.tag === "NNPS";

function hasConjunct(tokens: readonly Token[], index: number): boolean {
  return tokens.some(
    ({ head, relation, pos }) => head === index && relation === "conj" && /^(?:NOUN|PROPN)$/.test(pos),
  );
}

/** Everything that a pronoun of the article can stand for, by the noun phrases of the parse; those of one noun are taken for one. */
export function referentsOf(page: Page, world: World, cast: Cast): readonly Referent[] {
  const found = new Map<string, { referent: Referent; places: Place[] }>();
  const add = (key: string, make: () => Omit<Referent, "places">, place: Place): void => {
    const known = found.get(key);
    if (known) known.places.push(place);
    else {
      const places = [place];
      found.set(key, { referent: { ...make(), places }, places });
    }
  };
  const covered = new Set<string>();
  const counted = new Set<string>();
  for (const mention of cast.mentions()) {
    const { sentence, head, start, end, entity, kind } = mention;
    const { tokens } = page.sentence(sentence);
    // "A Filipino sailor lost his thumb": one of a country's people is somebody, and not the country.
    const one = kind === "nominal" && mention.type === "country" && humanNoun(world, tokens[head]!) === true;
    if (one && !isPlural(tokens[head]!)) continue;
    tokens.forEach((token, index) => {
      if (token.start < end && token.end > start) covered.add(`${sentence}:${index}`);
    });
    // "Vice Premier" before his name is no second person.
    if (mention.type === "person" && kind === "name") {
      const first = tokens.findIndex((token) => token.end > start);
      for (let index = first - 1; index >= 0 && /^(?:NOUN|PROPN)$/.test(tokens[index]!.pos); index--) {
        covered.add(`${sentence}:${index}`);
      }
    }
    if (counted.has(`${sentence}:${head}:${entity}`)) continue;
    counted.add(`${sentence}:${head}:${entity}`);
    const facts = cast.facts(entity);
    add(
      mention.sector && kind === "nominal" ? `${entity}:${mention.sector}` : entity,
      () => ({
        entity,
        ...(mention.sector && kind === "nominal" ? { sector: mention.sector } : {}),
        type: mention.type,
        ...(facts?.gender ? { gender: facts.gender } : {}),
        human: mention.type === "person" || (mention.sector !== undefined && isPlural(tokens[head]!)),
        plural: isPlural(tokens[head]!),
        time: false,
      }),
      {
        sentence,
        index: head,
        start,
        role: modifies(tokens, mention) ? "modifier" : roleOf(tokens, head),
        kind: kind === "nominal" ? "nominal" : "name",
      },
    );
  }
  page.document.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, index) => {
      const place = (): Place => ({
        sentence,
        index,
        start: token.start,
        role: roleOf(tokens, index),
        kind: "noun",
      });
      const noun = token.pos === "NOUN" || token.pos === "PROPN";
      if (noun && token.relation !== "conj" && hasConjunct(tokens, index)) {
        const human = [
          token,
          ...tokens.filter(({ head, relation }) => head === index && relation === "conj"),
        ].every(
          (part) => covered.has(`${sentence}:${tokens.indexOf(part)}`) || humanNoun(world, part) === true,
        );
        add(
          `pair:${sentence}:${index}`,
          () => ({ type: "noun", human: human ? true : undefined, plural: true, time: false }),
          place(),
        );
      }
      if (!noun || SKIPPED.test(token.relation) || covered.has(`${sentence}:${index}`)) return;
      const gender = genderOf(world, token);
      add(
        `noun:${token.lemma}:${isPlural(token)}`,
        () => ({
          type: "noun",
          ...(gender ? { gender } : {}),
          human: humanNoun(world, token),
          plural: isPlural(token),
          time: TIME.test(token.lemma) || /tmod/.test(token.relation),
        }),
        place(),
      );
    });
  });
  const all = [...found.values()].map(({ referent }) => referent);
  for (const { places } of found.values()) places.sort((a, b) => a.start - b.start);
  return all;
}

function genderOf(world: World, { lemma, pos }: Token): "m" | "f" | undefined {
  if (world.nominals.get("male")?.has(lemma)) return "m";
  if (world.nominals.get("female")?.has(lemma)) return "f";
  return pos === "PROPN" ? world.persons.genderOf(lemma) : undefined;
}

function humanNoun(world: World, { lemma, pos }: Token): boolean | undefined {
  if (["male", "female", "persons", "human"].some((of) => world.nominals.get(of)?.has(lemma))) return true;
  if (world.titles.get(lemma).length > 0) return true;
  if (pos === "PROPN") return world.persons.isGiven(lemma) ? true : undefined;
  return HUMAN_ENDING.test(lemma) ? undefined : false;
}

import { slug } from "../../src/knowledge/world/person-name.ts";
import type {
  ArticleRecord,
  Entity,
  Mention,
  Relation,
  RelationType,
  Role,
} from "../../src/record/record.ts";

/** `Li Qiang`, or `Li Qiang: premier @ CHN` for one with an office; three capitals are a country, `[NATO]` is an organisation. */
export type Cast = string;

export interface Telling {
  readonly date?: string;
  /** Country of everyone in the article who is a person. */
  readonly country?: string;
  readonly countries?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly says?: readonly (readonly [source: string, type: RelationType, target: string])[];
}

const NAMES: Readonly<Record<string, string>> = { CHN: "China", USA: "United States", PER: "Peru" };

function entityOf(cast: Cast, { country, countries = {}, aliases = {} }: Telling): Entity {
  if (/^[A-Z]{3}$/.test(cast)) return { id: cast, name: NAMES[cast] ?? cast, type: "country", country: cast };
  const [body] = /(?<=^\[)[^\]]+/.exec(cast) ?? [];
  if (body !== undefined) {
    const others = aliases[body];
    const own = countries[body];
    return {
      id: `organization:${slug(body)}`,
      name: body,
      type: "organization",
      ...(own ? { country: own } : {}),
      ...(others ? { aliases: others } : {}),
    };
  }
  const [name = "", office] = cast.split(": ");
  const [title = "", of] = (office ?? "").split(" @ ");
  const role: Role = { title, ...(of ? { of } : {}), evidence: [0, 1] };
  const own = countries[name] ?? country;
  return {
    id: `person:${slug(name)}`,
    name,
    type: "person",
    ...(own ? { country: own } : {}),
    ...(aliases[name] ? { aliases: aliases[name] } : {}),
    ...(office ? { roles: [role] } : {}),
  };
}

/** An article that names some people, bodies and countries, a sentence each, and says some relations, a sentence each. */
export function telling(id: string, cast: readonly Cast[], how: Telling = {}): ArticleRecord {
  const entities = cast.map((one) => entityOf(one, how)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const mentions: Mention[] = [];
  const sentences: [number, number][] = [];
  const relations: Relation[] = [];
  let text = "";
  const mention = (entity: Entity, words = entity.name): Mention => {
    const start = text.length;
    text += words;
    const one: Mention = {
      start,
      end: text.length,
      text: words,
      entity: entity.id,
      type: entity.type,
      kind: "name",
    };
    mentions.push(one);
    return one;
  };
  for (const entity of entities) {
    const start = text.length;
    mention(entity);
    text += " spoke. ";
    sentences.push([start, text.length - 1]);
  }
  for (const [source, type, target] of how.says ?? []) {
    const [from, to] = [source, target].map((name) => entities.find((one) => one.name === name)!);
    const start = text.length;
    const left = mention(from!);
    const verb = text.length + 1;
    text += " told ";
    const right = mention(to!);
    text += ". ";
    sentences.push([start, text.length - 1]);
    relations.push({
      source: from!.id,
      target: to!.id,
      type,
      predicate: "tell",
      confidence: 0.9,
      rule: "test",
      evidence: {
        sentence: [start, text.length - 1],
        source: [left.start, left.end],
        trigger: [verb, verb + 4],
        target: [right.start, right.end],
      },
    });
  }
  return {
    version: 1,
    id,
    ...(how.date ? { date: how.date } : {}),
    language: "en",
    text,
    sentences,
    entities,
    mentions,
    relations,
  };
}

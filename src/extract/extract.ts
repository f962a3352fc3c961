import type { Lexicon } from "../knowledge/events/lexicon.ts";
import type { World } from "../knowledge/world/world.ts";
import type { ReadLanguage } from "../language/document.ts";
import type { Article } from "../record/article.ts";
import type { ArticleRecord, Entity, Mention, Relation } from "../record/record.ts";
import { engagements } from "./engages.ts";
import { confidenceOf, type Weigh } from "./events/confidence.ts";
import { quotesOf } from "./events/quoted.ts";
import { readEvents } from "./events/read-events.ts";
import { scenesOf } from "./events/scene.ts";
import { speakers } from "./events/speaker.ts";
import { officeRelations } from "./structure/offices.ts";
import { readStructure } from "./structure/read-structure.ts";
import type { PronounWeights } from "./who/pronouns/ranker.ts";
import { readWho } from "./who/read-who.ts";
import type { WhoMention } from "./who/who.ts";

/** What reading needs: the language room's reader, and what the program knows of the world and of events. */
export interface ExtractorParts {
  readonly readLanguage: ReadLanguage;
  readonly world: World;
  readonly lexicon: Lexicon;
  /** What was learned of pronouns. */
  readonly pronouns: PronounWeights;
  /** How sure of an event to be; left out: what was learned from judged relations. */
  readonly weigh?: Weigh;
}

/** Makes the function that reads one article into its record. Pure: the same article gives the same record. */
export function createExtractor({
  readLanguage,
  world,
  lexicon,
  pronouns,
  weigh = confidenceOf,
}: ExtractorParts): (article: Article) => ArticleRecord {
  const issueContexts = new Map(world.issues.map(({ key, context }) => [`issue:${key}`, context]));
  return (article) => {
    const document = readLanguage(article.text);
    const who = readWho(document, article, world, pronouns);
    const scenes = scenesOf(document, who, lexicon, world.sectors);
    const speakerAt = speakers(document, scenes, lexicon);
    const events = readEvents({
      article,
      who,
      lexicon,
      issueContexts,
      scenes,
      speakerAt,
      weigh,
    });
    const offices = officeRelations(document, article, who);
    const relations = [
      ...offices,
      ...readStructure(scenes, article, lexicon).filter(
        (tie) => !offices.some((office) => repeats(tie, office)),
      ),
      ...events,
      ...engagements(events, who),
    ]
      .filter(hasTwoParties)
      .sort(inTextOrder);
    const quotes = quotesOf(document, who.mentions, speakerAt);
    return {
      version: 1,
      id: article.id,
      ...(article.title === undefined ? {} : { title: article.title }),
      ...(article.date === undefined ? {} : { date: article.date }),
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      ...(article.url === undefined ? {} : { url: article.url }),
      language: "en",
      text: article.text,
      sentences: document.sentences.map(({ start, end }) => [start, end]),
      entities: withCountries(who.entities, relations, world),
      mentions: who.mentions.map(mentionOf),
      relations,
      ...(quotes.length > 0 ? { quotes } : {}),
    };
  };
}

/** True where an office is told by the same sentence already, as whatever title. */
const repeats = (tie: Relation, office: Relation): boolean =>
  tie.type === office.type &&
  tie.source === office.source &&
  tie.target === office.target &&
  tie.evidence.sentence[0] === office.evidence.sentence[0];

/** Two sectors of one country can face each other; nobody faces himself. */
function hasTwoParties({ source, target, sourceSector, targetSector }: Relation): boolean {
  return (
    source !== target ||
    (sourceSector !== undefined && targetSector !== undefined && sourceSector !== targetSector)
  );
}

function mentionOf({ start, end, text, entity, type, kind }: WhoMention): Mention {
  return { start, end, text, entity, type, kind };
}

/** A place can stand for a country that the article never names; a relation's ends must all be among the entities. */
function withCountries(
  entities: readonly Entity[],
  relations: readonly Relation[],
  world: World,
): readonly Entity[] {
  const known = new Set(entities.map(({ id }) => id));
  const missing = new Set(
    relations.flatMap(({ source, target }) => [source, target ?? source]).filter((id) => !known.has(id)),
  );
  const countries = [...missing].map(
    (id): Entity => ({ id, name: world.countries.get(id)?.name ?? id, type: "country", country: id }),
  );
  return [...entities, ...countries].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function inTextOrder(a: Relation, b: Relation): number {
  const keys = (relation: Relation): readonly (number | string)[] => [
    relation.evidence.trigger[0],
    relation.evidence.source[0],
    relation.evidence.target?.[0] ?? 0,
    relation.type,
    relation.source,
    relation.target ?? "",
  ];
  const left = keys(a);
  const right = keys(b);
  for (let at = 0; at < left.length; at++) {
    if (left[at]! < right[at]!) return -1;
    if (left[at]! > right[at]!) return 1;
  }
  return 0;
}

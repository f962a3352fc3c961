/** All sentences of the articles, those too of which no relation was read. */
import type { GraphArticle } from "../../src/graph/model.ts";
import { NOBODY } from "../../src/graph/views/dimensions.ts";
import type { Desk } from "../desk.ts";
import { dayOf, NO_DAY } from "./dates.ts";
import { DIMENSION_IDS } from "./dimensions.ts";
import type { Entity, Fact, Model } from "./model.ts";

/** From `start` up to, without, `end` of the article's text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface ReadSentence extends Place {
  readonly article: GraphArticle;
  /** Of the article; `NO_DAY` where it has none. */
  readonly day: number;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly mentions: readonly (Place & { readonly entity: string })[];
  /** Who is reported as saying it: ids, or words of the text. */
  readonly speakers: readonly string[];
}

const cache = new WeakMap<Model, readonly ReadSentence[]>();

/** In the order of the articles and their texts. Read when first asked for: opening does without. */
export const sentencesOf = (model: Model): readonly ReadSentence[] => {
  const known = cache.get(model);
  if (known) return known;
  const factsAt = new Map<string, Fact[]>();
  for (const fact of model.facts) {
    const key = `${fact.evidence.sentence[0]} ${fact.article.id}`;
    const list = factsAt.get(key);
    if (list) list.push(fact);
    else factsAt.set(key, [fact]);
  }
  const all: ReadSentence[] = [];
  for (const article of model.articles.values()) {
    const text = model.texts[article.id];
    const reading = model.readings[article.id];
    if (text === undefined || !reading) continue;
    const day = dayOf(article.date);
    let next = 0;
    for (const [index, [start, end]] of reading.sentences.entries()) {
      const mentions: ReadSentence["mentions"][number][] = [];
      for (; next < reading.mentions.length && reading.mentions[next]!.start < end; next++)
        if (reading.mentions[next]!.start >= start) mentions.push(reading.mentions[next]!);
      all.push({
        article,
        day,
        start,
        end,
        text: text.slice(start, end),
        facts: factsAt.get(`${start} ${article.id}`) ?? [],
        mentions,
        speakers: reading.quotes.filter(({ sentence }) => sentence === index).map(({ speaker }) => speaker),
      });
    }
  }
  cache.set(model, all);
  return all;
};

/**
 * Whether a sentence passes the filters: one of its relations does; or it has none, or none about the issues chosen, which it names, and
 * it is of the time and outlet chosen, and nothing else is asked of relations.
 */
export const sentencePasses = ({
  filtered,
  state: { filters },
}: Desk): ((sentence: ReadSentence) => boolean) => {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = filters;
  const timed = filters.from !== undefined || filters.to !== undefined;
  const ofRelations =
    filters.confidence > 0 ||
    filters.weight > 1 ||
    DIMENSION_IDS.some((id) => id !== "outlet" && id !== "issue" && filters[id].length > 0);
  return ({ facts, day, article, mentions }) => {
    if (facts.some(({ index }) => filtered.pass[index])) return true;
    if (ofRelations || (facts.length > 0 && !filters.issue.length)) return false;
    const days = facts.length ? facts.map((fact) => fact.day) : [day];
    return (
      (!timed || days.some((each) => each !== NO_DAY && each >= from && each <= to)) &&
      (!filters.outlet.length || filters.outlet.includes(article.outlet ?? NOBODY)) &&
      (!filters.issue.length || mentions.some(({ entity }) => filters.issue.includes(entity)))
    );
  };
};

/** Places of a text that speak of an entity, or of one that a view has folded into it. */
export const placesOfEntity = <Mention extends { readonly entity: string }>(
  mentions: readonly Mention[],
  { id, folded = [] }: Entity,
): readonly Mention[] => mentions.filter(({ entity }) => entity === id || folded.includes(entity));

const isAbout = ({ facts, mentions }: ReadSentence, entity: Entity): boolean =>
  placesOfEntity(mentions, entity).length > 0 ||
  facts.some(
    ({ relation: { source, target }, evidence }) =>
      source === entity || target === entity || evidence.issues?.includes(entity.id),
  );

/** Passing sentences that speak of an entity, the earliest first. */
export const sentencesAbout = (desk: Desk, entity: Entity): readonly ReadSentence[] => {
  const passes = sentencePasses(desk);
  return sentencesOf(desk.model)
    .filter((sentence) => isAbout(sentence, entity) && passes(sentence))
    .sort((left, right) => left.day - right.day);
};

/** Equal sentences together: the first of each, and the others, which are reprints for the most part. */
export const foldEqual = (
  sentences: readonly ReadSentence[],
): readonly (readonly [ReadSentence, readonly ReadSentence[]])[] => {
  const groups = new Map<string, ReadSentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.text);
    if (group) group.push(sentence);
    else groups.set(sentence.text, [sentence]);
  }
  return [...groups.values()].map(([first, ...rest]) => [first!, rest]);
};

export interface Speaker {
  readonly name: string;
  readonly entity?: Entity;
  /** Sentences. */
  readonly count: number;
}

/** Who is reported as saying these sentences, those with the most first. */
export const speakersOf = (model: Model, sentences: readonly ReadSentence[]): readonly Speaker[] => {
  const counts = new Map<string, number>();
  for (const { facts, speakers } of sentences)
    for (const speaker of new Set([...speakers, ...facts.flatMap(({ evidence }) => evidence.speaker ?? [])]))
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts]
    .map(([name, count]): Speaker => {
      const entity = model.entity.get(name);
      return { name: model.nameOf(name), count, ...(entity ? { entity } : {}) };
    })
    .sort((left, right) => right.count - left.count || (left.name < right.name ? -1 : 1));
};

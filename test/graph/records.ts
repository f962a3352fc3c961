import type { ArticleRecord, Entity, EntityType, Mention, Relation, Span } from "../../src/record/record.ts";

/** One sentence of an article with the relation that it says, in words of the sentence. */
export interface Said {
  readonly sentence: string;
  readonly source: readonly [id: string, words: string];
  readonly trigger: string;
  readonly target?: readonly [id: string, words: string];
  readonly type: Relation["type"];
  readonly more?: Partial<Relation>;
}

/** An article record made of sentences; offsets are found, entities are those that the sentences name. */
export function article(
  id: string,
  about: { date?: string; outlet?: string; entities?: readonly Partial<Entity>[] },
  said: readonly Said[],
): ArticleRecord {
  const text = said.map(({ sentence }) => sentence).join(" ");
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  const sentences: Span[] = [];
  const relations: Relation[] = [];
  let start = 0;
  for (const one of said) {
    const sentence: Span = [start, start + one.sentence.length];
    const find = (words: string): Span => {
      const at = text.indexOf(words, sentence[0]);
      return [at, at + words.length];
    };
    for (const [entity, words] of one.target ? [one.source, one.target] : [one.source]) {
      const [from, to] = find(words);
      const type = typeOf(entity);
      entities.set(entity, entities.get(entity) ?? { id: entity, name: words, type });
      mentions.push({ start: from, end: to, text: words, entity, type, kind: "name" });
    }
    relations.push({
      source: one.source[0],
      ...(one.target ? { target: one.target[0] } : {}),
      type: one.type,
      predicate: one.trigger,
      confidence: 0.8,
      rule: "test",
      evidence: {
        sentence,
        source: find(one.source[1]),
        trigger: find(one.trigger),
        ...(one.target ? { target: find(one.target[1]) } : {}),
      },
      ...one.more,
    });
    sentences.push(sentence);
    start = sentence[1] + 1;
  }
  for (const extra of about.entities ?? []) {
    const known = entities.get(extra.id!) ?? { id: extra.id!, name: extra.id!, type: typeOf(extra.id!) };
    entities.set(extra.id!, { ...known, ...extra });
  }
  return {
    version: 1,
    id,
    title: `Title of ${id}`,
    ...(about.date === undefined ? {} : { date: about.date }),
    ...(about.outlet === undefined ? {} : { outlet: about.outlet }),
    language: "en",
    text,
    sentences,
    entities: [...entities.values()],
    mentions,
    relations,
  };
}

function typeOf(id: string): EntityType {
  return id.includes(":") ? (id.split(":")[0] as EntityType) : "country";
}

import type { World } from "../../knowledge/world/world.ts";
import type { LanguageDocument } from "../../language/document.ts";
import type { Article } from "../../record/article.ts";
import type { Entity } from "../../record/record.ts";
import type { Who, WhoMention } from "./who.ts";

export type { OfficeEvidence, Who, WhoMention } from "./who.ts";

/**
 * The people, countries, organisations, places and issues of one article, every place where they are spoken of,
 * and the offices that the text gives them. Pure: the same document, article and world give the same answer.
 */
export function readWho(document: LanguageDocument, _article: Article, world: World): Who {
  const mentions: WhoMention[] = [];
  const entities = new Map<string, Entity>();
  document.sentences.forEach((sentence, number) => {
    sentence.tokens.forEach((token, index) => {
      const code = world.countryNames.get(token.text);
      if (!code) return;
      entities.set(code, {
        id: code,
        name: world.countries.get(code)?.name ?? code,
        type: "country",
        country: code,
      });
      mentions.push({
        start: token.start,
        end: token.end,
        text: document.text.slice(token.start, token.end),
        entity: code,
        type: "country",
        kind: "name",
        sentence: number,
        head: index,
      });
    });
  });
  return { entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), mentions, offices: [] };
}

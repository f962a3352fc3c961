import { createExtractor } from "../extract/extract.ts";
import { loadPronounWeights } from "../extract/who/pronouns/load-weights.ts";
import { loadLexicon } from "../knowledge/events/load.ts";
import { loadWorld } from "../knowledge/world/load-world.ts";
import { loadReader } from "../language/load-reader.ts";
import type { Article } from "../record/article.ts";
import type { ArticleRecord } from "../record/record.ts";

let loaded: ((article: Article) => ArticleRecord) | undefined;

/**
 * Reads one article: its sentences, entities, mentions and relations, with offsets into its text. Pure: the same article gives the same
 * record. The first call loads the models and the knowledge, which takes about a second; later calls find them ready.
 */
export function extract(article: Article): ArticleRecord {
  loaded ??= createExtractor({
    readLanguage: loadReader(),
    world: loadWorld(),
    lexicon: loadLexicon(),
    pronouns: loadPronounWeights(),
  });
  return loaded(article);
}

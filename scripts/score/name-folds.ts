import { createExtractor } from "../../src/extract/extract.ts";
import { loadPronounWeights } from "../../src/extract/who/pronouns/load-weights.ts";
import { loadLexicon } from "../../src/knowledge/events/load.ts";
import { loadWorld } from "../../src/knowledge/world/load-world.ts";
import { loadModels } from "../../src/language/load-reader.ts";
import { createReader } from "../../src/language/read.ts";
import type { Article } from "../../src/record/article.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import type { NameFold } from "../../train/names/score.ts";

/** The records that the whole program makes of articles, each with the name tagger that was trained without it. */
export function unseenRecords(
  folds: readonly NameFold[],
  articles: readonly Article[],
): readonly ArticleRecord[] {
  const parts = { world: loadWorld(), lexicon: loadLexicon(), pronouns: loadPronounWeights() };
  return folds.flatMap(({ tag, held }) => {
    const readLanguage = createReader({ ...loadModels(), names: tag });
    const ids = new Set(held.map(({ id }) => id));
    return articles.filter(({ id }) => ids.has(id)).map(createExtractor({ ...parts, readLanguage }));
  });
}

import { createExtractor } from "../../src/extract/extract.ts";
import { loadLexicon } from "../../src/knowledge/events/load.ts";
import { loadWorld } from "../../src/knowledge/world/load-world.ts";
import { loadModels } from "../../src/language/load-reader.ts";
import { createReader } from "../../src/language/read.ts";
import type { Article } from "../../src/record/article.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import type { NameFold } from "../../train/names/score.ts";
import { fitPronouns } from "../../train/pronouns/fit.ts";
import { readLessons, readPassages } from "../../train/pronouns/lessons.ts";

/** The records that the whole program makes of articles, each with a name tagger and pronoun weights that were learned without it. */
export function unseenRecords(
  data: string,
  folds: readonly NameFold[],
  articles: readonly Article[],
): readonly ArticleRecord[] {
  const world = loadWorld();
  const lexicon = loadLexicon();
  const models = loadModels();
  const readers = folds.map(({ tag }) => createReader({ ...models, names: tag }));
  const foldOf = new Map(folds.flatMap(({ held }, fold) => held.map(({ id }) => [id, fold] as const)));
  const lessons = readLessons(data, (id) => readers[foldOf.get(id)!]!, world);
  const passages = readPassages(createReader(models), world);
  return folds.flatMap(({ held }, fold) => {
    const seen = lessons.filter(({ id }) => foldOf.get(id) !== fold);
    const pronouns = fitPronouns([...seen, ...passages]);
    const ids = new Set(held.map(({ id }) => id));
    const extract = createExtractor({ readLanguage: readers[fold]!, world, lexicon, pronouns });
    return articles.filter(({ id }) => ids.has(id)).map(extract);
  });
}

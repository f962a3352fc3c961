import { createExtractor } from "../extract/extract.ts";
import { loadPronounWeights } from "../extract/who/pronouns/load-weights.ts";
import { loadLexicon } from "../knowledge/events/load.ts";
import { loadWorld } from "../knowledge/world/load-world.ts";
import type { World } from "../knowledge/world/world.ts";
import type { ReadLanguage } from "../language/document.ts";
import { loadReader } from "../language/load-reader.ts";
import type { OwnFile } from "../read/own-files.ts";
import type { Article } from "../record/article.ts";
import type { ArticleRecord } from "../record/record.ts";

/** The user's own lists, merged over those of relata. */
export interface OwnKnowledge {
  readonly knowledge: readonly OwnFile[];
  readonly events: readonly OwnFile[];
}

export interface Extractor {
  readonly extract: (article: Article) => ArticleRecord;
  readonly readLanguage: ReadLanguage;
  /** The lists of relata with the user's own over them. */
  readonly world: World;
  /** What is wrong in the lists: `error[CODE]: file:line: what. Remedy.` */
  readonly problems: readonly string[];
}

/** Loads the models and the knowledge, which takes about a second. */
export function loadExtractor(own: OwnKnowledge = { knowledge: [], events: [] }): Extractor {
  const readLanguage = loadReader();
  const world = loadWorld(own.knowledge);
  const lexicon = loadLexicon(own.events.map(({ file, text }) => ({ name: file, text })));
  return {
    extract: createExtractor({ readLanguage, world, lexicon, pronouns: loadPronounWeights() }),
    readLanguage,
    world,
    problems: [...world.problems, ...lexicon.problems],
  };
}

let loaded: Extractor | undefined;

/**
 * Reads one article: its sentences, entities, mentions and relations, with offsets into its text. Pure: the same article gives the same
 * record. The first call loads the models and the knowledge, which takes about a second; later calls find them ready.
 */
export function extract(article: Article): ArticleRecord {
  loaded ??= loadExtractor();
  return loaded.extract(article);
}

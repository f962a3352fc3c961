import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { confidenceOf, type Grounds } from "../../src/extract/events/confidence.ts";
import { createExtractor } from "../../src/extract/extract.ts";
import { loadPronounWeights } from "../../src/extract/who/pronouns/load-weights.ts";
import { loadLexicon } from "../../src/knowledge/events/load.ts";
import { loadWorld } from "../../src/knowledge/world/load-world.ts";
import { loadReader } from "../../src/language/load-reader.ts";
import { readArticles } from "../../src/read/read-articles.ts";
import type { Article } from "../../src/record/article.ts";
import type { Relation } from "../../src/record/record.ts";

/** A relation as a judge sees it. */
export interface Told {
  readonly article: string;
  readonly sentence: string;
  /** False where the sentence may not be written into the project. */
  readonly isOurs: boolean;
  /** True for texts whose errors were looked at and mended, so that they are read better than others will be. */
  readonly isMended: boolean;
  readonly relation: Relation;
  /** What its confidence was made of; absent for what is no event. */
  readonly grounds?: Grounds;
}

/** The folders that are judged, and the date of the real article, which has no header: it anchors its weekdays. */
const OURS = "corpus";
const REAL = "../shared/real/blinken-in-beijing.txt";
const DATE = "2024-04-26";
/** Texts of GUM, of all kinds and subjects: the names and the language were learned from them, what they tell was not. */
const UNSEEN = "../shared/eval/dev/gum";

function unseenArticles(): readonly Article[] {
  const files = existsSync(UNSEEN) ? readdirSync(UNSEEN).filter((name) => name.endsWith(".json")) : [];
  return files.sort().map((name) => {
    const { text } = JSON.parse(readFileSync(join(UNSEEN, name), "utf8")) as { text: string };
    return { id: name.slice(0, -".json".length), text };
  });
}

/**
 * Every relation with a recipient in the articles to judge, each word-for-word relation of an article once. Engagements only repeat events
 * and are left out.
 */
export async function relationsToJudge(): Promise<readonly Told[]> {
  const seen: Grounds[] = [];
  const extract = createExtractor({
    readLanguage: loadReader(),
    world: loadWorld(),
    lexicon: loadLexicon(),
    pronouns: loadPronounWeights(),
    // The number stands for the grounds until they are looked up again.
    weigh: (grounds) => seen.push(grounds) + 1,
  });
  const read = async (path: string) => (existsSync(path) ? (await readArticles([path])).articles : []);
  const ours = await read(OURS);
  const mended = [...ours, ...(await read(REAL))];
  return [...mended, ...unseenArticles()].flatMap((article) => {
    const record = extract({ date: DATE, ...article });
    return record.relations
      .filter(({ target, type }) => target !== undefined && type !== "ENGAGES")
      .map((relation): Told => {
        const grounds = relation.confidence > 1 ? seen[relation.confidence - 2] : undefined;
        const sentence = record.text.slice(...relation.evidence.sentence);
        const confidence = grounds === undefined ? relation.confidence : confidenceOf(grounds);
        return {
          article: record.id,
          sentence,
          isOurs: ours.includes(article),
          isMended: mended.includes(article),
          relation: { ...relation, confidence },
          ...(grounds === undefined ? {} : { grounds }),
        };
      });
  });
}

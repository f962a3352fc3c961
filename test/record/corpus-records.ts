import { fileURLToPath } from "node:url";
import { extract } from "../../src/pipeline/extractor.ts";
import { readArticles } from "../../src/read/read-articles.ts";
import type { ArticleRecord } from "../../src/record/record.ts";

/** The records of the sample corpus. */
export async function corpusRecords(): Promise<readonly ArticleRecord[]> {
  const { articles, problems } = await readArticles([
    fileURLToPath(new URL("../../corpus", import.meta.url)),
  ]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return articles.map(extract);
}

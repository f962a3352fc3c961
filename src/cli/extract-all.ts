import type { Problem } from "../read/problem.ts";
import type { Article } from "../record/article.ts";
import type { ArticleRecord } from "../record/record.ts";
import type { Effects } from "./effects.ts";
import { progress } from "./progress.ts";

type Extract = (article: Article) => ArticleRecord;

/** An article that trips the program must not take the others with it. */
function attempt(extract: Extract, article: Article): ArticleRecord | Problem {
  try {
    return extract(article);
  } catch (error) {
    return {
      code: "E_EXTRACT",
      file: article.id,
      message: `relata failed on this article: ${error instanceof Error ? error.message : String(error)}`,
      remedy: "It is left out. Please report it as a bug.",
    };
  }
}

/** Reads the articles one after the other, showing how far it is. A record goes to `take` as soon as it is there. */
export function extractAll(
  extract: Extract,
  articles: readonly Article[],
  effects: Effects,
  take: (record: ArticleRecord) => void,
): readonly Problem[] {
  const { tick, end } = progress("Reading articles", articles.length, effects);
  const problems: Problem[] = [];
  articles.forEach((article, index) => {
    const result = attempt(extract, article);
    if ("code" in result) problems.push(result);
    else take(result);
    tick(index + 1);
  });
  end();
  return problems;
}

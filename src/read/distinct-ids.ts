import type { Article } from "../record/article.ts";
import type { Problem } from "./problem.ts";

/** An article and the file that it came from. */
export interface Located {
  readonly article: Article;
  readonly file: string;
}

const contentOf = ({ article, file }: Located): string => JSON.stringify([article, file]);

/**
 * Gives articles with one id ids of their own: `a`, `a~2`, `a~3`, by what they say and not by the order in which they came, so that
 * another order gives the same ids.
 */
export function distinctIds(located: readonly Located[]): {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
} {
  const groups = new Map<string, Located[]>();
  for (const each of located) groups.set(each.article.id, [...(groups.get(each.article.id) ?? []), each]);
  const renamed = new Map<Located, string>();
  const problems: Problem[] = [];
  for (const [id, group] of groups) {
    if (group.length === 1) continue;
    const ranked = group
      .map((each) => [contentOf(each), each] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    let number = 1;
    for (const [, each] of ranked.slice(1)) {
      do number += 1;
      while (groups.has(`${id}~${number}`));
      renamed.set(each, `${id}~${number}`);
      const message = `the id "${id}" is taken by another article`;
      const remedy = `This one is called "${id}~${number}". Give each article an id of its own.`;
      problems.push({ code: "W_DUPLICATE_ID", file: each.file, message, remedy });
    }
  }
  const articles = located.map((each) => ({ ...each.article, id: renamed.get(each) ?? each.article.id }));
  return { articles, problems };
}

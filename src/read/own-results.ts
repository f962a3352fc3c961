/** The files that a build writes. */
export const RESULT_FILES: ReadonlySet<string> = new Set([
  "index.html",
  "graph.gexf",
  "graph.json",
  "articles.jsonl",
  "decisions.jsonl",
  "manifest.json",
]);

/** With these a folder holds the results of a build; each alone may be anybody's. */
const SIGNS = ["articles.jsonl", "decisions.jsonl", "manifest.json"];

const holdsResults = (names: readonly string[]): boolean => SIGNS.every((sign) => names.includes(sign));

/** The files of a folder without the results of a build: they are no articles, though one of them has their texts. */
export function withoutResults(names: readonly string[]): readonly string[] {
  return holdsResults(names) ? names.filter((name) => !RESULT_FILES.has(name)) : names;
}

/** Whether a build would write over articles of the user's that are in the folder. */
export function holdsArticlesInTheWay(names: readonly string[]): boolean {
  return names.includes("articles.jsonl") && !holdsResults(names);
}

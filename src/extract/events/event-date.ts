import type { Article } from "../../record/article.ts";
import type { Mode } from "../../record/record.ts";
import type { Candidate } from "./candidate.ts";
import { type Tree, token } from "./tree.ts";
import { datesIn } from "./when.ts";

/** When the event happened: the date in its own clause, else the only one of its sentence, else the article's. */
export function eventDate(
  tree: Tree,
  candidate: Candidate,
  article: Article,
  modes: readonly Mode[],
): string | undefined {
  if (article.date === undefined) return undefined;
  const { start, end } = tree.sentence;
  const dates = datesIn(article.text.slice(start, end), start, article.date, modes.includes("future"));
  const predicates = new Set([candidate.trigger, candidate.carrier]);
  const own = dates.find(({ span }) => predicates.has(clauseHead(tree, lastTokenIn(tree, span[0], span[1]))));
  return own?.date ?? article.date;
}

function lastTokenIn(tree: Tree, start: number, end: number): number {
  return tree.tokens.findLastIndex((each) => each.start < end && each.end > start);
}

/** The verb or event noun that a word hangs on: the nearest verb above it. */
function clauseHead(tree: Tree, index: number): number | undefined {
  let at = index;
  for (let steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    if (at !== index && token(tree, at).pos === "VERB") return at;
    at = token(tree, at).head;
  }
  return undefined;
}

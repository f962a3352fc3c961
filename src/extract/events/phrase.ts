import type { Token } from "../../language/document.ts";
import { dependentsBy, subtree, type Tree, token } from "./tree.ts";

const DAYS_AND_MONTHS = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october " +
    "november december today tomorrow yesterday"
  ).split(" "),
);

/** A day or a month: a time, and never a party. */
export const isTime = ({ text, pos }: Token): boolean =>
  pos !== "VERB" && DAYS_AND_MONTHS.has(text.toLowerCase());

const LONGEST = 10;

/** The words of an argument, cut at its first comma or clause, without preposition and article: "senior Pentagon official". */
export function phraseOf(tree: Tree, head: number): string {
  const words: string[] = [];
  const clauses = new Set(
    dependentsBelow(tree, head, (relation) => relation.startsWith("acl") || relation === "appos"),
  );
  const marks = new Set(
    dependentsBy(tree, head, "case", "mark", "cc").flatMap((index) => subtree(tree, index)),
  );
  for (const index of subtree(tree, head)) {
    const { text, pos } = token(tree, index);
    if (index < head && (marks.has(index) || clauses.has(index))) continue;
    if (words.length > 0 && index > head && (pos === "PUNCT" || clauses.has(index))) break;
    if (words.length === LONGEST) break;
    const opens = index === 0 && pos !== "PROPN" && !/^\p{Lu}{2}/u.test(text);
    if (pos !== "PUNCT" || words.length > 0) words.push(opens ? text.toLowerCase() : text);
  }
  return words
    .join(" ")
    .replace(/ (['’]s\b)/g, "$1")
    .replace(/ - /g, "-")
    .replace(/^(the|a|an) /i, "");
}

/** All words of the clauses and the like below a word. */
function dependentsBelow(tree: Tree, head: number, isCut: (relation: string) => boolean): readonly number[] {
  return subtree(tree, head)
    .filter((index) => index !== head && isCut(token(tree, index).relation))
    .flatMap((index) => subtree(tree, index));
}

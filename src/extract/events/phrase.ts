import type { Token } from "../../language/document.ts";
import { subtree, type Tree, token } from "./tree.ts";

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

/** The words of an argument, cut at its first comma or clause, without its article: "senior Pentagon official". */
export function phraseOf(tree: Tree, head: number): string {
  const words: string[] = [];
  for (const index of subtree(tree, head)) {
    const { text, pos, relation } = token(tree, index);
    const clause = relation.startsWith("acl") || relation === "appos";
    if (words.length > 0 && index > head && (pos === "PUNCT" || clause)) break;
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

import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import { isReportNoun } from "./mode-words.ts";
import { dependentsBy, type Tree, textAt, token, verbAt } from "./tree.ts";

export const isInfinitive = (tree: Tree, verb: number): boolean =>
  dependentsBy(tree, verb, "mark").some((index) => textAt(tree, index) === "to");

/** "is to visit", "is going to leave": an infinitive under a form of "be". */
export function infinitiveFuture(tree: Tree, predicate: number): boolean {
  if (!isInfinitive(tree, predicate)) return false;
  const { relation, head } = token(tree, predicate);
  if (dependentsBy(tree, predicate, "aux", "cop").some((index) => token(tree, index).lemma === "be"))
    return true;
  if (relation !== "xcomp" || head < 0) return false;
  const { lemma, tag } = token(tree, head);
  return lemma === "be" || (lemma === "go" && tag === "VBG");
}

/** "have yet to agree": so far they have not. */
export const isYetTo = (tree: Tree, predicate: number, governor: number): boolean =>
  isInfinitive(tree, predicate) &&
  ["have", "be", "remain"].includes(token(tree, governor).lemma) &&
  dependentsBy(tree, governor, "advmod").some((index) => textAt(tree, index) === "yet");

const isPast = (tree: Tree, verb: number): boolean =>
  token(tree, verb).tag === "VBD" ||
  (token(tree, verb).tag === "VBN" &&
    dependentsBy(tree, verb, "aux").some((index) => textAt(tree, index) === "had"));

const hasCondition = (tree: Tree, verb: number): boolean =>
  dependentsBy(tree, verb, "advcl").some((clause) =>
    dependentsBy(tree, clause, "mark").some((index) => ["if", "unless"].includes(textAt(tree, index))),
  );

/** Direct speech begins between the two. */
const isQuoted = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(Math.min(from, to), Math.max(from, to)).some(({ text }) => /^["“”]$/.test(text));

/**
 * True where "would" is the "will" of somebody reported in the past: "said that it would leave". (Backshift; Huddleston and Pullum 2002,
 * ch. 3 § 6.) A condition, or the speaker's own words between quotation marks, leave it a "would".
 */
export function isBackshifted(tree: Tree, verb: number, lexicon: Lexicon): boolean {
  const modal = dependentsBy(tree, verb, "aux").find((index) => textAt(tree, index) === "would");
  if (modal === undefined || hasCondition(tree, verb)) return false;
  const inserted = dependentsBy(tree, verb, "parataxis").some(
    (report) => lexicon.reporting.has(token(tree, report).lemma) && isPast(tree, report),
  );
  if (inserted) return !isQuoted(tree, 0, verb);
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const { relation, head } = token(tree, at);
    if (head < 0) return false;
    if (relation === "ccomp" || relation === "parataxis") {
      const isReport = relation === "ccomp" || lexicon.reporting.has(token(tree, head).lemma);
      return (
        isReport && isPast(tree, head) && token(tree, head).lemma !== "wish" && !isQuoted(tree, head, verb)
      );
    }
    // "came the news that it would leave"
    if (relation.startsWith("acl") && isReportNoun(tree, head, lexicon)) {
      const verb = verbAt(tree, head);
      return verb >= 0 && isPast(tree, verb);
    }
    if (relation !== "conj" && relation !== "xcomp") return false;
    at = head;
  }
  return false;
}

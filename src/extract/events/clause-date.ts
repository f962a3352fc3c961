import type { Candidate } from "./candidate.ts";
import { isInfinitive } from "./tense.ts";
import { dependentsBy, preposition, type Tree, token, verbAt } from "./tree.ts";
import type { DateMention } from "./when.ts";

/** What is dated: a word that names a deed, with the verb that carries it. */
export type Deed = Pick<Candidate, "kind" | "trigger" | "carrier">;

/** Dates that bound what a clause speaks of, and are not when the event happened: "threatened tariffs from April 2". */
const BOUNDS = new Set(["from", "until", "till", "through", "before", "after", "for", "to", "than", "since"]);

/** Of the times that a sentence names, the one that is the deed's own. */
export function ownTime(
  tree: Tree,
  deed: Deed,
  times: readonly DateMention[],
  isReal: boolean,
): DateMention | undefined {
  return times.find(
    (time) =>
      isOpenedBy(tree, deed, time) ||
      (isReal && isPurposeThen(tree, deed, time)) ||
      isOfWhenClause(tree, deed, time) ||
      (!isBound(tree, time) && (isOf(tree, deed, time) || isInPhrase(tree, deed, time))),
  );
}

function lastTokenIn(tree: Tree, { span: [start, end] }: DateMention): number {
  return tree.tokens.findLastIndex((each) => each.start < end && each.end > start);
}

function isBound(tree: Tree, time: DateMention): boolean {
  const first = tree.tokens.findIndex(({ end }) => end > time.span[0]);
  const words = [first - 1, first].map((index) => tree.tokens[index]?.text.toLowerCase() ?? "");
  return words.some((word) => BOUNDS.has(word)) || BOUNDS.has(preposition(tree, lastTokenIn(tree, time)));
}

/** "It began in May 2022, when Chad …": the clause with "when" tells what happened on the date before it. */
function isOpenedBy(tree: Tree, { trigger, carrier }: Deed, time: DateMention): boolean {
  let next = lastTokenIn(tree, time) + 1;
  if (tree.tokens[next]?.text === ",") next++;
  return tree.tokens[next]?.text.toLowerCase() === "when" && token(tree, next).head === (carrier ?? trigger);
}

/** "Chad and Mali agreed on it when they met in May": what is done when something else is has its time. */
function isOfWhenClause(tree: Tree, { trigger, carrier }: Deed, time: DateMention): boolean {
  const clause = verbAt(tree, lastTokenIn(tree, time));
  if (clause < 0 || isBound(tree, time)) return false;
  const { relation, head } = token(tree, clause);
  const isWhen = dependentsBy(tree, clause, "advmod", "mark").some(
    (index) => token(tree, index).text.toLowerCase() === "when",
  );
  return relation === "advcl" && head === (carrier ?? trigger) && isWhen;
}

/** "Closed the border in May 2022 to protest": what is done by something is done when it is. */
function isPurposeThen(tree: Tree, { trigger, carrier }: Deed, time: DateMention): boolean {
  const top = carrier ?? trigger;
  const { relation, head } = token(tree, top);
  const isDone = relation === "advcl" && isInfinitive(tree, top) && time.span[0] < token(tree, top).start;
  return isDone && verbAt(tree, lastTokenIn(tree, time)) === head && !isBound(tree, time);
}

/** Prepositions after which a date is another event's: "congratulated Chad [after] its vote in May". */
const OTHERS = new Set([
  "after",
  "before",
  "since",
  "following",
  "until",
  "ahead of",
  "over",
  "about",
  "for",
]);

/** What somebody has at a time: his vote, her visit. */
const OCCASIONS = new Set(
  (
    "election vote referendum visit trip attack invasion coup launch test speech decision statement summit war raid strike offer " +
    "proposal arrest death killing inauguration victory independence"
  ).split(" "),
);

/** "Chad's vote in May": a date within a noun phrase that names an event of its own is that event's. */
const isAnothers = (tree: Tree, noun: number, { date = "" }: DateMention): boolean =>
  token(tree, noun).pos === "NOUN" &&
  (OTHERS.has(preposition(tree, noun)) ||
    // A day, "put off Chad's visit on Friday", is what the news tells of.
    (date.length < 10 &&
      OCCASIONS.has(token(tree, noun).lemma) &&
      dependentsBy(tree, noun, "nmod:poss").length > 0));

/** True where a time hangs on the deed's words before any other verb's, or on the verb that the deed's is joined to. */
function isOf(tree: Tree, { trigger, carrier }: Deed, time: DateMention): boolean {
  const top = carrier ?? trigger;
  let at = lastTokenIn(tree, time);
  for (let steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    if (at === trigger || at === top) return true;
    const { pos, relation, head } = token(tree, at);
    // "A week before the vote" is dated by the vote, and dates what is told.
    if (steps > 0 && time.date !== undefined && isAnothers(tree, at, time)) return false;
    if (steps > 0 && pos === "VERB" && !isGerundOfNoun(tree, at, top) && !isPastWithin(tree, at, time))
      return isShared(tree, top, at, time);
    if (relation === "acl:relcl") return false;
    at = head;
  }
  return false;
}

/** "Declined to meet Mali last week": what was asked, refused or agreed to do by then was asked, refused or agreed by then. */
const isPastWithin = (tree: Tree, verb: number, { span }: DateMention): boolean => {
  const first = tree.tokens.find(({ end }) => end > span[0]);
  const isPast = ["last", "this", "earlier", "yesterday"].includes(first?.text.toLowerCase() ?? "");
  return isPast && token(tree, verb).relation === "xcomp" && isInfinitive(tree, verb);
};

/** "On Monday Chad met Mali and praised Niger", "met Mali on Monday and praised Niger": joined deeds of one subject are of one time. */
function isShared(tree: Tree, top: number, first: number, time: DateMention): boolean {
  const { relation, head, start } = token(tree, top);
  if (relation !== "conj" || head !== first) return false;
  const isAhead = time.span[0] < token(tree, first).start;
  const hasSubject = dependentsBy(tree, top, "nsubj", "nsubj:pass").length > 0;
  return isAhead || (time.span[1] <= start && !hasSubject && token(tree, top).tag === token(tree, first).tag);
}

/** "Iraq's invasion of Kuwait in 1990 changed …": the date stands between an event noun and the next verb. */
function isInPhrase(tree: Tree, { kind, trigger, carrier }: Deed, time: DateMention): boolean {
  if (kind !== "noun" || carrier !== undefined) return false;
  const last = lastTokenIn(tree, time);
  return (
    last > trigger &&
    tree.tokens
      .slice(trigger + 1, last)
      .every(({ pos }) => pos !== "VERB" && pos !== "AUX" && pos !== "PUNCT")
  );
}

/** "a treaty on fishing in November": a bare gerund after a preposition is no clause with a time of its own. */
const isGerundOfNoun = (tree: Tree, verb: number, top: number): boolean => {
  const { tag, head } = token(tree, verb);
  const marked = tree.tokens[verb - 1]?.tag === "IN";
  const isBare = (tree.dependents[verb] ?? []).every(
    (index) => !["obj", "nsubj", "aux"].includes(token(tree, index).relation),
  );
  return tag === "VBG" && marked && isBare && head === top;
};

import type { Article } from "../../record/article.ts";
import type { Mode } from "../../record/record.ts";
import type { Candidate } from "./candidate.ts";
import { isInfinitive } from "./tense.ts";
import { dependentsBy, preposition, type Tree, token, verbAt } from "./tree.ts";
import { type DateMention, datesIn, isHistorical, saysLongAgo } from "./when.ts";

/** When an event happened, and what that says of its modes. */
export interface When {
  /** Absent where the text tells a time that no date can say ("in the 16th century"), or the article has none. */
  readonly date?: string;
  readonly modes: readonly Mode[];
}

/** Dates that bound what a clause speaks of, and are not when the event happened: "threatened tariffs from April 2". */
const BOUNDS = new Set(["from", "until", "till", "through", "before", "after", "for", "to", "than"]);

/** The date in an event's own clause, or in that of the verb that it is joined to; else the article's. */
export function eventDate(tree: Tree, candidate: Candidate, article: Article, modes: readonly Mode[]): When {
  if (article.date === undefined) return { modes };
  const { start, end } = tree.sentence;
  const text = article.text.slice(start, end);
  const dates = datesIn(text, start, article.date, modes.includes("future"));
  const own = dates.find(
    (date) =>
      isOpenedBy(tree, candidate, date) ||
      (modes.length === 0 && isPurposeThen(tree, candidate, date)) ||
      (!isBound(tree, date) && (isOf(tree, candidate, date) || isInPhrase(tree, candidate, date))),
  );
  if (own === undefined) {
    const vague = dates.length === 0 && candidate.kind !== "implied" && saysLongAgo(text);
    return vague ? { modes: [...modes, "historical"] } : { date: article.date, modes };
  }
  const isAhead = own.date > article.date.slice(0, own.date.length);
  if (isAhead && isPast(tree, candidate)) return { date: article.date, modes };
  if (isAhead && modes.length === 0) return { date: own.date, modes: ["future"] };
  const past = isHistorical(own.date, article.date);
  return { date: own.date, modes: past ? [...modes, "historical"] : modes };
}

/** A past tense has no date ahead: that belongs to what was said ("threatened tariffs for next month"). */
const isPast = (tree: Tree, { trigger, carrier }: Candidate): boolean =>
  token(tree, carrier ?? trigger).tag === "VBD";

function lastTokenIn(tree: Tree, { span: [start, end] }: DateMention): number {
  return tree.tokens.findLastIndex((each) => each.start < end && each.end > start);
}

function isBound(tree: Tree, date: DateMention): boolean {
  const first = tree.tokens.findIndex(({ end }) => end > date.span[0]);
  const words = [first - 1, first].map((index) => tree.tokens[index]?.text.toLowerCase() ?? "");
  return words.some((word) => BOUNDS.has(word)) || BOUNDS.has(preposition(tree, lastTokenIn(tree, date)));
}

/** "It began in May 2022, when Chad …": the clause with "when" tells what happened on the date before it. */
function isOpenedBy(tree: Tree, { trigger, carrier }: Candidate, date: DateMention): boolean {
  let next = lastTokenIn(tree, date) + 1;
  if (tree.tokens[next]?.text === ",") next++;
  return tree.tokens[next]?.text.toLowerCase() === "when" && token(tree, next).head === (carrier ?? trigger);
}

/** "Closed the border in May 2022 to protest": what is done by something is done when it is. */
function isPurposeThen(tree: Tree, { trigger, carrier }: Candidate, date: DateMention): boolean {
  const top = carrier ?? trigger;
  const { relation, head } = token(tree, top);
  const isDone = relation === "advcl" && isInfinitive(tree, top) && date.span[0] < token(tree, top).start;
  return isDone && verbAt(tree, lastTokenIn(tree, date)) === head && !isBound(tree, date);
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
const isAnothers = (tree: Tree, noun: number): boolean =>
  token(tree, noun).pos === "NOUN" &&
  (OTHERS.has(preposition(tree, noun)) ||
    (OCCASIONS.has(token(tree, noun).lemma) && dependentsBy(tree, noun, "nmod:poss").length > 0));

/** True where a date hangs on the event's words before any other verb's, or on the verb that the event's is joined to, ahead of it. */
function isOf(tree: Tree, { trigger, carrier }: Candidate, date: DateMention): boolean {
  const top = carrier ?? trigger;
  let at = lastTokenIn(tree, date);
  for (let steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    if (at === trigger || at === top) return true;
    const { pos, relation, head } = token(tree, at);
    if (steps > 0 && isAnothers(tree, at)) return false;
    if (steps > 0 && pos === "VERB" && !isGerundOfNoun(tree, at, top)) {
      const { relation: joined, head: first } = token(tree, top);
      return joined === "conj" && first === at && date.span[0] < token(tree, first).start;
    }
    if (relation === "acl:relcl") return false;
    at = head;
  }
  return false;
}

/** "Iraq's invasion of Kuwait in 1990 changed …": the date stands between an event noun and the next verb. */
function isInPhrase(tree: Tree, { kind, trigger, carrier }: Candidate, date: DateMention): boolean {
  if (kind !== "noun" || carrier !== undefined) return false;
  const last = lastTokenIn(tree, date);
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

import type { Who, WhoMention } from "../who/who.ts";
import type { Candidate } from "./candidate.ts";
import { isInfinitive } from "./tense.ts";
import { isBelow, type Tree, token } from "./tree.ts";

/** What an event is about. */
export interface About {
  /** Ids of issues, sorted. */
  readonly issues: readonly string[];
  /** True where its own clause names none and they are those of the sentence. */
  readonly fromSentence: boolean;
}

const CLAUSE_EDGES = new Set(["conj", "parataxis", "advcl", "acl:relcl"]);

/**
 * The issues that an event is about: those spoken of below its predicate and not in another clause; where there are none, the one that its
 * sentence speaks of outside the clauses of other events.
 * @param others the words that name the sentence's other events.
 */
export function issuesOf(tree: Tree, candidate: Candidate, who: Who, others: readonly number[]): About {
  const top = candidate.carrier ?? candidate.trigger;
  const spoken = who.mentions.filter(
    ({ sentence, type }) => sentence === candidate.sentence && type === "issue",
  );
  const own = idsOf(spoken.filter(({ head }) => head === top || isWithinClause(tree, head, top)));
  if (own.length > 0) return { issues: own, fromSentence: false };
  const rivals = others.filter((other) => other !== top && !isWithinClause(tree, top, other));
  const free = idsOf(
    spoken.filter(({ head }) => !rivals.some((other) => head === other || isWithinClause(tree, head, other))),
  );
  return free.length === 1 ? { issues: free, fromSentence: true } : { issues: [], fromSentence: false };
}

const idsOf = (mentions: readonly WhoMention[]): readonly string[] =>
  [...new Set(mentions.map(({ entity }) => entity))].sort();

function isWithinClause(tree: Tree, index: number, top: number): boolean {
  if (!isBelow(tree, index, top)) return false;
  let at = index;
  while (at !== top) {
    const { relation, head, pos, tag } = token(tree, at);
    // "pressed Mexico to act on fentanyl", "accused China of dumping steel": what it is asked for or accused of is what it is about.
    const isOwn = relation === "advcl" && (isInfinitive(tree, at) || tag === "VBG");
    if (CLAUSE_EDGES.has(relation) && pos === "VERB" && !isOwn) return false;
    at = head;
  }
  return true;
}

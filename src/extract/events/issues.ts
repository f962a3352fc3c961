import type { Who } from "../who/who.ts";
import type { Candidate } from "./candidate.ts";
import { isBelow, type Tree, token } from "./tree.ts";

const CLAUSE_EDGES = new Set(["conj", "parataxis", "advcl", "acl:relcl"]);

/** Ids, sorted, of the issues that an event is about: those spoken of below its predicate and not in another clause. */
export function issuesOf(tree: Tree, candidate: Candidate, who: Who): readonly string[] {
  const top = candidate.carrier ?? candidate.trigger;
  const about = who.mentions.filter(
    ({ sentence, type, head }) =>
      sentence === candidate.sentence && type === "issue" && (head === top || withinClause(tree, head, top)),
  );
  return [...new Set(about.map(({ entity }) => entity))].sort();
}

function withinClause(tree: Tree, index: number, top: number): boolean {
  if (!isBelow(tree, index, top)) return false;
  let at = index;
  while (at !== top) {
    const { relation, head, pos } = token(tree, at);
    if (CLAUSE_EDGES.has(relation) && pos === "VERB") return false;
    at = head;
  }
  return true;
}

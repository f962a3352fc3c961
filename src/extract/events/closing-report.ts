import type { Actor } from "./actors.ts";
import type { Candidate } from "./candidate.ts";
import { type Tree, token } from "./tree.ts";

const IN_NAME = new Set(["NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "PART"]);
const LONGEST_TAIL = 7;

/** A report that closes a sentence: the noun that names who says it, the verb, and the comma before. Token indices. */
export interface ClosingReport {
  readonly head: number;
  readonly verb: number;
  readonly comma: number;
}

/**
 * "…, Italy's foreign minister said on Tuesday.": newspapers end so many sentences in this way that word order alone tells it, wherever
 * the parser hangs the verb.
 */
export function closingReport(
  tree: Tree,
  isReporting: (index: number) => boolean,
): ClosingReport | undefined {
  const last = tree.tokens.length - 1;
  for (let verb = last; verb > 2 && last - verb <= LONGEST_TAIL; verb--) {
    const { pos, tag } = token(tree, verb);
    if (pos !== "VERB") continue;
    if (!["VBD", "VBZ", "VBN"].includes(tag) || !isReporting(verb)) return undefined;
    let comma = verb - 1;
    while (comma > 0 && IN_NAME.has(token(tree, comma).pos)) comma--;
    const head = verb - 1;
    const isNamed = head > comma && ["NOUN", "PROPN"].includes(token(tree, head).pos);
    return isNamed && comma > 1 && token(tree, comma).text === "," ? { head, verb, comma } : undefined;
  }
  return undefined;
}

/** The event without whoever says it among its actors and recipients, where the parser joined the report to the words before. */
export function withoutReporter(
  tree: Tree,
  candidate: Candidate,
  report: ClosingReport | undefined,
): Candidate {
  if (!report || candidate.trigger > report.comma) return candidate;
  const { start } = token(tree, report.comma);
  const isBefore = ({ span }: Actor): boolean => span[0] < start;
  const recipients = candidate.recipients.filter(isBefore);
  const actors = candidate.actors.filter(isBefore);
  return actors.length === 0 ? candidate : { ...candidate, actors, recipients };
}

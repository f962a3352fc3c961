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
    const head = token(tree, verb - 1).text === "," ? verb - 2 : verb - 1;
    let comma = head;
    while (comma > 0 && IN_NAME.has(token(tree, comma).pos)) comma--;
    const isNamed = head > comma && ["NOUN", "PROPN"].includes(token(tree, head).pos);
    if (isNamed && comma > 1 && token(tree, comma).text === ",")
      return { head, verb, comma: beforeDescription(tree, comma) };
    return invertedReport(tree, verb);
  }
  return undefined;
}

/** "…, a spokesman for the army, Ola Brandt, said": the comma before what describes the speaker; else the one given. */
function beforeDescription(tree: Tree, comma: number): number {
  let first = comma - 1;
  while (first > 0 && IN_NAME.has(token(tree, first).pos)) first--;
  const isDescription = first > 1 && token(tree, first).text === "," && token(tree, first + 1).pos === "DET";
  return isDescription ? first : comma;
}

/** "…, reported the Kenyan agency." */
function invertedReport(tree: Tree, verb: number): ClosingReport | undefined {
  const comma = verb - 1;
  if (comma < 2 || token(tree, comma).text !== ",") return undefined;
  let head = verb + 1;
  while (IN_NAME.has(tree.tokens[head]?.pos ?? "") && tree.tokens[head]?.pos !== "ADP") head++;
  head--;
  const isNamed = head > verb && ["NOUN", "PROPN"].includes(token(tree, head).pos);
  return isNamed && tree.tokens[head + 1]?.text === "." ? { head, verb, comma } : undefined;
}

/** ", according to …", which names no party of what stands before. */
const citation = (tree: Tree): number =>
  tree.tokens.findIndex(
    ({ text }, index) =>
      text === "," &&
      tree.tokens[index + 1]?.text.toLowerCase() === "according" &&
      tree.tokens[index + 2]?.text.toLowerCase() === "to",
  );

/** The event without whoever says it among its actors and recipients, where the parser joined the report to the words before. */
export function withoutReporter(
  tree: Tree,
  candidate: Candidate,
  report: ClosingReport | undefined,
): Candidate {
  const comma = report?.comma ?? citation(tree);
  if (comma < 0 || candidate.trigger > comma) return candidate;
  const { start } = token(tree, comma);
  const isBefore = ({ span }: Actor): boolean => span[0] < start;
  const recipients = candidate.recipients.filter(isBefore);
  const actors = candidate.actors.filter(isBefore);
  return actors.length === 0 ? candidate : { ...candidate, actors, recipients };
}

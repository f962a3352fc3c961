import type { Lexicon, ModeEntry } from "../../knowledge/events/lexicon.ts";
import type { Mode } from "../../record/record.ts";
import { particleOf } from "./match.ts";
import { dependentsBy, type Tree, textAt, token } from "./tree.ts";

export type Governs = ModeEntry["governs"][number];
type Kind = ModeEntry["kind"];

/** A word as a list may have it: with its fixed parts ("instead of") or its own adverb ("no longer"), as it stands, and by its lemma. */
function forms(tree: Tree, index: number): readonly string[] {
  const parts = dependentsBy(tree, index, "fixed", "advmod");
  const phrase = [...parts, index].sort((a, b) => a - b).map((each) => textAt(tree, each));
  const fixed = [index, ...dependentsBy(tree, index, "fixed")].map((each) => textAt(tree, each));
  return [...new Set([phrase.join(" "), fixed.join(" "), textAt(tree, index), token(tree, index).lemma])];
}

/** The mode that a word of one of these kinds lays on what stands to it in this way, where the lexicon gives it one. */
export function laidBy(
  tree: Tree,
  index: number,
  lexicon: Lexicon,
  kinds: readonly Kind[],
  governs: Governs,
): Mode | undefined {
  const particle = token(tree, index).pos === "VERB" ? particleOf(tree, index) : undefined;
  return forms(tree, index)
    .flatMap((form) => lexicon.modes.get(form) ?? [])
    .find(
      (entry) => kinds.includes(entry.kind) && entry.governs.includes(governs) && entry.particle === particle,
    )?.mode;
}

const NO = new Set(["no", "neither"]);
const NOTHING = new Set(["nothing", "nobody", "none", "nowhere"]);

/** "no meeting", "neither side", "nobody". */
export function saysNo(tree: Tree, head: number): boolean {
  return (
    NOTHING.has(textAt(tree, head)) ||
    opensWithNo(tree, head) ||
    dependentsBy(tree, head, "det", "cc:preconj", "compound", "advmod").some((index) =>
      NO.has(textAt(tree, index)),
    )
  );
}

const IN_PHRASE = new Set(["ADJ", "NOUN", "PROPN", "CCONJ", "NUM"]);
const ONE = new Set(["a", "one", "single"]);

/** "no economic and trade negotiations", "not one minister", whatever the parser hangs "no" on. */
function opensWithNo(tree: Tree, head: number): boolean {
  if (!["NOUN", "PROPN"].includes(token(tree, head).pos)) return false;
  let at = head - 1;
  while (at >= 0 && IN_PHRASE.has(token(tree, at).pos) && !ONE.has(textAt(tree, at))) at--;
  if (at > 0 && ONE.has(textAt(tree, at)) && textAt(tree, at - 1) === "not") return true;
  return at >= 0 && textAt(tree, at) === "no";
}

/** "not only": what follows did happen. */
const isNotOnly = (tree: Tree, index: number): boolean =>
  textAt(tree, index) === "not" && tree.tokens[index + 1]?.text.toLowerCase() === "only";

const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  advmod: ["adverb"],
  "obl:unmarked": ["adverb"],
  aux: ["verb"],
  case: ["preposition"],
  amod: ["adjective"],
};

/** "Instead of leaving": what is done in the place of something else is told as not done. */
const isInsteadOf = (tree: Tree, predicate: number): boolean =>
  dependentsBy(tree, predicate, "mark").some(
    (index) => index > 0 && `${textAt(tree, index - 1)} ${textAt(tree, index)}` === "instead of",
  );

/** Modes that the words of a predicate's own clause give it. */
export function ownModes(tree: Tree, predicate: number, lexicon: Lexicon): ReadonlySet<Mode> {
  const modes = new Set<Mode>();
  const add = (mode: Mode | undefined): void => {
    if (mode) modes.add(mode);
  };
  if (saysNo(tree, predicate)) modes.add("negation");
  if (isInsteadOf(tree, predicate)) modes.add("negation");
  if (isImagined(tree, predicate, lexicon)) modes.add("hypothetical");
  for (const index of tree.dependents[predicate] ?? []) {
    const { relation } = token(tree, index);
    if (relation === "obj" || relation === "nsubj" || relation === "nsubj:pass") {
      if (saysNo(tree, index)) modes.add("negation");
    } else if (relation === "mark") {
      add(laidBy(tree, index, lexicon, ["conjunction", "preposition"], "clause"));
    } else if (KINDS[relation] && !isNotOnly(tree, index)) {
      add(laidBy(tree, index, lexicon, KINDS[relation], relation === "case" ? "object" : "head"));
    }
  }
  return modes;
}

/** "A war between them would hurt both": of what would do something, and is not known yet ("a"), it is not said that it is. */
function isImagined(tree: Tree, noun: number, lexicon: Lexicon): boolean {
  const { relation, head, pos } = token(tree, noun);
  if (relation !== "nsubj" || head < 0 || pos !== "NOUN") return false;
  const isNew = dependentsBy(tree, noun, "det").some((index) =>
    ["a", "an", "any"].includes(textAt(tree, index)),
  );
  return (
    isNew &&
    dependentsBy(tree, head, "aux").some(
      (index) => laidBy(tree, index, lexicon, ["verb"], "head") === "hypothetical",
    )
  );
}

/** A noun of saying between an event and whoever denies it: "denied reports of a deal". */
export const isReportNoun = (tree: Tree, index: number, lexicon: Lexicon): boolean =>
  token(tree, index).pos === "NOUN" &&
  (lexicon.reporting.get(token(tree, index).lemma)?.some(({ kind }) => kind === "noun") ?? false);

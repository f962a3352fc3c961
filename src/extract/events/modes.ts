import type { Lexicon, ModeEntry } from "../../knowledge/events/lexicon.ts";
import type { EventType, Mode } from "../../record/record.ts";
import type { Candidate } from "./candidate.ts";
import { type Governs, isReportNoun, laidBy, ownModes, saysNo } from "./mode-words.ts";
import { infinitiveFuture, isBackshifted, isInfinitive, isYetTo } from "./tense.ts";
import { dependentsBy, preposition, type Tree, token } from "./tree.ts";

/** Prepositions under which a gerund is a complement of the word above it: "accused of having", "prevented from going". */
const COMPLEMENT_MARKS = new Set(["to", "of", "from", "against", "into", "on", "at", "that"]);
const OBJECT_PREPOSITIONS = new Set(["of", "on", "for", "to", "from", "against", "in", "with"]);

const isComplement = (tree: Tree, verb: number): boolean =>
  dependentsBy(tree, verb, "mark", "case").some((index) =>
    COMPLEMENT_MARKS.has(token(tree, index).text.toLowerCase()),
  );

/** How a governing word takes what it governs, or undefined where it lays no mode on it. */
function governedAs(tree: Tree, at: number): Governs | undefined {
  const { relation, head } = token(tree, at);
  switch (relation) {
    case "xcomp":
    case "ccomp":
    case "csubj":
      return "clause";
    case "acl":
    case "advcl":
      return isComplement(tree, at) || token(tree, head).pos === "ADJ" ? "clause" : undefined;
    case "obj":
    case "nsubj:pass":
      return "object";
    case "obl":
    case "nmod":
      return OBJECT_PREPOSITIONS.has(preposition(tree, at)) ? "object" : undefined;
    default:
      return undefined;
  }
}

/** The word above; for "accused hackers [of preparing]", which a parser may hang on the noun, the verb. */
function governor(tree: Tree, at: number): number {
  const { relation, head, tag } = token(tree, at);
  if (relation !== "acl" || tag !== "VBG" || !isComplement(tree, at)) return head;
  const noun = token(tree, head);
  const isObject = noun.relation === "obj" && noun.pos !== "NOUN";
  const isPerson = noun.relation === "obj" && noun.tag === "NNS";
  return isObject || isPerson ? noun.head : head;
}

function kindsOf(tree: Tree, index: number): readonly ModeEntry["kind"][] {
  const { pos, tag } = token(tree, index);
  if (pos === "NOUN" || pos === "PROPN") return ["noun"];
  if (pos === "ADJ") return ["adjective", "verb"];
  // "is set to", "are prepared to": a participle may be listed as an adjective.
  return tag === "VBN" ? ["verb", "adjective"] : ["verb"];
}

/** A request, an accusation or a threat that is rejected has been made all the same. */
const OUTLIVES_REJECTION: ReadonlySet<EventType> = new Set([
  "REQUEST",
  "ACCUSE",
  "THREATEN",
  "REJECT",
  "SUPPORT",
]);

/** A joined verb has the auxiliaries of the first one only where it cannot stand without: "did not meet or call". */
function sharesAuxiliaries(tree: Tree, joined: number, first: number): boolean {
  const { pos, tag } = token(tree, joined);
  if (pos !== token(tree, first).pos) return false;
  return pos !== "VERB" || (tag === token(tree, first).tag && ["VB", "VBG", "VBN"].includes(tag));
}

const ORDER: readonly Mode[] = ["negation", "hypothetical", "future", "historical"];

/**
 * The modes of an event: those of its own clause, and those that governing words lay on it ("refused to", "plans to", "threatened to").
 * What a request, a threat or a promise speaks of has not happened; the lexicon's `modes.yaml` says which word lays which.
 */
export function modesOf(tree: Tree, candidate: Candidate, lexicon: Lexicon): readonly Mode[] {
  const { trigger, type, kind } = candidate;
  // The light verb of an event noun has its auxiliaries and its negation.
  const top = candidate.carrier ?? trigger;
  const modes = new Set<Mode>();
  const addOwn = (verb: number): void => {
    const own = new Set(ownModes(tree, verb, lexicon));
    if (own.has("hypothetical") && isBackshifted(tree, verb, lexicon)) {
      own.delete("hypothetical");
      own.add("future");
    }
    if (infinitiveFuture(tree, verb)) own.add("future");
    for (const mode of own) modes.add(mode);
  };
  addOwn(trigger);
  if (top !== trigger) addOwn(top);
  if (top !== trigger && lexicon.classes.get("consider")?.includes(token(tree, top).lemma))
    modes.add("hypothetical");
  let at = top;
  for (let steps = 0; steps < 6; steps++) {
    const { relation } = token(tree, at);
    const head = governor(tree, at);
    if (head < 0) break;
    if (relation === "conj") {
      if (dependentsBy(tree, at, "nsubj", "nsubj:pass").length > 0) break;
      if (dependentsBy(tree, at, "aux").length === 0 && sharesAuxiliaries(tree, at, head)) addOwn(head);
      at = head;
      continue;
    }
    // "has nothing to thank Chad for"
    if (relation === "acl" && saysNo(tree, head)) modes.add("negation");
    const way = governedAs(tree, at);
    if (!way || (way === "object" && kind === "noun" && OUTLIVES_REJECTION.has(type))) break;
    const laid = isYetTo(tree, at, head) ? "negation" : laidBy(tree, head, lexicon, kindsOf(tree, head), way);
    const isSaid = isReportNoun(tree, head, lexicon);
    const reaches =
      laid !== undefined ||
      isSaid ||
      relation === "xcomp" ||
      (relation === "advcl" && isInfinitive(tree, at));
    if (!reaches) break;
    // What is denied has not happened, whatever the report called it; "did not deny" says nothing sure.
    if (laid === "negation") modes.delete("hypothetical");
    const before = modes.has("negation");
    addOwn(head);
    if (laid === "negation" && modes.has("negation") && !before) modes.delete("negation");
    else if (laid !== undefined) modes.add(laid);
    at = head;
  }
  return ORDER.filter((mode) => modes.has(mode));
}

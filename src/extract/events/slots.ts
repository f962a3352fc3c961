import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import { type Clause, clauseOf, subjectOf } from "./clause.ts";
import { contentOf, matches, type SlotFiller } from "./match.ts";
import { isTime } from "./phrase.ts";
import { coordinated, dependentsBy, preposition, type Tree, token } from "./tree.ts";

export function clauseSlots(tree: Tree, clause: Clause, lexicon: Lexicon): SlotFiller {
  return (slot) => {
    switch (slot) {
      case "subject":
        return clause.subject;
      case "object":
        return clause.object;
      case "indirect":
        return clause.indirect.length > 0 || clause.object.length < 2
          ? clause.indirect
          : clause.object.slice(0, 1);
      case "clause":
        return clause.complements;
      case "statement":
        return clause.complements.filter((complement) => isStatement(tree, complement));
      case "clause-subject":
        return clause.complements.flatMap((complement) => subjectOf(tree, complement));
      case "clause-object":
        return clause.complements.flatMap((complement) => clauseOf(tree, complement).object);
      case "clause-recipient":
        return clause.complements.flatMap((complement) => recipientsOf(tree, complement, lexicon));
      case "possessor":
        return clause.object.flatMap((noun) => possessors(tree, noun));
      case "modifier":
        return modifiers(tree, clause.verb);
      case "none":
        return [];
      default:
        return clause.obliques
          .filter(({ preposition, head }) => preposition === slot || markers(tree, head).includes(slot))
          .filter(({ head }) => !isTime(token(tree, head)))
          .map(({ head }) => head);
    }
  };
}

/** A clause that says something is so: with a subject of its own, or with the "should" of one that the parser did not see. */
const isStatement = (tree: Tree, complement: number): boolean =>
  dependentsBy(tree, complement, "nsubj", "nsubj:pass", "csubj", "expl").length > 0 ||
  dependentsBy(tree, complement, "aux").some((index) => token(tree, index).tag === "MD");

/** Where there are several prepositions, the last and all of them: of "out of Chad", where "out" may be a verb's particle, "of" and "out of". */
const markers = (tree: Tree, head: number): readonly string[] => {
  const marks = dependentsBy(tree, head, "case").map((index) => token(tree, index).text.toLowerCase());
  return marks.length > 1 ? [marks.at(-1)!, marks.join(" ")] : [];
};

/** Whatever stands in the recipient slots of the complement's own reading: "refused to talk [to Japan]". */
function recipientsOf(tree: Tree, complement: number, lexicon: Lexicon): readonly number[] {
  const inner = clauseOf(tree, complement);
  const fill = clauseSlots(tree, inner, lexicon);
  const entry = lexicon.verbs.get(token(tree, complement).lemma)?.find((each) => matches(tree, each, fill));
  const filled = entry?.recipient.map((slot) => fill(slot)).find((heads) => heads.length > 0);
  if (filled) return filled;
  if (inner.object.length > 0) return inner.object;
  return inner.obliques.filter(({ preposition }) => TOWARD.has(preposition)).map(({ head }) => head);
}

/** Prepositions that mark to whom something is done, in verbs that no reading tells of. */
const TOWARD = new Set(["to", "with", "from", "against", "for", "on", "of"]);

/** Slots of an event that a noun names; what stands at its light verb ("held talks with Japan") counts as its own. */
export function nounSlots(tree: Tree, noun: number, light: Clause | undefined): SlotFiller {
  return (slot) => {
    if (slot === "possessor") return possessors(tree, noun);
    if (slot === "modifier") return modifiers(tree, noun);
    if (slot === "clause") return dependentsBy(tree, noun, "acl", "ccomp");
    if (slot === "clause-subject") return [];
    if (slot === "none" || slot === "object" || slot === "indirect") return [];
    if (slot === "subject") return light?.subject ?? [];
    // "gave Chad support for its war": who is given it stands before it.
    if (["to", "for", "of"].includes(slot) && light && light.indirect.length > 0) return light.indirect;
    const own = dependentsBy(tree, noun, "nmod", "obl")
      .filter((index) => preposition(tree, index) === slot)
      .flatMap((index) => coordinated(tree, index));
    if (own.length > 0) return own;
    const loose = looseComplements(tree, noun, slot);
    if (loose.length > 0) return loose;
    if (!light) return slot === "between" ? betweenWhom(tree, noun) : [];
    return light.obliques
      .filter(({ preposition, head }) => preposition === slot && head !== noun)
      .map(({ head }) => head);
  };
}

/**
 * Complements that the parser hangs on another word: whatever follows the noun directly ("the meeting between …", hung on the verb), and
 * what follows its complement ("condemnation of Chad by Mali", hung on Chad).
 */
function looseComplements(tree: Tree, noun: number, slot: string): readonly number[] {
  const next = tree.tokens[noun + 1];
  if (next?.pos === "ADP" && next.text.toLowerCase() === slot && next.head > noun)
    return coordinated(tree, next.head);
  if (!["by", "from", "with", "between", "against"].includes(slot)) return [];
  return dependentsBy(tree, noun, "nmod")
    .flatMap((index) => dependentsBy(tree, index, "nmod"))
    .filter((index) => preposition(tree, index) === slot)
    .flatMap((index) => coordinated(tree, index));
}

/** "Clashes broke out between …", "the deal reached between …": who stands on the two sides, hung on the verb by a parser. */
function betweenWhom(tree: Tree, noun: number): readonly number[] {
  const { relation, head } = token(tree, noun);
  const isSubject = relation.startsWith("nsubj") && dependentsBy(tree, head, "obj").length === 0;
  const isBehind = tree.tokens[noun + 1]?.tag === "VBN";
  const verbs = new Set([
    ...dependentsBy(tree, noun, "acl"),
    ...(isSubject ? [head] : []),
    ...(isBehind ? [noun + 1] : []),
  ]);
  return [...verbs]
    .flatMap((verb) => dependentsBy(tree, verb, "obl"))
    .filter((index) => preposition(tree, index) === "between")
    .flatMap((index) => coordinated(tree, index));
}

function possessors(tree: Tree, noun: number): readonly number[] {
  const direct = dependentsBy(tree, noun, "nmod:poss").flatMap((index) => coordinated(tree, index));
  if (direct.length > 0) return direct;
  const beside = dependentsBy(tree, noun, "amod", "compound");
  // "Malian cotton exports" are Mali's, whichever noun the parser hangs the nation on.
  return [...beside, ...beside.flatMap((index) => dependentsBy(tree, index, "amod"))];
}

/** "Entered into talks", "came under attack", "arrived for talks": prepositions between a verb and the noun that it carries. */
const CARRYING = new Set(["", "in", "into", "under", "with", "at", "for"]);

/** The verb that carries an event noun: "held [talks]", "[talks] were held", "attend a [meeting]". */
export function carrier(tree: Tree, noun: number): number | undefined {
  const { head, relation } = token(tree, noun);
  if (head < 0) return undefined;
  const isJoined = relation === "conj" && token(tree, head).pos === "NOUN";
  if (isJoined || (relation === "nmod" && contentOf(tree, head).includes(noun))) return carrier(tree, head);
  const carries =
    ["obj", "nsubj:pass"].includes(relation) ||
    (relation === "obl" && CARRYING.has(preposition(tree, noun)) && !isBeside(tree, noun));
  return carries && token(tree, head).pos === "VERB" ? head : undefined;
}

/** "agreed to a visit in the talks", "held out with Chad's help": what a phrase tells beside the act itself has parties of its own. */
function isBeside(tree: Tree, noun: number): boolean {
  const isWhere =
    preposition(tree, noun) === "in" &&
    dependentsBy(tree, token(tree, noun).head, "obl").some(
      (index) => index < noun && preposition(tree, index) === "to" && token(tree, index).pos === "NOUN",
    );
  const owners = preposition(tree, noun) === "with" ? dependentsBy(tree, noun, "nmod:poss") : [];
  return isWhere || owners.some((index) => token(tree, index).pos !== "PRON");
}

const modifiers = (tree: Tree, head: number): readonly number[] =>
  dependentsBy(tree, head, "amod", "compound", "advmod", "nmod", "nmod:desc");

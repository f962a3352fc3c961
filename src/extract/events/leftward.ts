import type { Actor } from "./actors.ts";
import type { Scene } from "./scene.ts";
import { type Tree, token } from "./tree.ts";

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const IN_PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV"]);

const isNoun = (tree: Tree, index: number): boolean =>
  ["NOUN", "PROPN"].includes(tree.tokens[index]?.pos ?? "") &&
  !/^(?:to|yester)day$|^tonight$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(
    tree.tokens[index]!.text,
  );

/** True where the noun phrase around this token, or the list that it ends, follows a preposition: "[in] the north, the south and the east". */
function followsPreposition(tree: Tree, index: number): boolean {
  let isList = false;
  for (let at = index - 1; at >= 0; at--) {
    const { pos, text } = token(tree, at);
    if (pos === "ADP") return true;
    if (pos === "CCONJ") isList = true;
    else if (!IN_PHRASE.has(pos) && !(isList && text === ",")) return false;
  }
  return false;
}

/** Index of the first word after the conjunction or comma between two verbs; of the later verb itself where nothing stands between. */
function afterJoint(tree: Tree, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (token(tree, at).pos === "CCONJ" || [",", ";", ":"].includes(token(tree, at).text)) {
      return token(tree, at + 1).pos === "VERB" ? to : at + 1;
    }
  }
  return to;
}

/** Index of the first word of the verb's own clause, as far as word order alone tells: after the last finite verb or conjunction before it. */
function clauseStart(tree: Tree, verb: number): number {
  for (let at = verb - 1; at >= 0; at--) {
    const { pos, tag } = token(tree, at);
    const isAuxiliary = pos === "AUX" && verb - at <= 3;
    if (pos === "SCONJ") return at + 1;
    // What follows another verb is its object, up to the word that joins the two.
    if (FINITE.has(tag) && !isAuxiliary) return afterJoint(tree, at, verb);
  }
  return 0;
}

/**
 * The first actor before a finite verb in its own clause by word order alone, for where the parse gives the verb no subject that acts.
 * English puts who acts there; whoever stands in a phrase with a preposition is passed over.
 */
export function actorsBefore({ tree, agents }: Scene, verb: number): readonly Actor[] {
  const { tag, relation } = token(tree, verb);
  // A past tense may be taken for a participle; what modifies a noun is one.
  const isFiniteVerb = ["VBD", "VBZ", "VBP"].includes(tag) || (tag === "VBN" && !relation.startsWith("acl"));
  // "… and called on Chad": a verb joined to another has no subject before it of its own.
  if (!isFiniteVerb || tree.tokens[verb - 1]?.pos === "CCONJ") return [];
  for (let at = clauseStart(tree, verb); at < verb; at++) {
    if (!isNoun(tree, at) || isNoun(tree, at + 1) || token(tree, at + 1).tag === "POS") continue;
    if (followsPreposition(tree, at)) continue;
    const found = agents(at);
    if (found.length > 0) return found;
  }
  return [];
}

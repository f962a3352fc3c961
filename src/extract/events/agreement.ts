import { dependentsBy, type Tree, token } from "./tree.ts";

const PLURAL_TAGS = new Set(["NNS", "NNPS"]);
const PLURAL_PRONOUNS = new Set(["they", "we", "these", "those"]);
const SINGULAR_VERBS = new Set(["is", "has", "was", "does"]);
const PLURAL_VERBS = new Set(["are", "have", "were", "do"]);

/** "singular" or "plural" where the verb's form tells, else undefined. */
function numberOfVerb(tree: Tree, verb: number): "singular" | "plural" | undefined {
  const [auxiliary] = dependentsBy(tree, verb, "aux", "aux:pass", "cop");
  const word = token(tree, auxiliary ?? verb).text.toLowerCase();
  if (SINGULAR_VERBS.has(word)) return "singular";
  if (PLURAL_VERBS.has(word)) return "plural";
  if (auxiliary !== undefined) return undefined;
  const { tag } = token(tree, verb);
  return tag === "VBZ" ? "singular" : tag === "VBP" ? "plural" : undefined;
}

function numberOfSubject(tree: Tree, heads: readonly number[]): "singular" | "plural" | undefined {
  const [first] = heads;
  if (first === undefined) return undefined;
  const { tag, pos, text } = token(tree, first);
  if (heads.length > 1 || PLURAL_TAGS.has(tag) || PLURAL_PRONOUNS.has(text.toLowerCase())) return "plural";
  return pos === "NOUN" || pos === "PROPN" ? "singular" : undefined;
}

/**
 * False where a verb's form shows that these words are not its subject ("exports … and is threatening"). Names in the plural ("the United
 * States") and collective nouns take either number, so only a plural common noun under a singular verb is surely wrong.
 */
export function canBeSubject(tree: Tree, verb: number, heads: readonly number[]): boolean {
  const [first] = heads;
  if (first === undefined || (heads.length === 1 && token(tree, first).pos === "PROPN")) return true;
  return !(numberOfVerb(tree, verb) === "singular" && numberOfSubject(tree, heads) === "plural");
}

/** Verbs of saying and asking: what a speaker does next after saying something. */
const SPEECH = new Set(
  "ask urge demand accuse warn call say tell add thank praise criticise criticize condemn promise deny reject voice stress insist invite note threaten blame express offer announce".split(
    " ",
  ),
);

const FINITE = new Set(["VBD", "VBZ", "VBP"]);

const DEPENDENT = new Set(["xcomp", "advcl"]);

const PREDICATES = new Set(["VERB", "ADJ"]);

/** The nearest verb or adjective above a token that has a subject of its own to give, or -1. */
export function verbAbove(tree: Tree, index: number): number {
  let at = token(tree, index).head;
  while (at >= 0 && (!PREDICATES.has(token(tree, at).pos) || DEPENDENT.has(token(tree, at).relation)))
    at = token(tree, at).head;
  return at;
}

/**
 * True where a verb of saying is joined to the words reported rather than to the report: "said that China had not agreed and urged it to",
 * or to a relative clause: "withdrew what Chad calls a threat and warned it". The tense shows it: that of the verb above, without the
 * auxiliary of the words that it seems joined to.
 */
export function isJoinedAbove(tree: Tree, verb: number, first: number): boolean {
  const { tag, lemma } = token(tree, verb);
  const { relation } = token(tree, first);
  const report = verbAbove(tree, first);
  if (!["ccomp", "acl:relcl"].includes(relation) || report < 0 || !SPEECH.has(lemma) || !FINITE.has(tag))
    return false;
  const auxiliaries = (index: number): number => dependentsBy(tree, index, "aux", "cop").length;
  const isOtherTense = auxiliaries(first) > 0 || token(tree, first).tag !== tag;
  return auxiliaries(verb) === 0 && token(tree, report).tag === tag && isOtherTense;
}

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
  if (first === undefined || token(tree, first).pos === "PROPN") return true;
  return !(numberOfVerb(tree, verb) === "singular" && numberOfSubject(tree, heads) === "plural");
}

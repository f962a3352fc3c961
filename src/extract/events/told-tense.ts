import { dependentsBy, type Tree, textAt, token } from "./tree.ts";

/**
 * How a verb stands to the time of its story: "past" is a part of it ("met"), "before" earlier ("had met", "the pact reached by"), "once"
 * earlier than the day on which it is told ("has twice met"), "now" what is of that day or may be ("meets", "has met", "will meet").
 */
export type Told = "past" | "before" | "once" | "now";

/** Words that put a present perfect before the article's day: "has twice met". */
const EARLIER = new Set("twice repeatedly already previously before once often earlier".split(" "));

/** Relations under which a verb without a tense of its own has that of the verb above it. */
const SHARING = new Set(["conj", "xcomp", "advcl", "acl", "ccomp", "parataxis"]);

/** The time of a verb or adjective; a participle or an infinitive has that of the verb that it hangs on. */
export function toldTense(tree: Tree, verb: number): Told {
  let at = verb;
  for (let steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    const own = ownTense(tree, at);
    if (own !== undefined) return own;
    const { relation, head } = token(tree, at);
    if (!SHARING.has(relation) || head < 0) return "now";
    at = head;
  }
  return "now";
}

function ownTense(tree: Tree, verb: number): Told | undefined {
  const { tag, relation, head } = token(tree, verb);
  const helpers = dependentsBy(tree, verb, "aux", "aux:pass", "cop");
  const words = helpers.map((index) => textAt(tree, index));
  if (helpers.some((index) => token(tree, index).tag === "MD")) return "now";
  if (tag === "VBN" && words.some((word) => ["had", "having", "’d"].includes(word))) return "before";
  if (words.some((word) => ["has", "have", "'s", "’s", "'ve", "’ve"].includes(word))) {
    const isEarlier = dependentsBy(tree, verb, "advmod", "obl", "obl:unmarked").some((index) =>
      EARLIER.has(textAt(tree, index)),
    );
    return isEarlier ? "once" : "now";
  }
  if (words.some((word) => ["was", "were", "did", "had"].includes(word))) return "past";
  if (helpers.length > 0) return words.every((word) => word === "be") ? undefined : "now";
  if (tag === "VBD") return isRestrictive(tree, verb) ? "before" : "past";
  if (tag === "VBZ" || tag === "VBP") return "now";
  // "the pact reached by Chad": a past participle tells what is done already.
  if (tag === "VBN" && relation === "acl") return "before";
  // A lone participle at the head of a sentence is a past tense that the tagger took for one.
  if (tag === "VBN" && head < 0) return "past";
  return undefined;
}

/** "the pact that Chad signed": a clause without a comma, which tells of a thing by what was done with it before. */
const isRestrictive = (tree: Tree, verb: number): boolean => {
  const { relation, head } = token(tree, verb);
  if (relation !== "acl:relcl" || head < 0) return false;
  const first = tree.tokens.findIndex(
    (each, index) => index > head && ["WDT", "WP", "WP$", "WRB"].includes(each.tag) && index < verb,
  );
  return first < 0
    ? !tree.tokens.slice(head, verb).some(({ text }) => text === ",")
    : textAt(tree, first - 1) !== ",";
};

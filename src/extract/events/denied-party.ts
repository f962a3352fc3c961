import type { Actor } from "./actors.ts";
import { dependentsBy, type Tree, token } from "./tree.ts";

/** True where only this party is left out of the event: "blamed Libya, not Tunisia", "it was not Iran but Iraq". */
export function isDeniedParty(tree: Tree, { span: [start, end] }: Actor): boolean {
  const head = tree.tokens.findIndex(
    (each) =>
      each.start >= start &&
      each.end <= end &&
      (each.head < 0 || !(tree.tokens[each.head]!.start >= start && tree.tokens[each.head]!.end <= end)),
  );
  return (
    head >= 0 &&
    token(tree, head).pos !== "VERB" &&
    dependentsBy(tree, head, "advmod", "cc", "case").some((index) => {
      const { text } = token(tree, index);
      return (
        text.toLowerCase() === "not" && index < head && tree.tokens[index + 1]?.text.toLowerCase() !== "only"
      );
    })
  );
}

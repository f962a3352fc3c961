import type { Token } from "../../language/document.ts";
import { dependentsBy, type Hanging, rehung, rootOf, type Tree, token } from "./tree.ts";

/** Words within which a dateline ends: "PORT OF SPAIN, Trinidad and Tobago, Nov. 3 (Reuters) —". */
const LONGEST = 14;
const DASH = /^(?:[—–]|--?)$/;
/** Words that at least follow a dateline. */
const SHORTEST = 4;
const CAPITALS = /^\p{Lu}{3,}$/u;
const OF_A_DATELINE = /^[\p{Lu}\d(),./]|^(?:of|and|the|de|del|la)$/u;

/**
 * How many words of a sentence, with the dash, say only where a report was written: "LIMA, Peru — The president …"; 0 where none do. The town
 * stands in capitals. A lone name before two dashes is what the sentence speaks of: "NATO — the alliance — sent …".
 */
export function datelineLength(tokens: readonly Token[]): number {
  if (!CAPITALS.test(tokens[0]?.text ?? "")) return 0;
  const dash = tokens.slice(0, LONGEST).findIndex((_, index) => isDash(tokens, index));
  if (dash < 0 || !tokens.slice(0, dash).every(({ text }) => OF_A_DATELINE.test(text))) return 0;
  if (tokens.length - dash <= SHORTEST) return 0;
  const isAside = dash === 1 && tokens.slice(2).some(({ text }) => DASH.test(text));
  return isAside ? 0 : dash + 1;
}

/** A dash with a space before it; "NATO-Chad talks" has none. */
const isDash = (tokens: readonly Token[], index: number): boolean =>
  index > 0 && DASH.test(tokens[index]!.text) && tokens[index]!.start > tokens[index - 1]!.end;

/** The tree with its dateline, so many words long, hung loosely on what follows: a parser takes the town for whoever acts. */
export function withoutDateline(tree: Tree, length: number): Tree {
  const { tokens } = tree;
  const isLine = (index: number): boolean => index >= 0 && index < length;
  const hung = tokens.flatMap(({ head, pos }, index) =>
    !isLine(index) && isLine(head) && pos !== "PUNCT" ? [index] : [],
  );
  const town = tokens.findIndex(({ head }, index) => isLine(index) && !isLine(head));
  const above = token(tree, town).head;
  const heir = above < 0 ? (hung.find((index) => token(tree, index).pos === "VERB") ?? hung[0]) : hung[0];
  const root = above < 0 ? heir : rootOf(tree);
  if (root === undefined) return tree;
  const changes = new Map<number, Hanging>();
  for (const index of hung) changes.set(index, { head: heir!, relation: token(tree, index).relation });
  if (heir !== undefined) {
    const isSubject = above >= 0 && dependentsBy(tree, above, "nsubj", "nsubj:pass").every(isLine);
    const relation = isSubject ? "nsubj" : token(tree, town).relation;
    changes.set(heir, { head: above, relation: above < 0 ? "root" : relation });
  }
  for (let index = 0; index < length; index++)
    changes.set(index, index === 0 ? { head: root, relation: "dep" } : { head: 0, relation: "flat" });
  for (const [index, { head }] of tokens.entries())
    if (!isLine(index) && isLine(head) && !changes.has(index))
      changes.set(index, { head: root, relation: "punct" });
  return rehung(tree, changes);
}

import type { Sentence, Token } from "../../language/document.ts";

/** A sentence with its dependency tree turned round, so that it can be walked from head to dependents. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** For each token the indices of its dependents, left to right. */
  readonly dependents: readonly (readonly number[])[];
}

export function treeOf(sentence: Sentence): Tree {
  const dependents: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, index) => {
    dependents[token.head]?.push(index);
  });
  return { sentence, tokens: sentence.tokens, dependents };
}

const NONE: readonly number[] = [];

/** Where a word is to hang, and what it is to be. */
export type Hanging = Pick<Token, "head" | "relation"> & Partial<Pick<Token, "pos" | "tag">>;

/** The tree with some words, by token index, hung elsewhere. */
export function rehung({ sentence, tokens }: Tree, changes: ReadonlyMap<number, Hanging>): Tree {
  const changed = tokens.map((each, index) => {
    const change = changes.get(index);
    return change === undefined ? each : { ...each, ...change };
  });
  return treeOf({ ...sentence, tokens: changed });
}

/** The word that hangs on none; -1 where there is none. */
export const rootOf = ({ tokens }: Tree): number => tokens.findIndex(({ head }) => head < 0);

/** A token's text in small letters; empty beyond the sentence. */
export const textAt = ({ tokens }: Tree, index: number): string => tokens[index]?.text.toLowerCase() ?? "";

/** Dependents whose UD relation is one of these, subtype included ("nmod" does not stand for "nmod:poss"). */
export function dependentsBy(tree: Tree, head: number, ...relations: readonly string[]): readonly number[] {
  const all = tree.dependents[head];
  // Most words have none, and this is asked of every word many times.
  if (all === undefined || all.length === 0) return NONE;
  return all.filter((index) => relations.includes(tree.tokens[index]!.relation));
}

export function token(tree: Tree, index: number): Token {
  const found = tree.tokens[index];
  if (!found) throw new RangeError(`token: no token ${index} in a sentence of ${tree.tokens.length}`);
  return found;
}

/** The preposition that marks a nominal, lower-cased and with its fixed parts ("according to"); empty where it has none. */
export function preposition(tree: Tree, nominal: number): string {
  const [first] = dependentsBy(tree, nominal, "case");
  if (first === undefined || token(tree, first).tag === "POS") return "";
  const fixed = dependentsBy(tree, first, "fixed").map((index) => token(tree, index).text.toLowerCase());
  return [token(tree, first).text.toLowerCase(), ...fixed].join(" ");
}

/** The token and those coordinated with it, in order: "Blinken, Xi and Wang". */
export function coordinated(tree: Tree, first: number): readonly number[] {
  // Universal Dependencies hangs all on the first; a parser may hang the third on the second.
  return [
    first,
    ...dependentsBy(tree, first, "conj")
      .filter((index) => isOfOneKind(tree, first, index))
      .flatMap((index) => coordinated(tree, index)),
  ];
}

/** False where a parser joined to a noun what cannot be: a clause that follows, or the verb of "which [borders] Chad" taken for a noun. */
function isOfOneKind(tree: Tree, first: number, joined: number): boolean {
  if (token(tree, first).pos === "VERB") return true;
  const opening = subtree(tree, joined).find((index) => token(tree, index).pos !== "PUNCT");
  return token(tree, joined).pos !== "VERB" && token(tree, opening!).tag !== "WDT";
}

/** True where `ancestor` is on the way from `index` to the root. */
export function isBelow(tree: Tree, index: number, ancestor: number): boolean {
  for (let at = token(tree, index).head, steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    if (at === ancestor) return true;
    at = token(tree, at).head;
  }
  return false;
}

/** The token itself where it is a verb, else the nearest verb above it; -1 where there is none. */
export function verbAt(tree: Tree, index: number): number {
  let at = index;
  while (at >= 0 && token(tree, at).pos !== "VERB") at = token(tree, at).head;
  return at;
}

/** All tokens below the given one and itself, in text order. */
export function subtree(tree: Tree, top: number): readonly number[] {
  const found: number[] = [];
  const walk = (index: number): void => {
    found.push(index);
    for (const dependent of tree.dependents[index] ?? []) walk(dependent);
  };
  walk(top);
  return found.sort((a, b) => a - b);
}

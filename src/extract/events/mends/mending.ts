import type { Token } from "../../../language/document.ts";
import { dependentsBy, type Hanging, type Tree, token } from "../tree.ts";

/** What one construction of English, which parsers trained on other texts get wrong, should hang on: by token index. */
export type Mend = (tree: Tree) => ReadonlyMap<number, Hanging>;

export const isSubject = ({ relation }: Token): boolean => relation === "nsubj" || relation === "nsubj:pass";

/** Verbs that take an infinitive without "to". */
export const BARE = new Set("make let help have see hear watch feel bid dare need go come".split(" "));

const NOMINAL = new Set(["NOUN", "PROPN"]);

export const isNominal = (tree: Tree, index: number): boolean => NOMINAL.has(tree.tokens[index]?.pos ?? "");

export const isVerb = (tree: Tree, index: number): boolean => tree.tokens[index]?.pos === "VERB";

export const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** Tags of verbs in a form that has a subject of its own. */
export const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);

export const subjectsOf = (tree: Tree, verb: number): readonly number[] =>
  dependentsBy(tree, verb, "nsubj", "nsubj:pass", "expl");

/** True for a verb in a finite form, or with an auxiliary in one. */
export const isFiniteVerb = (tree: Tree, verb: number): boolean =>
  FINITE.has(token(tree, verb).tag) ||
  dependentsBy(tree, verb, "aux").some(
    (index) => FINITE.has(token(tree, index).tag) || token(tree, index).tag === "MD",
  );

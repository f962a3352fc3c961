import { dependentsBy, type Hanging, subtree, type Tree, textAt, token, verbAt } from "../tree.ts";
import { ARTICLES, BARE, isNominal, isVerb, type Mend, subjectsOf } from "./mending.ts";

/**
 * "condemned in strong terms the raid", "… both the raid and …": an object behind a phrase with a preposition. "Both" opens a list, and
 * what explains a noun stands behind a comma.
 */
const laterObjects: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [index, { relation, head }] of tree.tokens.entries()) {
    const [first = index] = subtree(tree, index);
    const isPair = textAt(tree, first) === "both";
    const opens = relation === "appos" || (relation === "conj" && isPair);
    const isBehind = opens && ARTICLES.has(textAt(tree, isPair ? first + 1 : first)) && first > head;
    if (!isBehind || !isNominal(tree, first - 1)) continue;
    const { head: verb, relation: phrase } = token(tree, head);
    const isPhrase = phrase === "obl" && verb >= 0 && verb < head && isVerb(tree, verb);
    if (isPhrase && dependentsBy(tree, verb, "obj", "ccomp", "nsubj:pass").length === 0)
      changes.set(index, { head: verb, relation: "obj" });
  }
  return changes;
};

/** "At the request of Chad, Mali has left": a name behind the comma of an opening phrase is the subject that the verb lacks. */
const subjectsAfterPhrases: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  if (tree.tokens[0]?.pos !== "ADP") return changes;
  const comma = tree.tokens.findIndex(({ text }) => text === ",");
  for (const [name, { relation, head, pos }] of tree.tokens.entries()) {
    if (relation !== "appos" || pos !== "PROPN" || head > comma || subtree(tree, name)[0] !== comma) continue;
    const verb = verbAt(tree, head);
    const end = subtree(tree, name).at(-1)!;
    const isNext = tree.tokens
      .slice(end + 1, Math.max(verb, 0))
      .every((each) => each.pos === "AUX" || each.pos === "ADV");
    if (verb > end && isNext && subjectsOf(tree, verb).length === 0)
      changes.set(name, { head: verb, relation: "nsubj" });
  }
  return changes;
};

/** "Ms. Roe, who was ill, was sent to Chad, the paper said": a name cut off from the passive that follows what is said of it. */
const subjectsBeforeReports: Mend = (tree) => {
  const verb = tree.tokens.findIndex(
    ({ relation, head }, index) =>
      relation === "ccomp" && index < head && isPassiveWithoutSubject(tree, index),
  );
  const report = verb < 0 ? -1 : token(tree, verb).head;
  const name = tree.tokens.findIndex(
    ({ head, pos }, index) => head === report && pos === "PROPN" && index < verb,
  );
  if (name < 0 || !LOOSE.has(token(tree, name).relation)) return new Map();
  const words = subtree(tree, name);
  const isNext = tree.tokens
    .slice(words.at(-1)! + 1, verb)
    .every(({ pos, text }) => pos === "AUX" || pos === "ADV" || text === ",");
  return words[0] === 0 && words.at(-1)! < verb && isNext
    ? new Map([[name, { head: verb, relation: "nsubj:pass" }]])
    : new Map();
};

const LOOSE = new Set(["obl:unmarked", "vocative", "dislocated", "dep", "discourse"]);

const isPassiveWithoutSubject = (tree: Tree, verb: number): boolean =>
  dependentsBy(tree, verb, "aux:pass").length > 0 &&
  dependentsBy(tree, verb, "nsubj", "nsubj:pass", "csubj", "expl").length === 0;

/** "flew strike missions": what looks like an infinitive without "to" before a bare noun tells what kind that is. */
const modifiers: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [index, { tag, relation, head }] of tree.tokens.entries()) {
    const next = tree.tokens[index + 1];
    const isObject = next?.pos === "NOUN" && next.head === index && next.relation === "obj";
    if (tag !== "VB" || relation !== "xcomp" || head !== index - 1 || !isObject) continue;
    if (BARE.has(token(tree, head).lemma)) continue;
    changes.set(index + 1, { head, relation: "obj" });
    changes.set(index, { head: index + 1, relation: "compound", pos: "NOUN", tag: "NN" });
    for (const below of dependentsBy(tree, index, "obl", "advmod"))
      changes.set(below, { head, relation: token(tree, below).relation });
  }
  return changes;
};

/** "The head of the union, Ana Roe, met …": the name between commas is who the subject before it is. */
const namesOfSubjects: Mend = (tree) => {
  for (const [name, { relation, head, pos }] of tree.tokens.entries()) {
    if (relation !== "nsubj" || pos !== "PROPN" || head < name) continue;
    const [office] = dependentsBy(tree, head, "nsubj:outer");
    const words = subtree(tree, name).filter((index) => textAt(tree, index) !== ",");
    const [first = name] = words;
    const isApart = textAt(tree, first - 1) === "," && textAt(tree, words.at(-1)! + 1) === ",";
    const before =
      office === undefined ? [] : subtree(tree, office).filter((index) => textAt(tree, index) !== ",");
    if (office === undefined || !isApart || before.at(-1) !== first - 2) continue;
    return new Map([
      [office, { head, relation }],
      [name, { head: office, relation: "appos" }],
    ]);
  }
  return new Map();
};

/** Where a verb's subject or object was cut off from it by a phrase or a clause between. */
export const PARTY_MENDS: readonly Mend[] = [
  modifiers,
  laterObjects,
  subjectsAfterPhrases,
  subjectsBeforeReports,
  namesOfSubjects,
];

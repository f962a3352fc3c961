import { isTime } from "../phrase.ts";
import { dependentsBy, type Hanging, isBelow, subtree, type Tree, textAt, token } from "../tree.ts";
import { ARTICLES, isNominal, isSubject, type Mend } from "./mending.ts";

const isName = (tree: Tree, index: number): boolean => tree.tokens[index]?.pos === "PROPN";

/** From a part of a name to the name's head, which stands before `end`. */
function headOfName(tree: Tree, part: number, end: number): number {
  let at = part;
  while (at >= 0 && ["flat", "compound"].includes(token(tree, at).relation) && token(tree, at).head < end)
    at = token(tree, at).head;
  return at;
}

/** "a visit by Ms. Ito": the preposition marks the whole name, not the title in it. */
const prepositionsOfTitles: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [mark, { relation, head: title }] of tree.tokens.entries()) {
    // "the Secretary of Defence Abe": with other prepositions a title goes on.
    if (relation !== "case" || mark > title || !["by", "with", "from"].includes(textAt(tree, mark))) continue;
    const { relation: part, head: name } = token(tree, title);
    if (["nmod:desc", "compound"].includes(part) && name > title && isName(tree, title) && isName(tree, name))
      changes.set(mark, { head: name, relation });
  }
  return changes;
};

/** "Ada B. Cole": a name goes on behind an initial. */
const namesBehindInitials: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [initial, { text, head }] of tree.tokens.entries()) {
    const [given, last] = [initial - 1, initial + 1];
    if (!/^\p{Lu}\.$/u.test(text) || !isName(tree, given) || !isName(tree, last)) continue;
    const isOneName =
      [given, initial].includes(token(tree, last).head) || [head, token(tree, given).head].includes(last);
    if (isOneName || textAt(tree, given - 1) === "-" || tree.tokens[last + 1]?.tag === "POS") continue;
    changes.set(initial, { head: given, relation: "flat" });
    changes.set(last, { head: given, relation: "flat" });
  }
  return changes;
};

/** "President Ito left", "Ms. Ito and the minister, Jun Abe, left": a name before its verb, with no comma behind it, is not called upon. */
const calledNames: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [name, { relation, head: verb, pos }] of tree.tokens.entries()) {
    if (relation !== "vocative" || pos !== "PROPN" || verb < name || token(tree, verb).pos !== "VERB")
      continue;
    const words = subtree(tree, name).filter((index) => textAt(tree, index) !== ",");
    const last = words.at(-1)!;
    const [subject] = dependentsBy(tree, verb, "nsubj", "nsubj:pass");
    if (textAt(tree, words[0]! - 1) === ",") continue;
    if (subject === undefined) {
      if (textAt(tree, last + 1) !== ",") changes.set(name, { head: verb, relation: "nsubj" });
      continue;
    }
    // A title in front of the comma tells who the last of them is.
    const isExplained = subtree(tree, subject)[0] === last + 2 && textAt(tree, last + 1) === ",";
    const isTitle = token(tree, last).pos === "NOUN" && dependentsBy(tree, name, "conj").includes(last);
    if (!isExplained || !isTitle || !isName(tree, subject)) continue;
    changes.set(name, { head: verb, relation: token(tree, subject).relation });
    changes.set(subject, { head: last, relation: "appos" });
  }
  return changes;
};

/** "Tuareg rebels attacked …": a noun right before the subject, and with no comma behind it, is a part of it. */
const nounsBeforeSubjects: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [noun, { relation, head }] of tree.tokens.entries()) {
    const next = tree.tokens[noun + 1];
    if (noun > 0 || !["discourse", "vocative"].includes(relation) || !isNominal(tree, noun)) continue;
    if (next?.pos === "NOUN" && next.head === head && next.relation.startsWith("nsubj"))
      changes.set(noun, { head: noun + 1, relation: "compound" });
  }
  return changes;
};

/** "Ms. Ito and her predecessor, Jun Abe": no comma stands between a title and its name, so that the name explains the noun. */
const titlesBeforeCommas: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [title, { relation, head: name, pos }] of tree.tokens.entries()) {
    if (relation !== "nmod:desc" || pos !== "NOUN" || name !== title + 2 || textAt(tree, title + 1) !== ",")
      continue;
    const [joint] = dependentsBy(tree, title, "cc");
    const first = joint === undefined ? -1 : headOfName(tree, joint - 1, title);
    if (joint !== undefined && !isNominal(tree, first)) continue;
    const { head, relation: own } = token(tree, name);
    changes.set(title, joint === undefined ? { head, relation: own } : { head: first, relation: "conj" });
    changes.set(name, { head: title, relation: "appos" });
  }
  return changes;
};

/** "received two envoys, Jun Abe and …", "gives Acme, the maker of …, a month": no noun is joined to a verb without a word that joins them. */
const nounsJoinedToVerbs: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [noun, { relation, head }] of tree.tokens.entries()) {
    if (!["conj", "dep"].includes(relation) || !isNominal(tree, noun) || token(tree, head).pos !== "VERB")
      continue;
    if (dependentsBy(tree, noun, "cc", "nsubj", "cop", "case").length > 0) continue;
    const comma = subtree(tree, noun).find((index) => textAt(tree, index) !== ",")! - 1;
    const last = comma - 1;
    if (textAt(tree, comma) !== "," || !isNominal(tree, last) || isTime(token(tree, last))) continue;
    const before = headOfName(tree, last, comma);
    const isExplained = isName(tree, noun) !== isName(tree, before) && !isBelow(tree, before, noun);
    if (isExplained) changes.set(noun, { head: before, relation: "appos" });
  }
  return changes;
};

/** "Ms. Ito and Mali's president, Jun Abe, met": of two owners joined the one with a name behind the noun owns it alone. */
const ownersJoined: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [person, { relation, head: noun }] of tree.tokens.entries()) {
    if (relation !== "nmod:poss" || noun < person || token(tree, noun).tag !== "NN") continue;
    const [owner, ...more] = dependentsBy(tree, person, "conj");
    const isOther =
      owner !== undefined && textAt(tree, owner + 1) !== "" && token(tree, owner + 1).tag === "POS";
    if (!isOther || more.length > 0 || dependentsBy(tree, person, "nmod:desc", "flat").length === 0) continue;
    const named = dependentsBy(tree, noun, "appos").some((index) => isName(tree, index));
    if (!named) continue;
    changes.set(person, { head: token(tree, noun).head, relation: token(tree, noun).relation });
    changes.set(noun, { head: person, relation: "conj" });
    changes.set(owner, { head: noun, relation: "nmod:poss" });
    for (const mark of dependentsBy(tree, person, "case"))
      if (token(tree, mark).tag === "POS") changes.set(mark, { head: owner, relation: "case" });
    for (const joint of dependentsBy(tree, owner, "cc")) changes.set(joint, { head: noun, relation: "cc" });
  }
  return changes;
};

/** "an understanding between Ms. Ito and the premier": two stand behind the word, and the second is joined to the first. */
const betweenTwo: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [mark, { relation, head: first }] of tree.tokens.entries()) {
    if (relation !== "case" || textAt(tree, mark) !== "between" || mark > first) continue;
    const { head: noun } = token(tree, first);
    if (noun < 0 || noun > first || dependentsBy(tree, first, "conj").length > 0) continue;
    const joint = subtree(tree, first).at(-1)! + 1;
    const second = dependentsBy(tree, noun, "conj").find((index) => index > joint);
    if (second === undefined || textAt(tree, joint) !== "and" || !isBelow(tree, joint, second)) continue;
    changes.set(second, { head: first, relation: "conj" });
  }
  return changes;
};

export const NAME_MENDS: readonly Mend[] = [
  prepositionsOfTitles,
  namesBehindInitials,
  titlesBeforeCommas,
  calledNames,
  nounsBeforeSubjects,
  nounsJoinedToVerbs,
  ownersJoined,
  betweenTwo,
];

const LOOSE = new Set(["vocative", "obl", "obl:unmarked", "dep", "parataxis", "dislocated", "discourse"]);

/** "Malawi, a member of the union, has …", "Chad, Mali and Niger asked …": a name at the head of its clause that was cut off from the subject. */
const namesBeforeSubjects: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [subject, each] of tree.tokens.entries()) {
    const { head, relation } = each;
    if (!isSubject(each) || head < subject) continue;
    const [first = subject] = subtree(tree, subject).filter((index) => textAt(tree, index) !== ",");
    const name = first - 2;
    if (textAt(tree, first - 1) !== "," || !isNominal(tree, name)) continue;
    // "Last June, the envoys left"
    if (isTime(token(tree, name))) continue;
    const { head: above, relation: loose, pos } = token(tree, name);
    const isTop = above < 0 && token(tree, head).head === name;
    const isSecond = above === head && isSubject(token(tree, name));
    const isLoose = isSecond || (pos === "PROPN" && (isTop || (above === head && LOOSE.has(loose))));
    if (!isLoose || dependentsBy(tree, name, "case").length > 0) continue;
    const joined = dependentsBy(tree, subject, "conj");
    if (joined.length === 0 && !ARTICLES.has(textAt(tree, first))) continue;
    changes.set(name, { head, relation });
    if (isTop) changes.set(head, { head: -1, relation: "root" });
    changes.set(subject, { head: name, relation: joined.length > 0 ? "conj" : "appos" });
    for (const index of joined) changes.set(index, { head: name, relation: "conj" });
  }
  return changes;
};

/** "Chad-Mali talks": both stand before the noun alike. */
const hyphens: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [first, { pos, head, relation }] of tree.tokens.entries()) {
    const second = first + 2;
    if (pos !== "PROPN" || tree.tokens[second]?.pos !== "PROPN" || textAt(tree, first + 1) !== "-") continue;
    const { head: above, relation: joined } = token(tree, second);
    if (head === second && joined === "compound") changes.set(first, { head: above, relation });
    // "al-Qaeda operatives": an article is a part of the name.
    const isArticle = /^(?:al|el|an|ar|as|at)$/.test(textAt(tree, first));
    if (above === first && joined === "flat" && relation === "compound" && !isArticle)
      changes.set(second, { head, relation });
  }
  return changes;
};

/** Names beside one another: joined by a hyphen, or parted by commas. */
export const PAIR_MENDS: readonly Mend[] = [hyphens, namesBeforeSubjects];

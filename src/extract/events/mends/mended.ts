import { isTime } from "../phrase.ts";
import { dependentsBy, isBelow, subtree, type Tree, token, treeOf, verbAt } from "../tree.ts";
import { CLAUSE_MENDS } from "./clauses.ts";
import { type Hanging, isSubject, type Mend, textAt } from "./mending.ts";
import { NAME_MENDS } from "./names.ts";
import { OBJECT_MENDS } from "./objects.ts";
import { PARTY_MENDS } from "./parties.ts";
import { TIME_MENDS } from "./times.ts";
import { VERB_MENDS } from "./verbs.ts";

/** The tree with words hung right where their order, forms and commas alone show it; where there is a doubt, or no tree would be left, the parse stays. */
export function mended(parsed: Tree): Tree {
  return MENDS.reduce((mending, mend) => {
    const changes = mend(mending);
    if (changes.size === 0) return mending;
    const tokens = mending.tokens.map((each, index) => ({ ...each, ...changes.get(index) }));
    const tree = treeOf({ ...mending.sentence, tokens });
    return [...changes.keys()].some((index) => isBelow(tree, index, index)) ? mending : tree;
  }, parsed);
}

const isVerb = (tree: Tree, index: number): boolean => token(tree, index).pos === "VERB";

const LOOSE = new Set(["vocative", "obl", "obl:unmarked", "dep", "parataxis", "dislocated", "discourse"]);
const ARTICLES = new Set(["a", "an", "the"]);

/** "Malawi, a member of the union, has …", "Chad, Mali and Niger asked …": a name at the head of its clause that was cut off from the subject. */
const namesBeforeSubjects: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [subject, each] of tree.tokens.entries()) {
    const { head, relation } = each;
    if (!isSubject(each) || head < subject) continue;
    const [first = subject] = subtree(tree, subject).filter((index) => textAt(tree, index) !== ",");
    const name = first - 2;
    if (textAt(tree, first - 1) !== "," || !["PROPN", "NOUN"].includes(tree.tokens[name]?.pos ?? ""))
      continue;
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

const SAYING = new Set("say add report note announce state declare insist claim warn tell".split(" "));

/** "Chad, Mali said, had …", "Chad, said its premier, has …": who says so stands between commas within what is said. */
const reportsBetweenCommas: Mend = (tree) => {
  const { tokens } = tree;
  for (const [verb, { lemma, tag, pos, head }] of tokens.entries()) {
    if (pos !== "VERB" || !["VBD", "VBZ"].includes(tag) || !SAYING.has(lemma)) continue;
    const opens = tokens.slice(0, verb).findLastIndex(({ text }) => text === ",");
    const closes = tokens.findIndex(({ text }, index) => index > verb && text === ",");
    if (opens < 1 || closes < 0) continue;
    const isInside = (index: number): boolean => index > opens && index < closes;
    // "Mr. Ito, the premier, said that Chad, …": what is said follows, and is not cut in two.
    if (tokens.some(({ text }, index) => index > verb && index < closes && text.toLowerCase() === "that"))
      continue;
    if (tokens.filter((each, index) => each.pos === "VERB" && isInside(index)).length !== 1) continue;
    const subjects = tokens.flatMap((each, index) => (isSubject(each) ? [index] : []));
    const isNoun = ["NOUN", "PROPN"].includes(token(tree, verb - 1).pos);
    // "said on Monday that soldiers, …": what the report opens is no aside.
    if (tokens.some(({ text }, index) => isInside(index) && index > verb && text === "that")) continue;
    const speaker = subjects.find(isInside) ?? (isInside(verb - 1) && isNoun ? verb - 1 : undefined);
    const outer = dependentsBy(tree, verb, "nsubj", "nsubj:pass", "obj", "ccomp").find(
      (index) => index < opens && !isVerb(tree, index),
    );
    const told = tokens.findIndex(
      (each, index) => index > closes && each.pos === "VERB" && (each.head === verb || head === index),
    );
    if (speaker === undefined || told < 0) continue;
    const isOutside = dependentsBy(tree, told, "nsubj", "nsubj:pass").some((index) => index < opens);
    if (outer === undefined && isOutside && token(tree, speaker).relation === "appos")
      return new Map([[speaker, { head: verb, relation: "nsubj" }]]);
    if (outer === undefined) continue;
    const top =
      token(tree, told).head === verb ? { head, relation: token(tree, verb).relation } : token(tree, told);
    return new Map([
      [outer, { head: told, relation: "nsubj" }],
      [speaker, { head: verb, relation: "nsubj" }],
      [verb, { head: told, relation: "parataxis" }],
      [told, { head: top.head, relation: top.relation }],
    ]);
  }
  return new Map();
};

/** "“Chad left,” the envoy to Mali said.": the words between what is quoted and the verb that ends the sentence are its subject. */
const speakersBehindQuotes: Mend = (tree) => {
  const { tokens } = tree;
  const verb = tokens.findLastIndex(({ pos }) => pos !== "PUNCT");
  if (verb < 0 || !isVerb(tree, verb) || !SAYING.has(token(tree, verb).lemma)) return new Map();
  const closes = tokens.slice(0, verb).findLastIndex(({ text }) => /^["”]$/.test(text));
  if (closes < 1 || !/^[,!?]$/.test(textAt(tree, closes - 1))) return new Map();
  if (dependentsBy(tree, verb, "nsubj").length > 0) return new Map();
  const tops = tokens.flatMap(({ head }, index) =>
    index > closes && index < verb && (head <= closes || head === verb) ? [index] : [],
  );
  const [speaker] = tops;
  if (speaker === undefined || tops.length > 1) return new Map();
  return new Map([[speaker, { head: verb, relation: "nsubj" }]]);
};

/** A semicolon ends a main clause: what stands beyond it is no relative clause of the words before, and not what they say. */
const semicolons: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  const marks = tree.tokens.flatMap(({ text }, index) => (text === ";" ? [index] : []));
  if (marks.length === 0) return changes;
  for (const [index, { relation, head }] of tree.tokens.entries()) {
    const isParted = marks.some((mark) => mark > Math.min(index, head) && mark < Math.max(index, head));
    if (head < 0 || !isParted || !isVerb(tree, index) || !["acl:relcl", "ccomp", "conj"].includes(relation))
      continue;
    const above = relation === "ccomp" ? head : verbAt(tree, head);
    // Beyond it a verb has its own subject, or none.
    if (above >= 0 && !isBelow(tree, above, index))
      changes.set(index, { head: above, relation: relation === "conj" ? "parataxis" : "conj" });
  }
  return changes;
};

/** "met Chad on Monday and Mali on Tuesday", "met Chad on Monday, and Mali left": a country is never joined to a day. */
const gaps: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [index, { relation, head, pos }] of tree.tokens.entries()) {
    if (relation !== "conj" || pos !== "PROPN" || isTime(token(tree, index)) || !isTime(token(tree, head)))
      continue;
    const next = tree.tokens[index + 1];
    const verb = next?.pos === "AUX" ? next.head : next?.pos === "VERB" ? index + 1 : -1;
    const object = dependentsBy(tree, token(tree, head).head, "obj").find((each) => each < head);
    if (verb > index) changes.set(index, { head: verb, relation: "nsubj" });
    else if (object !== undefined) changes.set(index, { head: object, relation: "conj" });
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

const MENDS: readonly Mend[] = [
  ...NAME_MENDS,
  ...TIME_MENDS,
  ...CLAUSE_MENDS,
  ...VERB_MENDS,
  ...PARTY_MENDS,
  hyphens,
  namesBeforeSubjects,
  reportsBetweenCommas,
  speakersBehindQuotes,
  semicolons,
  gaps,
  ...OBJECT_MENDS,
];

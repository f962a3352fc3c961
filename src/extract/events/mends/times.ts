import { isTime } from "../phrase.ts";
import { dependentsBy, type Hanging, subtree, type Tree, textAt, token } from "../tree.ts";
import { isFiniteVerb, isNominal, type Mend, subjectsOf } from "./mending.ts";

/** "gave it on Monday a law that asks …", "said on Monday, accusing Mali": no clause tells of a day, but of what was done on it. */
const clausesOfTimes: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [verb, { relation, head: time, tag }] of tree.tokens.entries()) {
    if (!relation.startsWith("acl") || time < 0 || time > verb || !isTime(token(tree, time))) continue;
    const { head: above } = token(tree, time);
    if (above < 0 || above > time) continue;
    if (token(tree, above).pos !== "VERB") changes.set(verb, { head: above, relation });
    else if (tag === "VBG") changes.set(verb, { head: above, relation: "advcl" });
  }
  return changes;
};

/** "said on Monday that men armed with knives had left": a subject whose verb was taken for a clause about the day. */
const toldAfterTimes: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [part, { relation, head: time }] of tree.tokens.entries()) {
    if (relation !== "acl:relcl" || time < 0 || !isTime(token(tree, time)) || isFiniteVerb(tree, part))
      continue;
    const [that] = dependentsBy(tree, part, "obj", "mark", "nsubj").filter((index) => index === time + 1);
    const [subject] = dependentsBy(tree, part, "nsubj").filter((index) => index !== that);
    const { head: saying } = token(tree, time);
    const told = dependentsBy(tree, saying, "ccomp").find((index) => index > part);
    if (that === undefined || subject === undefined || subject !== part - 1 || told === undefined) continue;
    if (subjectsOf(tree, told).length > 0) continue;
    changes.set(that, { head: told, relation: "mark" });
    changes.set(subject, { head: told, relation: "nsubj" });
    changes.set(part, { head: subject, relation: "acl" });
  }
  return changes;
};

/** A name of a day or month, and no other word of the same letters ("the march"). */
const isDay = (tree: Tree, index: number): boolean =>
  isTime(token(tree, index)) && /^\p{Lu}/u.test(token(tree, index).text);

/** Verbs of which a day is the object. */
const OF_DAYS = new Set([
  "take",
  "spend",
  "mark",
  "celebrate",
  "choose",
  "pick",
  "set",
  "declare",
  "observe",
]);

/** "an effort on Sunday between Chad and Mali", "on Sunday in Lima": a phrase behind a day tells of what the day tells of. */
const phrasesOfTimes: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [noun, { relation, head: time, pos }] of tree.tokens.entries()) {
    if (relation !== "nmod" || time < 0 || time > noun || !isDay(tree, time) || isDay(tree, noun)) continue;
    const [mark] = dependentsBy(tree, noun, "case");
    if (mark === undefined || ["of", "before", "after"].includes(textAt(tree, mark)) || pos === "NUM")
      continue;
    const { head: above } = token(tree, time);
    if (above < 0 || above > time || isTime(token(tree, above))) continue;
    changes.set(noun, { head: above, relation: token(tree, above).pos === "VERB" ? "obl" : "nmod" });
  }
  return changes;
};

/** "rioted Monday": a bare day is when, and not what is done. */
const daysAsObjects: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [day, { relation, head }] of tree.tokens.entries()) {
    const isBare = relation === "obj" && head === day - 1 && isDay(tree, day);
    if (isBare && tree.dependents[day]!.length === 0 && !OF_DAYS.has(token(tree, head).lemma))
      changes.set(day, { head, relation: "obl:unmarked" });
  }
  return changes;
};

const BEFORE_CLAUSES = new Set(["after", "before", "since", "until", "once"]);

/** "left a day after Mali asked": a noun between such a word and a finite verb without subject is that verb's, and the words tell when. */
const subjectsOfTimeClauses: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [mark, { relation, head: name }] of tree.tokens.entries()) {
    if (relation !== "case" || name < mark || !BEFORE_CLAUSES.has(textAt(tree, mark))) continue;
    const { head } = token(tree, name);
    const words = subtree(tree, name);
    let verb = words.at(-1)! + 1;
    while (["AUX", "ADV"].includes(tree.tokens[verb]?.pos ?? "")) verb++;
    if (!isNominal(tree, name) || isTime(token(tree, name)) || words[0] !== mark) continue;
    if (tree.tokens[verb]?.pos !== "VERB" || !isFiniteVerb(tree, verb) || subjectsOf(tree, verb).length > 0)
      continue;
    const { head: above, relation: own } = token(tree, verb);
    if (above < 0 || above > mark || !["ccomp", "parataxis", "conj", "dep", "advcl"].includes(own)) continue;
    if (head !== verb && head > mark) continue;
    changes.set(name, { head: verb, relation: "nsubj" });
    changes.set(mark, { head: verb, relation: "mark" });
    changes.set(verb, { head: above, relation: "advcl" });
  }
  return changes;
};

/** "In July Chad left": a month does not stand before a name; the name is the subject of a verb that has none. */
const timesBeforeNames: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [time, { head: name, relation }] of tree.tokens.entries()) {
    if (relation !== "compound" || name !== time + 1 || !isTime(token(tree, time))) continue;
    const { pos, head, relation: own } = token(tree, name);
    const marks = dependentsBy(tree, name, "case").filter((index) => index < time);
    if (pos !== "PROPN" || isTime(token(tree, name)) || marks.length === 0 || head < name) continue;
    if (dependentsBy(tree, head, "nsubj", "nsubj:pass").length > 0) continue;
    changes.set(time, { head, relation: own });
    changes.set(name, { head, relation: "nsubj" });
    for (const mark of marks) changes.set(mark, { head: time, relation: "case" });
  }
  return changes;
};

/** "met Chad on Monday and Mali on Tuesday", "met Chad on Monday, and Mali left": a country is never joined to a day. */
export const gaps: Mend = (tree) => {
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

/** What hangs on days and months, or beside words that tell when. */
export const TIME_MENDS: readonly Mend[] = [
  timesBeforeNames,
  toldAfterTimes,
  clausesOfTimes,
  phrasesOfTimes,
  daysAsObjects,
  subjectsOfTimeClauses,
];

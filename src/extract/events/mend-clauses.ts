import { BARE, FINITE, type Hanging, type Mend, textAt } from "./mending.ts";
import { isTime } from "./phrase.ts";
import { dependentsBy, isBelow, subtree, type Tree, token, verbAt } from "./tree.ts";

const subjectsOf = (tree: Tree, verb: number): readonly number[] =>
  dependentsBy(tree, verb, "nsubj", "nsubj:pass", "expl");
const isFiniteVerb = (tree: Tree, verb: number): boolean =>
  FINITE.has(token(tree, verb).tag) ||
  dependentsBy(tree, verb, "aux").some((index) => [...FINITE, "MD"].includes(token(tree, index).tag));

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

/** "The doctors working in Mali said": of two verbs the participle tells which ones they are, and the finite one what they did. */
const participlesOfSubjects: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [gerund, { tag, relation, head: verb }] of tree.tokens.entries()) {
    if (tag !== "VBG" || !["ccomp", "advcl"].includes(relation) || verb < gerund) continue;
    const [subject] = dependentsBy(tree, gerund, "nsubj");
    if (subject === undefined || subject !== gerund - 1 || token(tree, subject).pos === "PRON") continue;
    if (!isFiniteVerb(tree, verb)) continue;
    if (dependentsBy(tree, gerund, "aux", "mark").length > 0 || subjectsOf(tree, verb).length > 0) continue;
    const end = subtree(tree, gerund).at(-1)!;
    const isNext = tree.tokens.slice(end + 1, verb).every(({ pos }) => pos === "AUX" || pos === "ADV");
    if (!isNext || textAt(tree, end) === ",") continue;
    changes.set(subject, { head: verb, relation: "nsubj" });
    changes.set(gerund, { head: subject, relation: "acl" });
  }
  return changes;
};

const BEFORE_CLAUSES = new Set(["after", "before", "since", "until", "once"]);

/** "left a day after Mali asked": a noun between such a word and a finite verb without subject is that verb's, and the words tell when. */
const subjectsOfTimeClauses: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [mark, { relation, head: name }] of tree.tokens.entries()) {
    if (relation !== "case" || name < mark || !BEFORE_CLAUSES.has(textAt(tree, mark))) continue;
    const { pos, head } = token(tree, name);
    const words = subtree(tree, name);
    let verb = words.at(-1)! + 1;
    while (["AUX", "ADV"].includes(tree.tokens[verb]?.pos ?? "")) verb++;
    if (!["PROPN", "NOUN"].includes(pos) || isTime(token(tree, name)) || words[0] !== mark) continue;
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

/** "The guards will go home, Mali decided": of two subjects the first is that of the verb that stands before the second. */
const outerSubjects: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [outer, { relation, head: verb }] of tree.tokens.entries()) {
    if (!["nsubj:outer", "nsubj"].includes(relation) || verb < outer) continue;
    const own = dependentsBy(tree, verb, "nsubj").find((index) => index > outer);
    if (own === undefined || own > verb) continue;
    const [opening = own] = subtree(tree, own);
    const told = dependentsBy(tree, verb, "advcl", "ccomp", "parataxis").find(
      (index) => index > outer && index < opening,
    );
    if (told === undefined || textAt(tree, opening - 1) !== "," || !isFiniteVerb(tree, told)) continue;
    if (subjectsOf(tree, told).length > 0 || dependentsBy(tree, told, "mark").length > 0) continue;
    changes.set(outer, { head: told, relation: "nsubj" });
    changes.set(told, { head: verb, relation: "ccomp" });
  }
  return changes;
};

/** "step on the lines, where Mali rules": a clause that opens with "where" behind a comma speaks of the words before it. */
const placesWhere: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [verb, { relation }] of tree.tokens.entries()) {
    if (!["ccomp", "advcl", "parataxis", "conj"].includes(relation)) continue;
    const opens = dependentsBy(tree, verb, "advmod").find(
      (index) => index < verb && textAt(tree, index) === "where" && textAt(tree, index - 1) === ",",
    );
    const noun = opens === undefined ? -1 : opens - 2;
    if (["NOUN", "PROPN"].includes(tree.tokens[noun]?.pos ?? "") && !isBelow(tree, noun, verb))
      changes.set(verb, { head: noun, relation: "acl:relcl" });
  }
  return changes;
};

/** Nouns for what is said or thought, which a clause with "that" tells. */
const TELLING_NOUNS = new Set(
  "report claim allegation accusation suggestion assertion rumour rumor news fact idea evidence fear suspicion statement warning notion view belief charge sign".split(
    " ",
  ),
);

/** "complained about reports that Mali was late": a clause behind such a noun tells what it says, not what the verb does. */
const clausesOfNouns: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [clause, { relation, head: verb }] of tree.tokens.entries()) {
    if (relation !== "ccomp" || token(tree, verb).pos !== "VERB") continue;
    const that = dependentsBy(tree, clause, "mark").find((index) => textAt(tree, index) === "that");
    const noun = that === undefined ? -1 : that - 1;
    const { head, relation: own, lemma } = tree.tokens[noun] ?? { head: -1, relation: "", lemma: "" };
    if (head !== verb || !["obl", "obj"].includes(own) || !TELLING_NOUNS.has(lemma)) continue;
    // "told a paper in a statement that": where it is said.
    if (dependentsBy(tree, noun, "case").some((index) => textAt(tree, index) === "in")) continue;
    changes.set(clause, { head: noun, relation: "acl" });
    // What is joined in the tense of the verb above goes on from there: "had complained …, and had denied …".
    for (const joined of dependentsBy(tree, clause, "conj")) {
      const isSame =
        token(tree, joined).tag === token(tree, verb).tag &&
        token(tree, clause).tag !== token(tree, verb).tag;
      if (isSame && subjectsOf(tree, joined).length === 0)
        changes.set(joined, { head: verb, relation: "conj" });
    }
  }
  return changes;
};

/** "called on Mali to leave": a particle right before a name without preposition is its preposition. */
const particlesBeforeNames: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [particle, { relation, head: verb }] of tree.tokens.entries()) {
    if (relation !== "compound:prt" || textAt(tree, particle) !== "on") continue;
    const name = dependentsBy(tree, verb, "obl").find((index) => subtree(tree, index)[0] === particle + 1);
    if (name !== undefined && dependentsBy(tree, name, "case").length === 0)
      changes.set(particle, { head: name, relation: "case" });
  }
  return changes;
};

/** "Trump cuts a tariff and Xi delays curbs": a noun with an object is a verb, and the name before it its subject. */
const verbsTakenForNouns: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [verb, { tag, relation }] of tree.tokens.entries()) {
    if (tag !== "NNS" || relation !== "conj") continue;
    const subject = dependentsBy(tree, verb, "compound").find((index) => index === verb - 1);
    const object = dependentsBy(tree, verb, "obj").find((index) => index > verb);
    const [joint] = dependentsBy(tree, verb, "cc");
    const above = verbAt(tree, verb);
    if (subject === undefined || object === undefined || joint !== subject - 1 || above < 0) continue;
    if (!isFiniteVerb(tree, above) || !/^\p{Lu}/u.test(token(tree, subject).text)) continue;
    changes.set(verb, { head: above, relation: "conj", pos: "VERB", tag: "VBZ" });
    changes.set(subject, { head: verb, relation: "nsubj", pos: "PROPN" });
  }
  return changes;
};

/** "charged Chad with smuggling guns": a noun in "-ing" with an object is a verb. */
const gerundsTakenForNouns: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [gerund, { tag, relation, head, text }] of tree.tokens.entries()) {
    const isClause = ["advcl", "acl", "xcomp", "ccomp"].includes(relation) && /ing$/.test(text);
    if (tag === "NN" && isClause && dependentsBy(tree, gerund, "obj").some((index) => index > gerund))
      changes.set(gerund, { head, relation, pos: "VERB", tag: "VBG" });
  }
  return changes;
};

/** "Families who fled say that …": the verb right behind a relative clause's own is that of the noun before the clause. */
const verbsAfterRelatives: Mend = (tree) => {
  for (const [verb, { tag, relation, head: inner }] of tree.tokens.entries()) {
    const isBare = ["VB", "VBP"].includes(tag) && relation === "xcomp" && inner === verb - 1;
    if (!isBare || token(tree, inner).relation !== "acl:relcl" || BARE.has(token(tree, inner).lemma))
      continue;
    if (!FINITE.has(token(tree, inner).tag) || dependentsBy(tree, verb, "mark", "aux").length > 0) continue;
    const noun = tree.tokens.findIndex(({ head }) => head < 0);
    if (token(tree, noun).pos !== "NOUN" || noun > inner || !isBelow(tree, inner, noun)) continue;
    return new Map<number, Hanging>([
      [verb, { head: -1, relation: "root", tag: "VBP" }],
      [noun, { head: verb, relation: "nsubj" }],
      [inner, { head: noun, relation: "acl:relcl" }],
    ]);
  }
  return new Map();
};

/** Verbs whose object is a party, and never a thing. */
const OF_PARTIES = new Set(["blame", "accuse", "thank", "urge", "congratulate"]);

/** "a tariff on Chad and Mali, which she blames for the leak": of two nouns the verb tells of the one that can be blamed. */
const relativesOfParties: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [verb, { relation, head, lemma }] of tree.tokens.entries()) {
    if (relation !== "acl:relcl" || !OF_PARTIES.has(lemma) || token(tree, head).pos === "PROPN") continue;
    const which = dependentsBy(tree, verb, "obj").find((index) =>
      /^(?:which|whom|who)$/.test(textAt(tree, index)),
    );
    let name = which === undefined || textAt(tree, which - 1) !== "," ? -1 : which - 2;
    if (tree.tokens[name]?.pos !== "PROPN") continue;
    while (
      ["conj", "flat"].includes(token(tree, name).relation) &&
      token(tree, token(tree, name).head).pos === "PROPN"
    )
      name = token(tree, name).head;
    if (isBelow(tree, name, head)) changes.set(verb, { head: name, relation });
  }
  return changes;
};

/** "Mali must pay; a deal was near, it said": a report behind a semicolon reports the words on its own side alone. */
const reportsBeyondSemicolons: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [report, { relation, head }] of tree.tokens.entries()) {
    if (relation !== "parataxis" || head > report) continue;
    const mark = tree.tokens.findLastIndex(
      ({ text }, index) => text === ";" && index > head && index < report,
    );
    const told = dependentsBy(tree, head, "parataxis", "conj").find(
      (index) => index > mark && index < report,
    );
    if (mark >= 0 && told !== undefined) changes.set(report, { head: told, relation });
  }
  return changes;
};

export const CLAUSE_MENDS: readonly Mend[] = [
  toldAfterTimes,
  clausesOfTimes,
  phrasesOfTimes,
  daysAsObjects,
  participlesOfSubjects,
  subjectsOfTimeClauses,
  outerSubjects,
  placesWhere,
  clausesOfNouns,
  particlesBeforeNames,
  verbsTakenForNouns,
  gerundsTakenForNouns,
  verbsAfterRelatives,
  relativesOfParties,
  reportsBeyondSemicolons,
];

import { dependentsBy, type Hanging, isBelow, rootOf, subtree, textAt, token, verbAt } from "../tree.ts";
import { BARE, FINITE, isFiniteVerb, isNominal, type Mend, subjectsOf } from "./mending.ts";

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

/** "step on the lines, where Mali rules": a clause that opens with "where" behind a comma speaks of the words before it. */
const placesWhere: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [verb, { relation }] of tree.tokens.entries()) {
    if (!["ccomp", "advcl", "parataxis", "conj"].includes(relation)) continue;
    const opens = dependentsBy(tree, verb, "advmod").find(
      (index) => index < verb && textAt(tree, index) === "where" && textAt(tree, index - 1) === ",",
    );
    const noun = opens === undefined ? -1 : opens - 2;
    if (isNominal(tree, noun) && !isBelow(tree, noun, verb))
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
    const noun = rootOf(tree);
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
  participlesOfSubjects,
  placesWhere,
  clausesOfNouns,
  verbsTakenForNouns,
  gerundsTakenForNouns,
  verbsAfterRelatives,
  relativesOfParties,
  reportsBeyondSemicolons,
];

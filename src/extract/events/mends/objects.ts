import { dependentsBy, type Hanging, textAt, token } from "../tree.ts";
import { isVerb, type Mend, subjectsOf } from "./mending.ts";

/** Verbs after whose object a second noun says what it is: "called Chad [a friend]". */
const NAMING = new Set(
  "call name elect appoint declare consider deem label brand make think believe keep".split(" "),
);

/** Verbs after which a noun says what somebody is: "became [a member]". */
const LINKING = new Set("become remain stay seem look feel turn make".split(" "));

/** Nouns that say how long, how much or how: "worked a lot", "came this summer". */
const HOW =
  /^(?:day|week|month|year|time|decade|hour|minute|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|lot|bit|couple|way|notch)$/;

/** "sent Chad [a complaint]", "called off [its meeting]": a noun phrase after the verb that the parser took for a clause or for a time. */
const hiddenObjects: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [index, { head, relation, pos, lemma }] of tree.tokens.entries()) {
    if (pos !== "NOUN" || head < 0 || index < head || HOW.test(lemma) || !isVerb(tree, head)) continue;
    const isPhrase = dependentsBy(tree, index, "det", "nmod:poss", "nummod").length > 0;
    const isClause = dependentsBy(tree, index, "cop", "aux", "case", "mark", "nsubj").length > 0;
    if (!["ccomp", "xcomp", "advcl", "obl:unmarked"].includes(relation) || !isPhrase || isClause) continue;
    const objects = dependentsBy(tree, head, "obj", "iobj");
    const { lemma: verb, tag } = token(tree, head);
    // "was called a test"
    const isNamed = NAMING.has(verb) && (objects.length > 0 || tag === "VBN");
    if (objects.length > 1 || isNamed || LINKING.has(verb)) continue;
    changes.set(index, { head, relation: "obj" });
    for (const object of objects) if (object < index) changes.set(object, { head, relation: "iobj" });
  }
  return changes;
};

const GIVING = new Set("give offer grant lend promise pay deny owe send hand sell".split(" "));

/** "offered [Kenya] debt relief", "promised [Chad and Mali] visas": the name after a verb of giving is who is given it. */
const givenNames: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [verb, { lemma, pos }] of tree.tokens.entries()) {
    const name = verb + 1;
    const { tag, relation, head, text = "" } = tree.tokens[name] ?? {};
    if (pos !== "VERB" || !GIVING.has(lemma) || tag !== "NNP" || relation !== "compound") continue;
    // "offered U.S. companies help": an abbreviation may well stand for "American".
    const isGiven =
      head !== undefined && token(tree, head).head === verb && token(tree, head).relation === "obj";
    if (!isGiven || /^[A-Z.]+$/.test(text) || token(tree, head).pos !== "NOUN") continue;
    changes.set(name, { head: verb, relation: "iobj" });
  }
  return changes;
};

/** "…, the minister of Chad, Ana Rojas, thanked Mali": a name between commas before a verb that the parse gave no subject. */
const namesBeforeVerbs: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [verb, { tag, pos, relation }] of tree.tokens.entries()) {
    const name = verb - 2;
    if (pos !== "VERB" || !["VBD", "VBZ"].includes(tag) || !["root", "conj", "ccomp"].includes(relation))
      continue;
    if (name < 2 || textAt(tree, verb - 1) !== "," || token(tree, name).pos !== "PROPN") continue;
    if (dependentsBy(tree, verb, "nsubj", "nsubj:pass", "csubj", "expl").length > 0) continue;
    let head = name;
    while (token(tree, head).relation === "flat") head = token(tree, head).head;
    const isAside = textAt(tree, head - 1) === "," && token(tree, head - 2).pos === "NOUN";
    if (isAside && token(tree, head).relation === "appos")
      changes.set(head, { head: verb, relation: "nsubj" });
  }
  return changes;
};

/** "said that sailors armed with knives had boarded it": the noun is the subject of the clause, and the participle describes it. */
const describedSubjects: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [noun, { relation, head: described }] of tree.tokens.entries()) {
    if (relation !== "nsubj" || described !== noun + 1 || !token(tree, described).relation.startsWith("acl"))
      continue;
    const verb = tree.tokens.findIndex(
      ({ pos }, index) =>
        index > described &&
        pos === "VERB" &&
        dependentsBy(tree, index, "mark").some((mark) => mark < noun) &&
        dependentsBy(tree, index, "aux").some((aux) => aux > described) &&
        subjectsOf(tree, index).length === 0,
    );
    if (verb < 0) continue;
    changes.set(noun, { head: verb, relation: "nsubj" });
    changes.set(described, { head: noun, relation: "acl" });
  }
  return changes;
};

/** What a verb's objects and subjects are, where order alone tells it. */
export const OBJECT_MENDS: readonly Mend[] = [hiddenObjects, givenNames, namesBeforeVerbs, describedSubjects];

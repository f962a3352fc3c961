import { isTime } from "../phrase.ts";
import { dependentsBy, type Hanging, isBelow, subtree, type Tree, textAt, token } from "../tree.ts";
import { FINITE, isNominal, isSubject, type Mend } from "./mending.ts";

const isPassive = (tree: Tree, verb: number): boolean =>
  dependentsBy(tree, verb, "aux:pass", "obl:agent").length > 0;

/** "Chad limited exports": a verb in a finite form does not qualify the noun behind it; what stands before it is its subject. */
const finiteVerbs: Mend = (tree) => {
  for (const [verb, { tag, pos, relation, head: noun }] of tree.tokens.entries()) {
    if (pos !== "VERB" || !FINITE.has(tag) || relation !== "amod" || noun < verb) continue;
    const { head, relation: own } = token(tree, noun);
    const subject = verb - 1;
    const isOpen = dependentsBy(tree, noun, "det", "nmod:poss").every((index) => index > verb);
    if (!isOpen || !isNominal(tree, subject) || isTime(token(tree, subject)) || isSubject(token(tree, noun)))
      continue;
    let top = subject;
    while (token(tree, top).head >= 0 && token(tree, top).head < verb) top = token(tree, top).head;
    const above = token(tree, top).head;
    if ((above !== noun && above !== verb) || dependentsBy(tree, top, "case").length > 0) continue;
    const changes = new Map<number, Hanging>([
      [verb, { head, relation: own }],
      [noun, { head: verb, relation: "obj" }],
      [top, { head: verb, relation: "nsubj" }],
    ]);
    for (const index of tree.dependents[noun] ?? [])
      if (index < top) changes.set(index, { head: verb, relation: token(tree, index).relation });
    return changes;
  }
  return new Map();
};

/** A verb in an active form has a subject and an object, not a passive's subject and a bare noun beside it. */
const activeVerbs: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [index, { relation, head, pos }] of tree.tokens.entries()) {
    if (head < 0 || token(tree, head).pos !== "VERB" || isPassive(tree, head)) continue;
    const isActive = token(tree, head).tag !== "VBN" || dependentsBy(tree, head, "aux").length > 0;
    if (!isActive) continue;
    if (relation === "nsubj:pass") changes.set(index, { head, relation: "nsubj" });
    const isBare =
      dependentsBy(tree, index, "case", "mark", "cop").length === 0 && !isTime(token(tree, index));
    const isFree = !dependentsBy(tree, head, "obj", "ccomp").some((each) => each !== index);
    const isName = pos === "PROPN" && ["obl:unmarked", "obl", "xcomp"].includes(relation);
    // "worked in like an hour": a preposition may hang on a word of the phrase.
    const isMarked = subtree(tree, index).some(
      (each) => each < index && (token(tree, each).pos === "ADP" || tree.tokens[each - 1]?.pos === "ADP"),
    );
    const isNoun =
      pos === "NOUN" && relation === "obl" && dependentsBy(tree, index, "det").length > 0 && !isMarked;
    if (index > head && isBare && isFree && (isName || isNoun)) changes.set(index, { head, relation: "obj" });
  }
  return changes;
};

/** "made Chad pay": whoever is to do something is the object of the verb above. */
const causedActors: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [actor, { relation, head: verb }] of tree.tokens.entries()) {
    if (relation !== "nsubj" || token(tree, verb).relation !== "xcomp" || token(tree, verb).tag !== "VB")
      continue;
    const isFor = dependentsBy(tree, verb, "mark").some((index) => textAt(tree, index) === "for");
    // "there seems to be a problem", "allowed for Chad to go"
    if (isFor || token(tree, verb).lemma === "be") continue;
    const above = token(tree, verb).head;
    if (above < actor && dependentsBy(tree, above, "obj", "iobj").length === 0)
      changes.set(actor, { head: above, relation: "obj" });
  }
  return changes;
};

/** Gerunds that have become prepositions. */
const PREPOSITIONS = new Set(
  "including following regarding concerning according depending considering excluding owing pending barring".split(
    " ",
  ),
);

/** "Accusing Chad of theft, Mali closed …": the gerund is a verb of its own; of "weighed including tariffs", the noun is what is weighed. */
const gerundsAsPrepositions: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [gerund, { tag, relation, head: noun }] of tree.tokens.entries()) {
    if (tag !== "VBG" || relation !== "case" || noun < gerund || token(tree, noun).head < 0) continue;
    const isBehindVerb = tree.tokens[gerund - 1]?.pos === "VERB";
    if (!isBehindVerb && (gerund > 0 || PREPOSITIONS.has(textAt(tree, gerund)))) continue;
    const { head } = token(tree, noun);
    if (isBehindVerb && PREPOSITIONS.has(textAt(tree, gerund))) {
      changes.set(gerund, { head: noun, relation: "advmod" });
      changes.set(noun, { head, relation: "obj" });
      continue;
    }
    changes.set(gerund, { head, relation: isBehindVerb ? "xcomp" : "advcl", pos: "VERB" });
    changes.set(noun, { head: gerund, relation: "obj" });
  }
  return changes;
};

/** Verbs that are followed by a gerund. */
const BEFORE_GERUNDS = new Set(
  "deny admit consider contemplate begin start stop avoid keep suggest risk resume continue mind discuss".split(
    " ",
  ),
);

/** "denied offering weapons": behind such a verb the gerund is what is denied, and the noun its object. */
const gerundsAsModifiers: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [gerund, { tag, relation, head: noun }] of tree.tokens.entries()) {
    if (tag !== "VBG" || !["compound", "amod"].includes(relation) || noun < gerund) continue;
    const { head: verb, relation: own } = token(tree, noun);
    if (own !== "obj" || verb > gerund || !BEFORE_GERUNDS.has(token(tree, verb).lemma)) continue;
    const between = tree.tokens.slice(verb + 1, gerund);
    const isNext = between.every(({ head, pos }) => pos === "ADV" || head === gerund || head === noun);
    if (!isNext || dependentsBy(tree, noun, "det", "nmod:poss").some((index) => index < gerund)) continue;
    changes.set(gerund, { head: verb, relation: "xcomp", pos: "VERB" });
    changes.set(noun, { head: gerund, relation: "obj" });
  }
  return changes;
};

/** "stopped short of accusing Chad": a gerund behind an adjective and a preposition tells of the adjective. */
const gerundsAfterAdjectives: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [gerund, { tag, relation, head }] of tree.tokens.entries()) {
    const [mark] = tag === "VBG" && relation === "advcl" ? dependentsBy(tree, gerund, "mark") : [];
    const before = mark === undefined ? undefined : tree.tokens[mark - 1];
    if (mark === undefined || textAt(tree, mark) !== "of" || before?.pos !== "ADJ" || before.head !== head)
      continue;
    if (["xcomp", "advmod"].includes(before.relation))
      changes.set(gerund, { head: mark - 1, relation: "advcl" });
  }
  return changes;
};

/** "the militia, backed by Chad, …", "the deal reached yesterday": a participle without auxiliary tells of the noun before it. */
const reducedClauses: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [verb, { tag, relation, head }] of tree.tokens.entries()) {
    if (tag !== "VBN" || !["parataxis", "ccomp"].includes(relation)) continue;
    if (dependentsBy(tree, verb, "aux", "aux:pass", "nsubj", "nsubj:pass", "mark").length > 0) continue;
    const noun = textAt(tree, verb - 1) === "," ? verb - 2 : verb - 1;
    const isHead = noun === head || token(tree, Math.max(0, noun)).head === head;
    if (isNominal(tree, noun) && isHead && !isBelow(tree, noun, verb))
      changes.set(verb, { head: noun, relation: "acl" });
  }
  return changes;
};

const AGAINST = new Set(["on", "against", "to", "with", "in", "at", "near"]);

/** "an attack by Chad on Mali", "the attack in Mali by Chad": both phrases tell of the noun, not of one another or of the verb above. */
const phrasesOfNouns: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  for (const [name, { relation, head: other }] of tree.tokens.entries()) {
    if (!["nmod", "obl"].includes(relation) || other > name || other < 0) continue;
    const [mark] = dependentsBy(tree, name, "case");
    if (mark === undefined) continue;
    const own = textAt(tree, mark);
    const [above] = dependentsBy(tree, other, "case");
    const noun = token(tree, other).head;
    if (
      relation === "nmod" &&
      above !== undefined &&
      token(tree, other).pos === "PROPN" &&
      noun >= 0 &&
      noun < other
    ) {
      const first = textAt(tree, above);
      const isPair = (first === "by" && AGAINST.has(own)) || (own === "by" && AGAINST.has(first));
      if (isPair && token(tree, noun).pos === "NOUN") changes.set(name, { head: noun, relation: "nmod" });
    } else if (relation === "obl" && own === "by" && !isPassive(tree, other)) {
      const [object] = dependentsBy(tree, other, "obj");
      if (object === undefined || object !== mark - 1 || token(tree, object).pos !== "NOUN") continue;
      // "held a vote by Friday", "cut it by hand": only whoever can act is behind an act.
      if (token(tree, name).pos !== "PROPN" || isTime(token(tree, name))) continue;
      changes.set(name, { head: object, relation: "nmod" });
      const next = dependentsBy(tree, other, "obl").find((index) => subtree(tree, index)[0] === name + 1);
      const [nextMark] = next === undefined ? [] : dependentsBy(tree, next, "case");
      if (nextMark !== undefined && ["on", "against"].includes(textAt(tree, nextMark)))
        changes.set(next!, { head: object, relation: "nmod" });
    }
  }
  return changes;
};

export const VERB_MENDS: readonly Mend[] = [
  finiteVerbs,
  gerundsAsPrepositions,
  gerundsAsModifiers,
  gerundsAfterAdjectives,
  causedActors,
  activeVerbs,
  reducedClauses,
  phrasesOfNouns,
];

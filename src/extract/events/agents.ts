import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import { subjectOf } from "./clause.ts";
import { dependentsBy, preposition, type Tree, token } from "./tree.ts";

/** Gives who acts where a noun with this head (a token index) stands as the actor of an event. */
export type AgentFinder = (head: number) => readonly Actor[];

const FROM = ["of", "from", "by"];
const AT_HOME = [...FROM, "in", "inside", "within", "at"];

const SPOKESMEN = new Set(["spokesman", "spokeswoman", "spokesperson"]);

/**
 * Who acts: the actor that the noun itself names, else the country or body for which such people, forces or papers act
 * ("Kurdish fighters", "demonstrators in Lima", "thousands of Poles"). A place by itself does nothing.
 * The word lists are the classes `doer`, `local` and `quantity` of the lexicon.
 */
export function agentFinder(lexicon: Lexicon): (tree: Tree, actors: ActorFinder) => AgentFinder {
  const words = (name: string): ReadonlySet<string> => new Set(lexicon.classes.get(name));
  const [doers, locals, quantities] = [words("doer"), words("local"), words("quantity")];
  return (tree, actors) => {
    const agents = (head: number, depth = 0): readonly Actor[] => {
      const direct = actors.at(head).filter(({ place }) => !place);
      const { lemma: form, pos, text, start, end } = token(tree, head);
      // "Mr. Ito said that he would": he is whoever speaks, where that one is named.
      const isHe = pos === "PRON" && ["he", "she"].includes(text.toLowerCase());
      const speaking =
        isHe && depth === 0 ? antecedents(tree, actors, head).flatMap((each) => actors.at(each)) : [];
      // "assured Mali that it would not": whoever promises is the one who will.
      if (depth === 0 && isPromiser(tree, head)) {
        const promising = antecedents(tree, actors, head).flatMap((each) => actors.at(each));
        if (promising.length > 0) return promising;
      }
      const [named] = speaking.filter(({ kind, entity }) => kind === "name" && entity.startsWith("person:"));
      if (named) return [{ ...named, span: [start, end], kind: "pronoun" }];
      if (direct.length > 0 || depth > 3) return direct;
      // A lemmatiser may leave "militiamen" as it is.
      const lemma = form.replace(/men$/, "man");
      if (pos === "PRON") return antecedents(tree, actors, head).flatMap((each) => agents(each, depth + 1));
      if (quantities.has(lemma)) {
        const counted = dependentsBy(tree, head, "nmod")
          .filter((index) => preposition(tree, index) === "of")
          .flatMap((index) => agents(index, depth + 1));
        if (counted.length > 0) return counted;
      }
      if (!doers.has(lemma)) return [];
      if (SPOKESMEN.has(lemma)) return actors.inside(head, [...FROM, "for"]);
      return actors.inside(head, locals.has(lemma) ? AT_HOME : FROM);
    };
    return (head) => agents(head);
  };
}

const PROMISING = new Set("assure reassure promise pledge vow guarantee tell warn".split(" "));

/** The "it" of what somebody assures another that it will do. */
function isPromiser(tree: Tree, pronoun: number): boolean {
  const { text, relation, head } = token(tree, pronoun);
  if (text.toLowerCase() !== "it" || relation !== "nsubj" || head < 0) return false;
  const { relation: clause, head: report } = token(tree, head);
  const willed = dependentsBy(tree, head, "aux").some((index) =>
    ["will", "would", "'ll", "’ll"].includes(token(tree, index).text.toLowerCase()),
  );
  return willed && clause === "ccomp" && report >= 0 && PROMISING.has(token(tree, report).lemma);
}

const PLURAL = new Set(["NNS", "NNPS"]);

/** "The rebels said [they] would leave": a pronoun in what somebody says, where nobody else was named, is who says it. */
function antecedents(tree: Tree, actors: ActorFinder, pronoun: number): readonly number[] {
  const { text, relation, head } = token(tree, pronoun);
  const word = text.toLowerCase();
  if (!["they", "it", "he", "she"].includes(word) || !relation.startsWith("nsubj")) return [];
  let verb = head;
  while (verb >= 0 && ["conj", "xcomp", "advcl"].includes(token(tree, verb).relation))
    verb = token(tree, verb).head;
  if (verb < 0 || token(tree, verb).relation !== "ccomp") return [];
  const report = token(tree, verb).head;
  const told = subjectOf(tree, report).filter((index) => index !== pronoun);
  const subjects = told.length > 0 || !["he", "she"].includes(word) ? told : personBefore(actors, report);
  const isPlural = subjects.length > 1 || subjects.some((index) => PLURAL.has(token(tree, index).tag));
  // "The United States" and "the Maldives" are plural in form alone.
  const fits =
    isPlural === (word === "they") ||
    (subjects.length === 1 && token(tree, subjects[0]!).pos === "PROPN" && word === "it");
  return fits ? subjects : [];
}

/** The last person named before a verb, for one whose subject the parse lost. */
function personBefore(actors: ActorFinder, verb: number): readonly number[] {
  for (let at = verb - 1; at >= 0; at--) {
    const isPerson = actors
      .at(at)
      .some(({ entity, kind }) => kind === "name" && entity.startsWith("person:"));
    if (isPerson) return [at];
  }
  return [];
}

import type { EventType } from "../../record/record.ts";
import { type Actor, isNobody } from "./actors.ts";
import type { Scene } from "./scene.ts";
import { dependentsBy, preposition, type Tree, token } from "./tree.ts";

const OTHER_CLAUSE = new Set(["acl", "acl:relcl", "advcl", "ccomp", "parataxis", "conj", "csubj", "appos"]);
/** Phrases that tell how, when or according to whom, and never to whom. */
const ELSEWHERE = new Set([
  "according to",
  "despite",
  "during",
  "after",
  "before",
  "as",
  "by",
  "under",
  "since",
  "like",
  "per",
  "unlike",
]);

/** What talks and promises are about is none of those who take part. */
const TOPIC: ReadonlySet<string> = new Set(["on", "about", "over", "concerning", "regarding"]);

/** Prepositions that, within what is asked for or given, tell of whom or with what it is: "called for a role [for] Chad". */
const OF_WHAT: Readonly<Partial<Record<EventType, ReadonlySet<string>>>> = {
  REQUEST: new Set(["for", "toward", "towards"]),
  // "complained about a warning against the use of Chad's chips"
  ACCUSE: new Set(["against"]),
  AID: new Set(["with"]),
  CONSULT: TOPIC,
  AGREE: TOPIC,
  // "left the camp for Chad": where to is not from where.
  RETREAT: new Set(["for", "toward", "towards"]),
};

/** What a crowd demands for somebody: whoever is to be freed is not whom it protests against. */
const FREED = new Set(["release", "freedom", "freeing", "return", "reinstatement", "acquittal", "rescue"]);

/** Types whose verb takes the same preposition for whoever is asked or accused. */
const WITHIN_NOUNS: ReadonlySet<EventType> = new Set(["REQUEST", "ACCUSE"]);

/** A verb that has a clause of its own; the participle in "the United Nations" has none. */
const isOfClause = (tree: Tree, index: number): boolean =>
  token(tree, index).pos === "VERB" && token(tree, index).relation !== "amod";

/** True where a noun, or one above it, stands in such a phrase within another noun's. */
function tellsOfWhat(tree: Tree, index: number, type: EventType): boolean {
  const { head, relation } = token(tree, index);
  if (["nmod:poss", "amod", "compound", "nmod"].includes(relation) && isNobody(tree, head)) return true;
  if (type === "PROTEST" && relation.startsWith("nmod") && FREED.has(token(tree, head).lemma)) return true;
  const ofWhat = OF_WHAT[type];
  for (let at = index; ofWhat && at >= 0 && !isOfClause(tree, at); at = token(tree, at).head) {
    // "spoke on trade with Chad": whom one speaks with is no topic, wherever the parser hangs them.
    if (ofWhat === TOPIC && ["with", "to"].includes(preposition(tree, at))) return false;
    if (ofWhat.has(preposition(tree, at)) && (!WITHIN_NOUNS.has(type) || token(tree, at).relation === "nmod"))
      return true;
  }
  return false;
}

const BORDERS = new Set(["border", "frontier", "coast"]);

/** "near the Thai border": a border tells where, and seldom to whom. */
const isBorder = (tree: Tree, index: number): boolean => {
  const { head } = token(tree, index);
  return BORDERS.has(token(tree, index).lemma) || (head >= 0 && BORDERS.has(token(tree, head).lemma));
};

/**
 * The first actor anywhere among the words of a predicate's own clause after it, for a recipient that stands deeper than its slots
 * reach: "launched an offensive in its war with Iraq".
 */
export function nearbyActors(
  scene: Scene,
  predicate: number,
  type: EventType,
  others: (found: readonly Actor[]) => readonly Actor[],
): readonly Actor[] {
  const { tree, actors } = scene;
  // What a crowd calls for tells against whom it protests: "marched to demand the resignation of …".
  const other =
    type === "PROTEST" ? new Set([...OTHER_CLAUSE].filter((each) => each !== "advcl")) : OTHER_CLAUSE;
  for (const index of clauseWords(tree, predicate, other)) {
    if (index <= predicate || tellsOfWhat(tree, index, type)) continue;
    if (isBorder(tree, index)) continue;
    const found = others(actors.at(index));
    if (found.length > 0) return found;
  }
  return actorsAfter(scene, predicate, type, others);
}

/** Tags that end a clause: finite verbs, colons, relative words. */
const ENDS = new Set(["VBD", "VBZ", "VBP", "MD", ":", "WDT", "WP", "WRB"]);
/** Prepositions that after a comma still belong to the words before it: "of gallium, germanium and antimony to Japan". */
const GOES_ON = new Set(["to", "against", "with", "from", "on", "at"]);
/** Words that open a clause of its own; "from" and "of" before a verb do not. */
const CONJUNCTIONS = new Set(
  "that if because while when as since although though whether unless until after before".split(" "),
);
/** Types that speak of what another does, in a clause with "that". */
const OF_OTHERS: ReadonlySet<EventType> = new Set(["REQUEST", "ACCUSE", "THREATEN"]);

/** The first actor after a word by word order alone, up to the end of its clause, for where the parse lost the way. */
function actorsAfter(
  { tree, actors }: Scene,
  predicate: number,
  type: EventType,
  others: (found: readonly Actor[]) => readonly Actor[],
): readonly Actor[] {
  let marker = "";
  for (let index = predicate + 1; index < tree.tokens.length; index++) {
    const { pos, tag, text } = token(tree, index);
    const word = text.toLowerCase();
    if (
      ENDS.has(tag) ||
      word === ";" ||
      tag === "PRP" ||
      (CONJUNCTIONS.has(word) && pos === "SCONJ" && !OF_OTHERS.has(type))
    )
      return [];
    // "and Mali puts off …": a joined clause with a subject of its own tells of something else.
    if (pos === "CCONJ" && opensClause(tree, predicate, index)) return [];
    // ", drawing criticism from Chad": what comes of it has parties of its own.
    if (word === "," && tree.tokens[index + 1]?.tag === "VBG") return [];
    if (word === ",") marker = word;
    // "by forces of Chad" tells by whom as "by Chad" does.
    else if (
      pos === "ADP" &&
      (marker !== "," || GOES_ON.has(word)) &&
      !(word === "of" && ELSEWHERE.has(marker))
    )
      marker = word;
    if (marker === "," || marker === "in" || ELSEWHERE.has(marker)) continue;
    if (isBorder(tree, index) || tellsOfWhat(tree, index, type)) continue;
    const found = others(actors.at(index));
    if (found.length > 0) return found;
  }
  return [];
}

/** True where the words behind this one are the subject of another verb. */
function opensClause(tree: Tree, predicate: number, joint: number): boolean {
  const { head: verb, relation } = token(tree, joint);
  if (relation !== "cc" || verb < joint || token(tree, verb).pos !== "VERB" || verb === predicate)
    return false;
  return dependentsBy(tree, verb, "nsubj", "nsubj:pass").some((index) => index > joint && index < verb);
}

function clauseWords(tree: Tree, top: number, otherClause: ReadonlySet<string>): readonly number[] {
  const found: number[] = [];
  const walk = (head: number): void => {
    for (const index of tree.dependents[head] ?? []) {
      const { relation } = token(tree, index);
      if (
        otherClause.has(relation) ||
        relation.startsWith("nsubj") ||
        ELSEWHERE.has(preposition(tree, index))
      )
        continue;
      // A direct object that could be the recipient would have been found in its slot.
      if (head !== top || relation !== "obj") found.push(index);
      walk(index);
    }
  };
  walk(top);
  return found.sort((a, b) => a - b);
}

import { canBeSubject, isJoinedAbove, verbAbove } from "./agreement.ts";
import { contentOf } from "./match.ts";
import { coordinated, dependentsBy, preposition, type Tree, token } from "./tree.ts";

/** A nominal argument with the preposition that marks it. */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
}

/**
 * A predicate's arguments after passives, relative clauses, participles, control, raising and coordination are undone:
 * "subject" is who does it and "object" to whom, wherever they stand in the sentence (token indices of their heads).
 */
export interface Clause {
  readonly verb: number;
  readonly passive: boolean;
  readonly subject: readonly number[];
  readonly object: readonly number[];
  readonly indirect: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Verbs of its complement clauses (ccomp and xcomp). */
  readonly complements: readonly number[];
  /** How many steps away the subject was found: 0 for its own, more for a shared or controlled one. */
  readonly subjectDistance: number;
}

const RELATIVE_PRONOUNS = new Set(["who", "which", "that", "whom"]);
/** Verbs whose object does not become the subject of their infinitive: "promised Japan to leave". */
const SUBJECT_CONTROL = new Set(["promise", "threaten", "vow", "pledge", "swear", "use"]);

interface Found {
  readonly heads: readonly number[];
  readonly distance: number;
}

const NOBODY: Found = { heads: [], distance: 0 };

const isRelativePronoun = (tree: Tree, index: number): boolean =>
  RELATIVE_PRONOUNS.has(token(tree, index).text.toLowerCase()) &&
  ["PRON", "DET", "SCONJ"].includes(token(tree, index).pos);

/** The noun that a relative clause with this verb (or one it is coordinated with) speaks of. */
function antecedent(tree: Tree, verb: number): number | undefined {
  const { relation, head } = token(tree, verb);
  if (relation === "acl:relcl" || relation === "acl") return head;
  if (relation === "conj" || relation === "xcomp" || relation === "ccomp") {
    return head >= 0 ? antecedent(tree, head) : undefined;
  }
  return undefined;
}

function resolveRelative(tree: Tree, verb: number, head: number): number {
  return isRelativePronoun(tree, head) ? (antecedent(tree, verb) ?? head) : head;
}

const expand = (tree: Tree, verb: number, heads: readonly number[]): readonly number[] =>
  heads.flatMap((head) => {
    const noun = resolveRelative(tree, verb, head);
    const several = coordinated(tree, noun);
    // "Chad and Mali, which was attacked": a singular verb speaks of the last one.
    return noun === head || canBeSubject(tree, verb, several) ? several : several.slice(-1);
  });

export const isPassive = (tree: Tree, verb: number): boolean =>
  dependentsBy(tree, verb, "nsubj:pass", "aux:pass", "csubj:pass").length > 0 ||
  (token(tree, verb).tag === "VBN" &&
    dependentsBy(tree, verb, "aux", "obj").length === 0 &&
    (token(tree, verb).relation === "acl"
      ? dependentsBy(tree, verb, "nsubj").length === 0
      : // "The rebels, [armed] by Chad, entered …": a participle that the parser took for the verb of the sentence.
        dependentsBy(tree, verb, "obl:agent").length > 0 || opensSentence(tree, verb)));

/** "Asked about the plan, Chad …": whoever the sentence speaks of is the one who was asked. */
const opensSentence = (tree: Tree, verb: number): boolean =>
  verb === 0 &&
  token(tree, verb).relation === "advcl" &&
  dependentsBy(tree, verb, "nsubj", "mark", "expl").length === 0;

/** The surface subject, followed through coordination, control, raising, participles and relative clauses. */
function surfaceSubject(tree: Tree, verb: number, depth = 0): Found {
  const own = dependentsBy(tree, verb, "nsubj", "nsubj:pass", "nsubj:outer");
  if (own.length > 0) return { heads: expand(tree, verb, own), distance: depth };
  const { relation, head, tag } = token(tree, verb);
  if (head < 0 || depth > 6) return NOBODY;
  switch (relation) {
    case "conj":
    case "parataxis":
      return token(tree, head).pos === "VERB" && (relation === "conj" || tag === "VBG")
        ? sharedSubject(tree, verb, head, depth + 1)
        : NOBODY;
    case "xcomp": {
      const object = dependentsBy(tree, head, "obj", "iobj");
      if (object.length > 0 && !SUBJECT_CONTROL.has(token(tree, head).lemma)) {
        return { heads: expand(tree, head, object), distance: depth + 1 };
      }
      return surfaceSubject(tree, head, depth + 1);
    }
    case "acl": {
      // A finite verb is no participle: the noun before it is its subject, wherever the parser hangs the two.
      const isClause = tag === "VBG" ? !isPaper(tree, head) : ["VBN", "VBD", "VBZ"].includes(tag);
      return isClause
        ? { heads: coordinated(tree, head), distance: depth + 1 }
        : holder(tree, head, depth + 1);
    }
    case "acl:relcl":
      return { heads: coordinated(tree, head), distance: depth + 1 };
    case "advcl": {
      if (isGerundSubject(tree, verb, head)) return NOBODY;
      const object = isObjectControlled(tree, verb, head) ? dependentsBy(tree, head, "obj", "iobj") : [];
      if (object.length > 0) return { heads: expand(tree, head, object), distance: depth + 1 };
      return token(tree, head).pos === "VERB" || token(tree, head).pos === "ADJ"
        ? surfaceSubject(tree, head, depth + 1)
        : NOBODY;
    }
    case "ccomp": {
      // "a ban, which he said would help Chad": what the relative word stands for is the subject.
      const gap = dependentsBy(tree, head, "obj").some((index) => isRelativePronoun(tree, index));
      const noun = gap && tag === "VB" ? antecedent(tree, head) : undefined;
      if (noun !== undefined) return { heads: coordinated(tree, noun), distance: depth + 1 };
      const told = isObjectControlled(tree, verb, head) ? dependentsBy(tree, head, "obj", "iobj") : [];
      if (told.length > 0) return { heads: expand(tree, head, told), distance: depth + 1 };
      return token(tree, head).pos === "VERB" || token(tree, head).pos === "ADJ"
        ? surfaceSubject(tree, head, depth + 1)
        : NOBODY;
    }
    default:
      return NOBODY;
  }
}

/** "[Leaving Chad] would be a mistake, Mali said": a clause that is a subject itself, and that the parser hung on the report. */
function isGerundSubject(tree: Tree, verb: number, governor: number): boolean {
  if (token(tree, verb).tag !== "VBG" || verb > governor) return false;
  const between = tree.tokens.slice(verb + 1, governor);
  const comma = between.findIndex(({ text }) => text === ",");
  return between
    .slice(0, Math.max(comma, 0))
    .some(({ tag, pos }) => tag === "MD" || (pos === "AUX" && ["VBZ", "VBD", "VBP"].includes(tag)));
}

/** Verbs whose object is to do what the infinitive says, beside those that the parser takes for control ("told Japan to leave"). */
const ORDERS = new Set(
  "tell ask urge order press push warn advise encourage instruct persuade force allow permit invite call pressure implore beg remind help enable compel require want".split(
    " ",
  ),
);

/** "accused Iran of arming", "saw Mali as helping", "told Chad not to sell": whoever is accused, seen so or told is the one who does it. */
function isObjectControlled(tree: Tree, verb: number, governor: number): boolean {
  const marks = dependentsBy(tree, verb, "mark", "case").map((index) =>
    token(tree, index).text.toLowerCase(),
  );
  // "Instead of arming Chad, Mali …": a clause before the verb is its subject's.
  if (token(tree, verb).tag === "VBG")
    return (
      verb > governor && marks.some((mark) => ["of", "from", "against", "into", "for", "as"].includes(mark))
    );
  return marks.includes("to") && ORDERS.has(token(tree, governor).lemma);
}

/** The subject of the verb that this one is joined to, or of a clause above it where the verb's form shows that it belongs there. */
function sharedSubject(tree: Tree, verb: number, first: number, depth: number): Found {
  const found = surfaceSubject(tree, first, depth);
  const above = verbAbove(tree, first);
  const stays = canBeSubject(tree, verb, found.heads) && !isJoinedAbove(tree, verb, first);
  if (above < 0 || stays) return found;
  const higher = surfaceSubject(tree, above, depth + 1);
  return higher.heads.length > 0 ? higher : found;
}

/** Words sent or printed, which ask, ban and accuse for whoever made them: "issued a statement condemning Chad". */
const PAPERS = new Set(
  "statement declaration communique communiqué letter note message report resolution bill law act decree order ruling speech".split(
    " ",
  ),
);
const isPaper = (tree: Tree, noun: number): boolean => PAPERS.has(token(tree, noun).lemma);

/** Whose plan, offer or threat it is: the possessor of a noun, else the subject of the verb that governs it. */
function holder(tree: Tree, noun: number, depth: number): Found {
  const possessor = dependentsBy(tree, noun, "nmod:poss");
  if (possessor.length > 0) return { heads: possessor, distance: depth };
  const { head, relation } = token(tree, noun);
  if (head >= 0 && (relation === "obj" || relation === "obl") && token(tree, head).pos === "VERB") {
    return surfaceSubject(tree, head, depth + 1);
  }
  return NOBODY;
}

/** "Complained to Chad [about] Mali": prepositions that tell more of a verb, wherever the parser hangs them, and never of a name. */
const NEVER_OF_NAMES = new Set(["about", "over", "against"]);

function obliquesOf(tree: Tree, verb: number, nouns: readonly number[]): readonly Oblique[] {
  const at = (head: number): readonly Oblique[] => {
    const marked = preposition(tree, head);
    const shared = coordinated(tree, resolveRelative(tree, verb, head));
    return shared.map((each) => ({ preposition: preposition(tree, each) || marked, head: each }));
  };
  const own = dependentsBy(tree, verb, "obl", "obl:agent", "obl:arg", "advmod").filter(
    (index) => token(tree, index).relation !== "advmod" || preposition(tree, index) !== "",
  );
  // A parser cannot always tell whether "on China" belongs to "impose" or to "sanctions"; an event reads both alike.
  const ofNouns = nouns
    .flatMap((noun) => contentOf(tree, noun))
    .flatMap((noun) => dependentsBy(tree, noun, "nmod", "obl"));
  const ofNames = own
    .filter((index) => token(tree, index).pos === "PROPN")
    .flatMap((index) => dependentsBy(tree, index, "nmod"))
    .filter((index) => NEVER_OF_NAMES.has(preposition(tree, index)));
  // "appealed for help from Chad" is said to Chad.
  const ofWhat = own
    .filter((index) => preposition(tree, index) === "for")
    .flatMap((index) => dependentsBy(tree, index, "nmod"))
    .filter((index) => preposition(tree, index) === "from");
  return [...[...own, ...ofNouns, ...ofNames, ...ofWhat].flatMap(at), ...gerundsOf(tree, verb)];
}

/** "Charged Chad [with] spying": a gerund behind a preposition. */
function gerundsOf(tree: Tree, verb: number): readonly Oblique[] {
  return dependentsBy(tree, verb, "advcl").flatMap((head) => {
    const [mark] = token(tree, head).tag === "VBG" ? dependentsBy(tree, head, "mark") : [];
    return mark === undefined || mark < verb
      ? []
      : [{ preposition: token(tree, mark).text.toLowerCase(), head }];
  });
}

const isAgent = ({ preposition }: Oblique): boolean => preposition === "by";

/**
 * Whoever does what a passive tells. A parser may hang the agent on the infinitive, "was ordered to leave by Chad", or on the noun before it,
 * "was driven from the town by Chad".
 */
function agentsOf(tree: Tree, verb: number, obliques: readonly Oblique[]): readonly number[] {
  const own = obliques.filter(
    (oblique) =>
      isAgent(oblique) && ["obl:agent", "obl", "conj"].includes(token(tree, oblique.head).relation),
  );
  const later = dependentsBy(tree, verb, "xcomp").flatMap((each) =>
    obliquesOf(tree, each, []).filter(isAgent),
  );
  const nouns = dependentsBy(tree, verb, "obl").flatMap((noun) =>
    dependentsBy(tree, noun, "nmod").filter((index) => preposition(tree, index) === "by"),
  );
  const found = [own, later].find((each) => each.length > 0);
  return found ? found.map(({ head }) => head) : nouns.flatMap((noun) => coordinated(tree, noun));
}

export function clauseOf(tree: Tree, verb: number): Clause {
  const passive = isPassive(tree, verb);
  const surface = surfaceSubject(tree, verb);
  const objects = expand(tree, verb, objectsOf(tree, verb));
  const gap =
    objects.length === 0 && token(tree, verb).relation === "acl:relcl" && !passive
      ? relativeObject(tree, verb, surface.heads)
      : [];
  const direct = [...objects, ...gap];
  const obliques = obliquesOf(tree, verb, passive ? surface.heads : direct);
  return {
    verb,
    passive,
    subject: passive ? agentsOf(tree, verb, obliques) : surface.heads,
    object: passive ? [...surface.heads, ...direct] : direct,
    indirect: expand(tree, verb, dependentsBy(tree, verb, "iobj")),
    obliques,
    complements: (tree.dependents[verb] ?? []).filter((index) => isComplement(tree, verb, index)),
    subjectDistance: passive ? 0 : surface.distance,
  };
}

/** A complement clause; "warned him [to leave]" is one, too, where the parser takes it for an adverbial one. */
function isComplement(tree: Tree, verb: number, index: number): boolean {
  const { relation, tag, pos } = token(tree, index);
  // "told Chad, according to the readout": a noun with a preposition is no clause.
  if (pos === "NOUN" && dependentsBy(tree, index, "case").length > 0) return false;
  if (relation === "ccomp" || relation === "xcomp") return true;
  return relation === "advcl" && tag === "VB" && isObjectControlled(tree, index, verb);
}

/** A parser may take a lone object for an indirect one. */
function objectsOf(tree: Tree, verb: number): readonly number[] {
  const direct = dependentsBy(tree, verb, "obj");
  const indirect = dependentsBy(tree, verb, "iobj");
  const found = direct.length > 0 ? direct : indirect;
  if (found.length > 0) return found;
  // "criticised and then sanctioned Chad": joined verbs share the object of the last.
  if (tree.tokens[verb + 1]?.pos !== "CCONJ") return [];
  return dependentsBy(tree, verb, "conj").flatMap((index) => dependentsBy(tree, index, "obj"));
}

/** "the sanctions that China imposed": the antecedent is the object where the clause has a subject of its own. */
function relativeObject(tree: Tree, verb: number, subject: readonly number[]): readonly number[] {
  const noun = antecedent(tree, verb);
  return noun === undefined || subject.includes(noun) ? [] : coordinated(tree, noun);
}

/** The surface subject alone, for who is planning, saying or denying. */
export function subjectOf(tree: Tree, verb: number): readonly number[] {
  return surfaceSubject(tree, verb).heads;
}

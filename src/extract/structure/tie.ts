import { isCountryId, type StructuralType } from "../../record/record.ts";
import type { Actor } from "../events/actors.ts";
import { clauseOf } from "../events/clause.ts";
import type { Scene } from "../events/scene.ts";
import { coordinated, dependentsBy, preposition, token } from "../events/tree.ts";

/** Two entities and the word that says how the one belongs to the other. */
export interface Tie {
  readonly type: StructuralType;
  readonly source: Actor;
  readonly target: Actor;
  /** Token index. */
  readonly trigger: number;
  /** The noun, by token index, beside which "former" and the like may stand, where it is not the trigger. */
  readonly noun?: number;
  readonly rule: string;
}

/** A way of saying what lasts. Each looks at one token of a sentence, the word that would be the trigger. */
export interface TiePattern {
  readonly rule: string;
  /** True where a name's own last word may be the trigger: "the union's Trade [Division]". */
  readonly ofNames?: true;
  readonly read: (scene: Scene, trigger: number) => readonly Omit<Tie, "rule" | "trigger">[];
}

/** The actor, the first of several, that a noun with this head (a token index) names. */
export const one = (scene: Scene, head: number): Actor | undefined => scene.actors.at(head)[0];

/** What a noun in apposition or a copula is said of: "ByteDance, [a company] …", "ByteDance is [a company] …". */
export function saidOf(scene: Scene, noun: number): Actor | undefined {
  const { relation, head } = token(scene.tree, noun);
  if (relation === "appos" && head >= 0) return one(scene, head);
  const isCopular = dependentsBy(scene.tree, noun, "cop").length > 0;
  const [subject] = dependentsBy(scene.tree, noun, "nsubj");
  const isRelative = subject !== undefined && ["WDT", "WP"].includes(token(scene.tree, subject).tag);
  if (isCopular && isRelative && relation.startsWith("acl")) return one(scene, head);
  if (isCopular && subject !== undefined) return one(scene, subject);
  // "Al-Qaeda affiliate Jabhat al-Nusra"
  const isBefore = head > noun && ["nmod:desc", "compound"].includes(relation);
  if (isBefore && token(scene.tree, head).pos === "PROPN") return one(scene, head);
  const [named] = dependentsBy(scene.tree, noun, "appos");
  return named === undefined ? undefined : one(scene, named);
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

/** "two companies, [Acme and Bolt]": as many names behind a noun as it counts, which a parser may join to it. */
export function counted({ tree, actors }: Scene, noun: number): readonly Actor[] {
  const [number] = dependentsBy(tree, noun, "nummod");
  const count = number === undefined ? undefined : NUMBERS[token(tree, number).text.toLowerCase()];
  const names = dependentsBy(tree, noun, "conj", "appos").flatMap((index) => coordinated(tree, index));
  const distinct = [...new Set(names)].flatMap((index) => actors.at(index).slice(0, 1));
  return distinct.length === count ? distinct : [];
}

/** Whoever stands behind a noun with one of these prepositions. */
export function complement(
  scene: Scene,
  head: number,
  ...prepositions: readonly string[]
): Actor | undefined {
  const found = dependentsBy(scene.tree, head, "nmod", "obl").find((index) =>
    prepositions.includes(preposition(scene.tree, index)),
  );
  return found === undefined ? undefined : one(scene, found);
}

/** Whose a noun is: "Chad's", "Chadian". */
export function possessor(scene: Scene, head: number): Actor | undefined {
  const [found] = dependentsBy(scene.tree, head, "nmod:poss", "amod", "compound");
  return found === undefined ? undefined : one(scene, found);
}

/** A tie of this type where both ends are known and are not one. */
export const tie = (
  type: StructuralType,
  source: Actor | undefined,
  target: Actor | undefined,
): readonly Omit<Tie, "rule" | "trigger">[] =>
  source && target && source.entity !== target.entity ? [{ type, source, target }] : [];

export const isOrganization = (actor: Actor | undefined): actor is Actor =>
  actor?.entity.startsWith("organization:") === true;

export const isCountry = (actor: Actor | undefined): actor is Actor =>
  actor !== undefined && isCountryId(actor.entity);

/** What a verb ties: its subject and its object or oblique, after passives and relative clauses are undone. */
export function verbEnds(
  scene: Scene,
  verb: number,
  slot: string,
): readonly [source: Actor | undefined, target: Actor | undefined] {
  const { subject, object, obliques } = clauseOf(scene.tree, verb);
  const heads =
    slot === "object" ? object : obliques.filter((each) => each.preposition === slot).map(({ head }) => head);
  const first = (found: readonly number[]): Actor | undefined =>
    found[0] === undefined ? undefined : one(scene, found[0]);
  return [first(subject), first(heads)];
}

/** True for a verb with one of these dictionary forms. */
export const isVerb = (scene: Scene, trigger: number, ...lemmas: readonly string[]): boolean =>
  token(scene.tree, trigger).pos === "VERB" && lemmas.includes(token(scene.tree, trigger).lemma);

/** The name that ends with this token, and the words of it; undefined where none does. */
export function nameEnding(scene: Scene, last: number): Named | undefined {
  const end = scene.tree.tokens[last]?.end;
  const actor = end === undefined ? undefined : one(scene, last);
  if (actor?.kind !== "name" || actor.span[1] !== end) return undefined;
  const first = scene.tree.tokens.findIndex(({ start }) => start === actor.span[0]);
  return first < 0 ? undefined : { actor, first, last };
}

/** The name that begins with this token; undefined where none does. */
export function nameBeginning(scene: Scene, first: number): Named | undefined {
  const start = scene.tree.tokens[first]?.start;
  const actor = start === undefined ? undefined : one(scene, first);
  if (actor?.kind !== "name" || actor.span[0] !== start) return undefined;
  const last = scene.tree.tokens.findIndex(({ end }) => end === actor.span[1]);
  return last < 0 ? undefined : { actor, first, last };
}

/** A name with the indices of its first and last token. */
export interface Named {
  readonly actor: Actor;
  readonly first: number;
  readonly last: number;
}

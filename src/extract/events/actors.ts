import type { Entity, MentionKind, Sector, Span } from "../../record/record.ts";
import type { WhoMention } from "../who/who.ts";
import { saysNo } from "./mode-words.ts";
import { coordinated, dependentsBy, preposition, type Tree, token } from "./tree.ts";

/** Who stands in an argument of a predicate, with the words that name it. */
export interface Actor {
  readonly entity: string;
  readonly span: Span;
  readonly kind: MentionKind;
  readonly sector?: Sector;
  /** True where the argument itself is no actor and one was found inside it: "China's policies". */
  readonly deep: boolean;
  /** True where a place stands for its country. */
  readonly place: boolean;
}

/** Finds the actors of one sentence's arguments. */
export interface ActorFinder {
  /** Actors named by the argument with this head; several where a plural stands for each of its members. */
  readonly at: (head: number) => readonly Actor[];
  /** The same, else those inside it: possessors, demonyms, "of" complements. */
  readonly within: (head: number, prepositions?: readonly string[]) => readonly Actor[];
  /** Only those inside it: possessors and demonyms first, then complements with one of these prepositions. */
  readonly inside: (head: number, prepositions?: readonly string[]) => readonly Actor[];
}

/** Prepositions whose complement a noun can stand for, surest first: "the capital of Chad", "a post in Chad", "a camp for Chadians". */
export const INSIDE = ["of", "from", "by", "in", "within", "inside", "for"];

/** Nouns for people by what they are to somebody. */
const PEERS = new Set(
  "counterpart colleague ally rival partner neighbour neighbor host guest opponent friend enemy foe visitor".split(
    " ",
  ),
);

/** Relations in which a noun has its owner; a subject of a noun is a parser's slip ("a [U.S.] offer"). */
const OWNERS = ["nmod:poss", "amod", "compound", "nmod:desc", "nsubj"];

/** Participles after which the country is another's: "U.S.-backed fighters" are not American. */
const OTHERS_PARTICIPLES = new Set(
  "back support fund finance arm train make build supply sponsor occupy hold control educate bind own register flag design".split(
    " ",
  ),
);
const isOthers = (tree: Tree, index: number): boolean =>
  token(tree, index).tag === "VBN" && OTHERS_PARTICIPLES.has(token(tree, index).lemma);

const MAKING = new Set(
  "make issue raise announce impose publish propose present give release send write".split(" "),
);

const ACTOR_TYPES = new Set(["person", "country", "organization"]);

/** "No one in Cairo", and "Serbia's former consul", who no longer stands for Serbia: whoever is named inside is not meant. */
export const isNobody = (tree: Tree, head: number): boolean =>
  (saysNo(tree, head) && token(tree, head).lemma === "one") ||
  dependentsBy(tree, head, "amod").some((index) => token(tree, index).lemma === "former");

const isPerson = (entity: string): boolean => entity.startsWith("person:");

/** Relations under which a name can stand beside the head that the parser chose: "Secretary of State Antony Blinken". */
const BESIDE = ["flat", "appos", "compound", "flat:name", "dep"];

export function actorFinder(
  tree: Tree,
  mentions: readonly WhoMention[],
  entities: ReadonlyMap<string, Entity>,
  sectors: ReadonlyMap<string, Sector>,
): ActorFinder {
  const byHead = new Map<number, WhoMention[]>();
  for (const mention of mentions) {
    if (mention.type === "issue") continue;
    const same = byHead.get(mention.head);
    if (same) same.push(mention);
    else byHead.set(mention.head, [mention]);
  }

  const asActor = (mention: WhoMention, deep: boolean): Actor | undefined => {
    const base = {
      span: [mention.start, mention.end] as const,
      kind: mention.kind,
      deep,
      ...(mention.sector ? { sector: mention.sector } : {}),
    };
    if (ACTOR_TYPES.has(mention.type)) return { ...base, entity: mention.entity, place: false };
    const country = entities.get(mention.entity)?.country;
    return country ? { ...base, entity: country, place: true } : undefined;
  };

  const longest = (found: readonly WhoMention[], deep: boolean): Actor[] => {
    const length = Math.max(0, ...found.map(({ start, end }) => end - start));
    const kept = found.filter(({ start, end }) => end - start === length);
    return kept.flatMap((mention) => asActor(mention, deep) ?? []);
  };

  const named = (head: number, deep: boolean): Actor[] => {
    const { start, end } = token(tree, head);
    const exact = longest(byHead.get(head) ?? [], deep);
    if (exact.length > 0) return exact;
    const covering = mentions.filter(
      (mention) => mention.type !== "issue" && mention.start <= start && end <= mention.end,
    );
    return longest(covering, deep);
  };

  const known: (readonly Actor[])[] = [];
  const at = (head: number): readonly Actor[] => (known[head] ??= actorsAt(head));

  const actorsAt = (head: number): readonly Actor[] => {
    // "Former members of Hamas" no longer act for it; a person who held an office is still that person.
    const isPast = isNobody(tree, head);
    const direct = named(head, false).filter(
      ({ kind, entity }) => !isPast || kind === "name" || isPerson(entity),
    );
    if (direct.some(({ entity }) => entities.get(entity)?.type === "country"))
      direct.push(...joinedNations(head, direct[0]!));
    if (direct.some(({ kind }) => kind !== "nominal")) return direct;
    const { tag } = token(tree, head);
    // "China's foreign minister, Wang Yi": whoever is named beside a title is the one that it describes.
    // "the ambassador in Lima, Ada Cole", whom the parser may take for an explanation of Lima.
    const ofPlaces = dependentsBy(tree, head, "nmod").flatMap((index) =>
      dependentsBy(tree, index, "appos").filter((name) => tree.tokens[name - 1]?.text === ","),
    );
    for (const beside of [...dependentsBy(tree, head, ...BESIDE), ...(tag === "NN" ? ofPlaces : [])]) {
      // "two envoys, Ada Cole and Luis Quispe"
      const all = coordinated(tree, beside).flatMap((index) => named(index, false));
      const people = personsOnly(all, mentions).filter(
        // "the Biden administration" is more than the man in its name.
        ({ span: [start, end] }) => !direct.some(({ span }) => span[0] <= start && end <= span[1]),
      );
      if (people.length > 0 && people.every(({ kind }) => kind === "name")) return people;
    }
    // "the militia, a group [backed] by Chad": what is said of a noun in apposition is said of the name that it explains.
    const { relation, head: explained } = token(tree, head);
    if (direct.length === 0 && relation === "appos") return named(explained, false);
    return direct.length > 0 ? direct : titled(head);
  };

  // "Secretary of State Marco Rubio": the parser may hang the name on any word of the office that stands before it.
  const titled = (head: number): readonly Actor[] => {
    const isTitled = ({ entity, kind, start }: WhoMention): boolean => {
      const roles = entities.get(entity)?.roles;
      if (kind !== "name" || roles === undefined || start <= token(tree, head).start) return false;
      const words = tree.tokens.slice(head).filter((each) => each.end <= start);
      const title = words.map(({ text }) => text.toLowerCase()).join(" ");
      return roles.some((role) => role.title.toLowerCase() === title);
    };
    return longest(mentions.filter(isTitled), false);
  };

  // "French and Egyptian warships": the words that name whose they are may be joined before one noun.
  const joinedNations = (head: number, { entity, sector }: Actor): readonly Actor[] =>
    dependentsBy(tree, head, "amod", "compound")
      .filter((index) => dependentsBy(tree, index, "conj").length > 0)
      .flatMap((index) => coordinated(tree, index))
      .flatMap((index) => named(index, false))
      .filter((each) => each.entity !== entity)
      .map((each) => ({ ...each, ...(sector ? { sector } : {}) }));

  const isPronoun = (index: number): boolean => token(tree, index).pos === "PRON";

  const inside = (head: number, prepositions: readonly string[] = INSIDE): readonly Actor[] => {
    if (isNobody(tree, head)) return [];
    const all = dependentsBy(tree, head, ...OWNERS);
    // "his Peruvian counterpart": what such people are says more than whose they are.
    const isPeer = PEERS.has(token(tree, head).lemma) || sectors.has(token(tree, head).lemma);
    const owners = isPeer ? all.filter((index) => !isPronoun(index)) : all;
    const direct = dependentsBy(tree, head, "nmod");
    // "a visit to Chad by its neighbour", where the parser hangs the visitor on Chad.
    const nested = direct.flatMap((index) => dependentsBy(tree, index, "nmod"));
    const complements = prepositions.flatMap((wanted) =>
      [...direct, ...(wanted === "by" ? nested : [])].filter((index) => preposition(tree, index) === wanted),
    );
    // "Chadian herders", which the names do not know as a part of Chad, are civilians by their noun.
    const own = sectors.get(token(tree, head).lemma);
    const told = (actor: Actor): Actor => (own && !actor.sector ? { ...actor, sector: own } : actor);
    for (const index of new Set([...owners, ...complements, ...all])) {
      const found = coordinated(tree, index)
        .flatMap((each) => named(each, true))
        .map(told);
      if (found.length > 0) return found;
      if (isOthers(tree, index)) continue;
      for (const below of dependentsBy(tree, index, "nmod:poss", "amod", "compound", "nmod:desc")) {
        const deeper = named(below, true);
        if (deeper.length > 0) return deeper.map(told);
      }
    }
    return makersOf(head).map(told);
  };

  // "an offer that Chad had made": whoever makes it has it.
  const makersOf = (head: number): readonly Actor[] =>
    dependentsBy(tree, head, "acl:relcl")
      .filter((verb) => MAKING.has(token(tree, verb).lemma))
      .flatMap((verb) => dependentsBy(tree, verb, "nsubj"))
      .flatMap((index) => named(index, true));

  const within = (head: number, prepositions?: readonly string[]): readonly Actor[] => {
    const direct = at(head);
    return direct.length > 0 ? direct : inside(head, prepositions);
  };
  return { at, within, inside };
}

/** A compound beside a common noun names an actor only where it is a person: "Trump officials" are not Trump's country. */
function personsOnly(found: readonly Actor[], mentions: readonly WhoMention[]): readonly Actor[] {
  return found.filter((actor) =>
    mentions.some(
      ({ start, end, type }) => type === "person" && start === actor.span[0] && end === actor.span[1],
    ),
  );
}

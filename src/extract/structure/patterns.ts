import type { StructuralType } from "../../record/record.ts";
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
  readonly rule: string;
}

/** A way of saying what lasts. Each looks at one token of a sentence, the word that would be the trigger. */
export interface TiePattern {
  readonly rule: string;
  readonly read: (scene: Scene, trigger: number) => readonly Omit<Tie, "rule" | "trigger">[];
}

const OWNERSHIP_NOUNS = new Set(["subsidiary", "unit", "division"]);
/** Nouns for a body that belongs to another without being owned: "the armed wing of the party". */
const BRANCH_NOUNS = new Set([
  "part",
  "wing",
  "arm",
  "branch",
  "affiliate",
  "offshoot",
  "faction",
  "component",
  "chapter",
]);
/** What a person can be called who leads a body. */
const HEAD_NOUNS = new Set(["head", "chief", "commander", "founder", "leader", "emir"]);
const PARENT_NOUNS = new Set(["owner", "parent"]);
const BODY_WORDS = new Set(
  "ministry department army navy agency parliament congress senate commission council bank government force guard party court embassy office bureau administration military".split(
    " ",
  ),
);

const one = (scene: Scene, head: number): Actor | undefined => scene.actors.at(head)[0];

/** What a noun in apposition or a copula is said of: "ByteDance, [a company] …", "ByteDance is [a company] …". */
function saidOf(scene: Scene, noun: number): Actor | undefined {
  const { relation, head } = token(scene.tree, noun);
  if (relation === "appos" && head >= 0) return one(scene, head);
  const isCopular = dependentsBy(scene.tree, noun, "cop").length > 0;
  const [subject] = dependentsBy(scene.tree, noun, "nsubj");
  const isRelative = subject !== undefined && ["WDT", "WP"].includes(token(scene.tree, subject).tag);
  if (isCopular && isRelative && relation.startsWith("acl")) return one(scene, head);
  if (isCopular && subject !== undefined) return one(scene, subject);
  const [named] = dependentsBy(scene.tree, noun, "appos");
  return named === undefined ? undefined : one(scene, named);
}

function complement(scene: Scene, head: number, ...prepositions: readonly string[]): Actor | undefined {
  const found = dependentsBy(scene.tree, head, "nmod", "obl").find((index) =>
    prepositions.includes(preposition(scene.tree, index)),
  );
  return found === undefined ? undefined : one(scene, found);
}

function possessor(scene: Scene, head: number): Actor | undefined {
  const [found] = dependentsBy(scene.tree, head, "nmod:poss", "amod", "compound");
  return found === undefined ? undefined : one(scene, found);
}

const tie = (
  type: StructuralType,
  source: Actor | undefined,
  target: Actor | undefined,
): readonly Omit<Tie, "rule" | "trigger">[] =>
  source && target && source.entity !== target.entity ? [{ type, source, target }] : [];

const isOrganization = (actor: Actor | undefined): actor is Actor =>
  actor?.entity.startsWith("organization:") === true;

const isCountry = (actor: Actor | undefined): actor is Actor =>
  actor !== undefined && /^[A-Z]{3}$/.test(actor.entity);

/** What a verb ties: its subject and its object or oblique, after passives and relative clauses are undone. */
function verbEnds(
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

/** A country is a member of a body, a body is part of a greater one. */
function belonging(
  source: Actor | undefined,
  target: Actor | undefined,
): readonly Omit<Tie, "rule" | "trigger">[] {
  if (source?.kind === "pronoun") return [];
  if (isOrganization(target)) return tie(isCountry(source) ? "MEMBER_OF" : "PART_OF", source, target);
  return isOrganization(source) && isCountry(target) ? tie("PART_OF", source, target) : [];
}

const isVerb = (scene: Scene, trigger: number, ...lemmas: readonly string[]): boolean =>
  token(scene.tree, trigger).pos === "VERB" && lemmas.includes(token(scene.tree, trigger).lemma);

export const TIE_PATTERNS: readonly TiePattern[] = [
  {
    rule: "owns.verb",
    read: (scene, trigger) =>
      isVerb(scene, trigger, "own") ? tie("OWNS", ...verbEnds(scene, trigger, "object")) : [],
  },
  {
    rule: "office.heads",
    read: (scene, trigger) => {
      if (!isVerb(scene, trigger, "head", "chair", "lead", "command")) return [];
      const [person, body] = verbEnds(scene, trigger, "object");
      // "led the American delegation" tells of no office of the United States.
      const isBody = isOrganization(body) || (isVerb(scene, trigger, "head", "chair") && isCountry(body));
      return person?.entity.startsWith("person:") && isBody ? tie("HOLDS_OFFICE", person, body) : [];
    },
  },
  {
    rule: "belongs.verb",
    read: (scene, trigger) =>
      // A subject borrowed from a verb before it is too unsure to last.
      isVerb(scene, trigger, "belong") && token(scene.tree, trigger).relation !== "conj"
        ? belonging(...verbEnds(scene, trigger, "to"))
        : [],
  },
  {
    rule: "part.noun",
    read: (scene, trigger) => {
      const { lemma } = token(scene.tree, trigger);
      if (!BRANCH_NOUNS.has(lemma)) return [];
      const whole =
        complement(scene, trigger, "of") ?? (lemma === "part" ? undefined : possessor(scene, trigger));
      return belonging(saidOf(scene, trigger), whole);
    },
  },
  {
    rule: "office.head-of",
    read: (scene, trigger) => {
      if (!HEAD_NOUNS.has(token(scene.tree, trigger).lemma)) return [];
      const person = saidOf(scene, trigger);
      const body = complement(scene, trigger, "of") ?? possessor(scene, trigger);
      return person?.entity.startsWith("person:") && isOrganization(body)
        ? tie("HOLDS_OFFICE", person, body)
        : [];
    },
  },
  {
    rule: "part.affiliated",
    read: (scene, trigger) => {
      if (!isVerb(scene, trigger, "affiliate") || token(scene.tree, trigger).tag !== "VBN") return [];
      const body = clauseOf(scene.tree, trigger)
        .object.map((head) => one(scene, head))
        .find(isOrganization);
      const whole = verbEnds(scene, trigger, "with")[1] ?? verbEnds(scene, trigger, "to")[1];
      return isOrganization(whole) ? belonging(body, whole) : [];
    },
  },
  {
    rule: "part.including",
    // "the members of the front, including the army and the league"
    read: (scene, trigger) => {
      const { relation, head, text } = token(scene.tree, trigger);
      if (text.toLowerCase() !== "including" || relation !== "case" || head < 0) return [];
      const whole = token(scene.tree, head);
      if (whole.relation !== "nmod" || whole.head < 0) return [];
      const body = one(scene, whole.head) ?? complement(scene, whole.head, "of");
      return coordinated(scene.tree, head).flatMap((index) =>
        belonging(one(scene, index), isOrganization(body) ? body : undefined),
      );
    },
  },
  {
    rule: "part.consists",
    read: (scene, trigger) => {
      if (!isVerb(scene, trigger, "include", "comprise")) return [];
      const { subject, object } = clauseOf(scene.tree, trigger);
      const body = subject.map((head) => one(scene, head)).find(isOrganization);
      return object.flatMap((head) => belonging(one(scene, head), body));
    },
  },
  {
    rule: "owns.subsidiary",
    read: (scene, trigger) =>
      OWNERSHIP_NOUNS.has(token(scene.tree, trigger).lemma)
        ? tie("OWNS", complement(scene, trigger, "of") ?? possessor(scene, trigger), saidOf(scene, trigger))
        : [],
  },
  {
    rule: "owns.parent",
    read: (scene, trigger) =>
      PARENT_NOUNS.has(token(scene.tree, trigger).lemma)
        ? tie("OWNS", saidOf(scene, trigger), complement(scene, trigger, "of") ?? possessor(scene, trigger))
        : [],
  },
  {
    rule: "member.noun",
    read: (scene, trigger) => {
      if (token(scene.tree, trigger).lemma !== "member") return [];
      const group = complement(scene, trigger, "of") ?? possessor(scene, trigger);
      return isOrganization(group) ? tie("MEMBER_OF", saidOf(scene, trigger), group) : [];
    },
  },
  {
    rule: "part.possessor",
    read: (scene, trigger) => {
      if (!BODY_WORDS.has(token(scene.tree, trigger).lemma)) return [];
      const body = one(scene, trigger);
      const country = possessor(scene, trigger) ?? complement(scene, trigger, "of");
      return isOrganization(body) && isCountry(country) ? tie("PART_OF", body, country) : [];
    },
  },
  {
    rule: "located.based",
    read: (scene, trigger) => {
      const { lemma, text, relation, head } = token(scene.tree, trigger);
      if (lemma !== "base" && text.toLowerCase() !== "based") return [];
      const [place] = dependentsBy(scene.tree, trigger, "obl", "compound", "obl:npmod", "obl:unmarked");
      if (head < 0 || place === undefined || !["acl", "amod", "compound"].includes(relation)) return [];
      return tie("LOCATED_IN", one(scene, head), one(scene, place));
    },
  },
  {
    rule: "located.company",
    read: (scene, trigger) => {
      const { lemma } = token(scene.tree, trigger);
      if (
        !["company", "firm", "manufacturer", "maker", "university", "giant", "bank", "platform"].includes(
          lemma,
        )
      )
        return [];
      const company = saidOf(scene, trigger);
      const country = possessor(scene, trigger);
      return isOrganization(company) && isCountry(country) ? tie("LOCATED_IN", company, country) : [];
    },
  },
];

/** No other word is a trigger; "including" may be tagged as a preposition. */
const TRIGGERS = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);

/** The lasting ties that one sentence tells. */
export function tiesIn(scene: Scene): readonly Tie[] {
  return scene.tree.tokens.flatMap(({ pos, text }, trigger) =>
    TRIGGERS.has(pos) || text.toLowerCase() === "including"
      ? TIE_PATTERNS.flatMap(({ rule, read }) =>
          read(scene, trigger).map((found) => ({ ...found, rule, trigger })),
        )
      : [],
  );
}

import type { Actor } from "../events/actors.ts";
import { clauseOf } from "../events/clause.ts";
import type { Scene } from "../events/scene.ts";
import { coordinated, dependentsBy, preposition, token } from "../events/tree.ts";
import {
  complement,
  isCountry,
  isOrganization,
  isVerb,
  nameBeginning,
  nameEnding,
  one,
  possessor,
  saidOf,
  type Tie,
  type TiePattern,
  tie,
  verbEnds,
} from "./tie.ts";
import { isUnit, UNITS } from "./units.ts";

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
const BODY_WORDS = new Set(
  "ministry department army navy agency parliament congress senate commission council bank government force guard party court embassy office bureau administration military".split(
    " ",
  ),
);

/** A country or a person is a member of a body, a body is part of a greater one. */
function belonging(
  source: Actor | undefined,
  target: Actor | undefined,
): readonly Omit<Tie, "rule" | "trigger">[] {
  // A town in a bloc does not make its country a member.
  if (source?.kind === "pronoun" || source?.place) return [];
  if (isOrganization(target)) return tie(isOrganization(source) ? "PART_OF" : "MEMBER_OF", source, target);
  return isOrganization(source) && isCountry(target) ? tie("PART_OF", source, target) : [];
}

/** "Members" of "members of the Trade Union": the first noun that is no name. */
function nounAbove(scene: Scene, name: number): number {
  let at = name;
  while (token(scene.tree, at).pos === "PROPN" && token(scene.tree, at).head >= 0)
    at = token(scene.tree, at).head;
  return at;
}

/**
 * Who does something "as part of" a body: the name before the phrase ("Chad, as part of the force, …"), the subject of what is done so,
 * else the name after it ("As part of the force, Chad …").
 */
function asPart(scene: Scene, part: number): Actor | undefined {
  const [as = part] = dependentsBy(scene.tree, part, "case");
  const isBetween = scene.tree.tokens[as - 1]?.text === ",";
  const before = nameEnding(scene, isBetween ? as - 2 : as - 1);
  if (before && isBetween) return before.actor;
  if (as === 0) {
    const comma = scene.tree.tokens.findIndex(({ text }, index) => index > part && text === ",");
    return comma < 0 ? undefined : nameBeginning(scene, comma + 1)?.actor;
  }
  const { head } = token(scene.tree, part);
  const subject =
    head >= 0 && token(scene.tree, head).pos === "VERB" ? clauseOf(scene.tree, head).subject : [];
  return subject.map((index) => one(scene, index)).find((actor) => actor?.kind === "name");
}

/** Ways of saying that somebody is a member of a body, or that a body is a part of a greater one. */
export const BELONGING: readonly TiePattern[] = [
  ...UNITS,
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
    rule: "part.as",
    read: (scene, trigger) => {
      if (token(scene.tree, trigger).lemma !== "part" || preposition(scene.tree, trigger) !== "as") return [];
      return belonging(asPart(scene, trigger), complement(scene, trigger, "of"));
    },
  },
  {
    // "was assigned to the 4th Company", "is attached to the Guards Division"
    rule: "part.assigned",
    read: (scene, trigger) => {
      if (!isVerb(scene, trigger, "assign", "attach") || token(scene.tree, trigger).tag !== "VBN") return [];
      const member = clauseOf(scene.tree, trigger).object.map((head) => one(scene, head))[0];
      const to = scene.tree.tokens.findIndex(
        ({ text }, index) => index > trigger && index < trigger + 3 && text === "to",
      );
      const isArticle = /^(?:the|its|his|her)$/.test(scene.tree.tokens[to + 1]?.text ?? "");
      const unit = to < 0 ? undefined : nameBeginning(scene, to + (isArticle ? 2 : 1));
      return unit && isUnit(scene, unit) ? belonging(member, unit.actor) : [];
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
      if (!["nmod", "conj"].includes(whole.relation) || whole.head < 0) return [];
      const body = one(scene, whole.head) ?? complement(scene, whole.head, "of");
      const noun = nounAbove(scene, whole.head);
      return coordinated(scene.tree, head)
        .flatMap((index) => belonging(one(scene, index), isOrganization(body) ? body : undefined))
        .map((found) => ({ ...found, noun }));
    },
  },
  {
    rule: "part.consists",
    read: (scene, trigger) => {
      if (!isVerb(scene, trigger, "include", "comprise")) return [];
      const { subject, object } = clauseOf(scene.tree, trigger);
      // "soldiers from the brigade, who make up …": a body is no "who".
      const isPeople = dependentsBy(scene.tree, trigger, "nsubj").some(
        (index) => token(scene.tree, index).text.toLowerCase() === "who",
      );
      const body = isPeople ? undefined : subject.map((head) => one(scene, head)).find(isOrganization);
      return object.flatMap((head) => belonging(one(scene, head), body));
    },
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
    ofNames: true,
    read: (scene, trigger) => {
      if (!BODY_WORDS.has(token(scene.tree, trigger).lemma)) return [];
      const body = one(scene, trigger);
      const country = possessor(scene, trigger) ?? complement(scene, trigger, "of");
      return isOrganization(body) && isCountry(country) ? tie("PART_OF", body, country) : [];
    },
  },
];

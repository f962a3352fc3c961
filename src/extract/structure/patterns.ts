import type { Actor } from "../events/actors.ts";
import { isInName } from "../events/predicates.ts";
import type { Scene } from "../events/scene.ts";
import { dependentsBy, token } from "../events/tree.ts";
import { BELONGING } from "./belonging.ts";
import {
  complement,
  counted,
  isCountry,
  isOrganization,
  isVerb,
  one,
  possessor,
  saidOf,
  type Tie,
  type TiePattern,
  tie,
  verbEnds,
} from "./tie.ts";

const OWNERSHIP_NOUNS = new Set(["subsidiary", "unit", "division"]);
/** What a person can be called who leads a body. */
const HEAD_NOUNS = new Set(["head", "chief", "commander", "founder", "leader", "emir"]);
const PARENT_NOUNS = new Set(["owner", "parent"]);
/** Nouns for those whom the name before them tells: "leads the M23 rebels". */
const FOLLOWERS = new Set(
  "rebel militia militant guerrilla insurgent group movement militiaman party coalition".split(" "),
);

function ledGroup(scene: Scene, verb: number): Actor | undefined {
  const [led] = dependentsBy(scene.tree, verb, "obj");
  return led !== undefined && FOLLOWERS.has(token(scene.tree, led).lemma) ? possessor(scene, led) : undefined;
}

export const TIE_PATTERNS: readonly TiePattern[] = [
  ...BELONGING,
  {
    rule: "owns.verb",
    read: (scene, trigger) =>
      isVerb(scene, trigger, "own") ? tie("OWNS", ...verbEnds(scene, trigger, "object")) : [],
  },
  {
    rule: "office.heads",
    read: (scene, trigger) => {
      if (!isVerb(scene, trigger, "head", "chair", "lead", "command")) return [];
      const [person, direct] = verbEnds(scene, trigger, "object");
      const body = direct ?? ledGroup(scene, trigger);
      // "led the American delegation" tells of no office of the United States.
      const isBody = isOrganization(body) || (isVerb(scene, trigger, "head", "chair") && isCountry(body));
      return person?.entity.startsWith("person:") && isBody ? tie("HOLDS_OFFICE", person, body) : [];
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
      const country = possessor(scene, trigger);
      const several = counted(scene, trigger);
      const companies = several.length > 0 ? several : [saidOf(scene, trigger)];
      return companies.flatMap((company) =>
        isOrganization(company) && isCountry(country) ? tie("LOCATED_IN", company, country) : [],
      );
    },
  },
];

/** No other word is a trigger; "including" may be tagged as a preposition, and a unit's name may end in a number. */
const TRIGGERS = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

/** The lasting ties that one sentence tells. */
export function tiesIn(scene: Scene): readonly Tie[] {
  const ties: Tie[] = [];
  for (const [trigger, { pos, text }] of scene.tree.tokens.entries()) {
    if (!TRIGGERS.has(pos) && text.toLowerCase() !== "including") continue;
    const isOfName = isInName(scene, trigger);
    for (const { rule, read, ofNames } of TIE_PATTERNS) {
      if (isOfName && !ofNames) continue;
      for (const found of read(scene, trigger)) ties.push({ ...found, rule, trigger });
    }
  }
  return ties;
}

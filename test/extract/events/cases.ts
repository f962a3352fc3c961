import type { Case } from "./cases/case.ts";
import { COMPLEMENTS } from "./cases/complements.ts";
import { COORDINATION } from "./cases/coordination.ts";
import { CONDEMNED, FORCES, TOPICS } from "./cases/forces.ts";
import { ISSUES } from "./cases/issues.ts";
import { EXPLAINED, MEANT, ORDERS, PARTNERS, REALITY, REPORTERS } from "./cases/judged.ts";
import { LIGHT_VERBS, PARTICLES } from "./cases/light-verbs.ts";
import { DENIALS, NEGATION } from "./cases/negation.ts";
import { CLAUSES, DATELINES, JOINED_NAMES, OWN_NAMES } from "./cases/news-grammar.ts";
import { NEWSPAPER } from "./cases/newspaper.ts";
import { NOMINALS } from "./cases/nominals.ts";
import { CO_MENTION, NATURE_AND_MARKETS, NO_PARTY, SPORT_AND_ARTS } from "./cases/none.ts";
import { PASSIVES } from "./cases/passives.ts";
import { DATES, HISTORICAL, STORY } from "./cases/past.ts";
import { PEOPLE } from "./cases/people.ts";
import { INDIRECT_OBJECTS, PLAIN, PREPOSITIONS } from "./cases/plain.ts";
import { PARTICIPLES, RELATIVES } from "./cases/relatives.ts";
import { SAME_VERB } from "./cases/same-verb.ts";
import { SECTORS } from "./cases/sectors.ts";
import { SPEAKERS } from "./cases/speakers.ts";
import { STRUCTURE } from "./cases/structure.ts";
import { FUTURE, HYPOTHETICAL } from "./cases/unreal.ts";

export type { Case } from "./cases/case.ts";

/** Texts and what should be read out of them, by construction. The form is told in `cases/case.ts`. */
export const CASES = {
  "plain clauses": PLAIN,
  "prepositional recipients": PREPOSITIONS,
  "indirect objects": INDIRECT_OBJECTS,
  passives: PASSIVES,
  coordination: COORDINATION,
  "control and complements": COMPLEMENTS,
  "relative clauses": RELATIVES,
  participles: PARTICIPLES,
  "people and appositions": PEOPLE,
  "nominal events": NOMINALS,
  "light verbs": LIGHT_VERBS,
  particles: PARTICLES,
  negation: NEGATION,
  denials: DENIALS,
  hypothetical: HYPOTHETICAL,
  future: FUTURE,
  historical: HISTORICAL,
  dates: DATES,
  "time of the story": STORY,
  speakers: SPEAKERS,
  issues: ISSUES,
  "sectors and metonyms": SECTORS,
  structure: STRUCTURE,
  "same verb": SAME_VERB,
  newspaper: NEWSPAPER,
  forces: FORCES,
  "condemned attacks": CONDEMNED,
  topics: TOPICS,
  "judged: who reports": REPORTERS,
  "judged: who is told to act": ORDERS,
  "judged: whose partner": PARTNERS,
  "judged: whether and when": REALITY,
  "judged: who is explained": EXPLAINED,
  datelines: DATELINES,
  "names joined and explained": JOINED_NAMES,
  "whose name and whose help": OWN_NAMES,
  "clauses of news": CLAUSES,
  "judged: who is meant": MEANT,
  "none: named together": CO_MENTION,
  "none: sport and arts": SPORT_AND_ARTS,
  "none: nature and markets": NATURE_AND_MARKETS,
  "none: no party": NO_PARTY,
} as const satisfies Readonly<Record<string, readonly Case[]>>;

export type Group = keyof typeof CASES;

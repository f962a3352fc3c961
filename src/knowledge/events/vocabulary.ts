import type { EventType, Mode } from "../../record/record.ts";

/** The sixteen event types of PLOVER (Open Event Data Alliance, PLOVER codebook), in the codebook's order. */
export const EVENT_TYPES: readonly EventType[] = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
];

export const MODES: readonly Mode[] = ["negation", "hypothetical", "future", "historical"];

/** Places of an argument that are not prepositions; the head comment of each YAML file says what they mean. */
const NAMED_SLOTS = [
  "subject",
  "object",
  "indirect",
  "possessor",
  "clause-subject",
  "clause-object",
  "clause-recipient",
  "none",
];

const PREPOSITIONS = (
  "about above across after against ahead_of along alongside amid among around as at away_from because_of before " +
  "behind beside between beyond by concerning despite due_to for from in in_front_of in_support_of inside into near " +
  "of off on onto out_of outside over past per regarding since through throughout to together_with toward towards " +
  "under until unto upon versus via vis-à-vis with within without"
)
  .split(" ")
  .map((word) => word.replaceAll("_", " "));

const SLOTS = new Set([...NAMED_SLOTS, ...PREPOSITIONS]);
const CONDITIONS = new Set([...SLOTS, "clause", "statement", "modifier"].filter((slot) => slot !== "none"));

/** A slot names where an argument stands: "object", "clause-subject", or a preposition such as "against". */
export const isSlot = (name: string): boolean => SLOTS.has(name);

/** What `when` and `not` may ask about: the slots, the complement clause's verb, and the words that modify a noun. */
export const isCondition = (name: string): boolean => CONDITIONS.has(name);

export const PLOVER_CONTEXTS: readonly string[] = [
  "political",
  "military",
  "economic",
  "diplomatic",
  "resource",
  "culture",
  "disease",
  "disaster",
  "refugee",
  "migration",
  "legal",
  "terrorism",
  "government",
  "election",
  "legislative",
  "cbrn",
  "cyber",
  "historical",
  "hypothetical",
  "territory",
  "crime",
  "human rights",
  "rights",
  "environment",
  "technology",
  "corruption",
  "reparations",
  "peacekeeping",
  "intelligence",
  "asylum",
  "religion",
  "illegal drugs",
];

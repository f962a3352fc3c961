import { isCountryId, type Mode } from "../../record/record.ts";
import type { Actor } from "./actors.ts";
import type { Candidate } from "./candidate.ts";

/** What an event's confidence is judged by. */
export interface Grounds {
  readonly candidate: Candidate;
  readonly actor: Actor;
  readonly recipient: Actor | undefined;
  readonly modes: readonly Mode[];
  /** Characters between the words that name the event and the further of its two parties. */
  readonly reach: number;
}

/** Gives an event's confidence, 0 to 1. */
export type Weigh = (grounds: Grounds) => number;

/** One thing that makes an event more or less likely to be right, with its weight on the logit scale. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly of: (grounds: Grounds) => number;
}

const one = (holds: boolean): number => (holds ? 1 : 0);
const sides = ({ actor, recipient }: Grounds, kind: Actor["kind"]): number =>
  one(actor.kind === kind) + one(recipient?.kind === kind);
const bodies = ({ actor, recipient }: Grounds): number =>
  one(actor.entity.startsWith("organization:")) + one(recipient?.entity.startsWith("organization:") === true);
const states = ({ actor, recipient }: Grounds): number =>
  one(isCountryId(actor.entity)) + one(recipient !== undefined && isCountryId(recipient.entity));

/** Weights learned from `test/judge/verdicts.jsonl` by `npm run judge -- --fit`, which says how well they hold on verdicts left out. */
export const FEATURES: readonly Feature[] = [
  { name: "always", weight: 1.87, of: () => 1 },
  { name: "conditioned", weight: -0.28, of: ({ candidate }) => one(candidate.conditions.length > 0) },
  {
    name: "bare noun",
    weight: -0.39,
    of: ({ candidate }) => one(candidate.kind === "noun" && candidate.carrier === undefined),
  },
  { name: "implied", weight: 0.55, of: ({ candidate }) => one(candidate.kind === "implied") },
  {
    name: "subject steps",
    weight: -0.41,
    of: ({ candidate }) => Math.min(candidate.subjectDistance, 3),
  },
  { name: "deep", weight: -0.21, of: ({ recipient }) => one(recipient?.deep === true) },
  { name: "place", weight: -0.78, of: ({ recipient }) => one(recipient?.place === true) },
  { name: "pronoun", weight: -0.66, of: (grounds) => sides(grounds, "pronoun") },
  { name: "nominal", weight: -0.25, of: (grounds) => sides(grounds, "nominal") },
  { name: "bodies", weight: -0.3, of: bodies },
  { name: "states", weight: 0.6, of: states },
  // No edge, and so never judged: less sure than one that names a recipient.
  { name: "nobody", weight: -0.6, of: ({ recipient }) => one(recipient === undefined) },
  { name: "nearby", weight: -1.67, of: ({ candidate }) => one(candidate.slot === "nearby") },
  {
    name: "oblique",
    weight: 0.05,
    of: ({ candidate }) => one(!["object", "mutual"].includes(candidate.slot)),
  },
  { name: "unreal", weight: -0.19, of: ({ modes }) => one(modes.some((mode) => mode !== "historical")) },
  { name: "several modes", weight: 0.14, of: ({ modes }) => one(modes.length > 1) },
  { name: "reach", weight: -0.44, of: ({ reach }) => Math.min(reach, 200) / 100 },
];

/**
 * How likely it is that an event with this actor and recipient is right in type, direction and mode, 0 to 1: logistic regression over how
 * it was found.
 */
export const confidenceOf: Weigh = (grounds) => {
  const score = FEATURES.reduce((sum, { weight, of }) => sum + weight * of(grounds), 0);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
};

import type { Mode } from "../../record/record.ts";
import type { Actor } from "./actors.ts";
import type { Candidate } from "./candidate.ts";

/**
 * How likely it is that an event with this actor and recipient is right in type, direction and mode, 0 to 1:
 * a logistic function of how it was found.
 */
export function confidenceOf(
  candidate: Candidate,
  actor: Actor,
  recipient: Actor | undefined,
  modes: readonly Mode[],
): number {
  let score = 1.7;
  if (candidate.conditions.length > 0) score += 0.3;
  if (candidate.kind === "noun" && candidate.carrier === undefined) score -= 0.3;
  score -= 0.35 * Math.min(candidate.subjectDistance, 3);
  if (recipient?.deep) score -= 0.6;
  if (recipient?.place) score -= 0.4;
  for (const side of [actor, recipient])
    if (side?.kind === "pronoun" || side?.kind === "nominal") score -= 0.3;
  if (recipient === undefined) score -= 0.6;
  if (candidate.slot === "nearby") score -= 0.9;
  if (!["object", "mutual"].includes(candidate.slot)) score -= 0.2;
  if (modes.length > 1) score -= 0.2;
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}

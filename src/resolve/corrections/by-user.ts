import type { EntityType } from "../../record/record.ts";
import type { Decision } from "../decision.ts";

/** The decision that a correction makes. */
export function byUser(
  what: "merge" | "part",
  type: EntityType,
  from: string,
  into: string,
  names: readonly [string, string],
  articles: readonly string[],
): Decision {
  return {
    kind: "correction",
    type,
    from,
    into,
    names,
    articles,
    rule: `correction.${what}`,
    reasons: [{ what: "the corrections file says so", weight: 100 }],
  };
}

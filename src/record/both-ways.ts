import type { Relation, RelationType } from "./record.ts";

const BOTH_WAYS: ReadonlySet<RelationType> = new Set(["AGREE", "CONSULT", "COOPERATE"]);

/** Whether the recipient does the same to the actor: as its type has it, unless the record says otherwise. */
export function holdsBothWays({ type, reciprocal }: Pick<Relation, "type" | "reciprocal">): boolean {
  return reciprocal ?? BOTH_WAYS.has(type);
}

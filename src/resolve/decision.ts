import type { EntityType } from "../record/record.ts";

/** One reason for or against two names being the same entity. */
export interface Reason {
  readonly what: string;
  /** Above 0 speaks for it, below against. */
  readonly weight: number;
}

/** What resolution decided about two names, or one, and why. */
export interface Decision {
  /** `merge` joined them; `apart` kept them; `unsure` kept them, but a person should look; `correction` is the user's word. */
  readonly kind: "merge" | "apart" | "unsure" | "correction";
  readonly type: EntityType;
  /** Entity ids: the one that was (or would have been) joined, and the other. */
  readonly from: string;
  readonly into: string;
  readonly names: readonly [string, string];
  /** Ids of the articles that it holds for. */
  readonly articles: readonly string[];
  readonly rule: string;
  readonly reasons: readonly Reason[];
}

export const totalWeight = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);

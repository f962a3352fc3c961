import type { ArticleRecord } from "../../record/record.ts";
import type { Decision } from "../decision.ts";
import type { Told } from "./read-corrections.ts";

/** What one kind of correction makes of records, and what of it does not apply. */
export interface Step {
  readonly records: readonly ArticleRecord[];
  readonly decisions?: readonly Decision[];
  readonly problems: readonly string[];
}

/** What is wrong with a correction, with its line and the remedy. */
export function problemAt({ file, line }: Told, what: string, remedy: string): string {
  return `error[E_CORRECTION]: ${file}:${line}: ${what}. ${remedy}`;
}

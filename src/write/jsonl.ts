import type { ArticleRecord } from "../record/record.ts";
import { writeAtomically } from "./atomic.ts";
import { inChunks } from "./chunks.ts";

/** Values as JSON Lines: one object a line, each line ended. */
export function* jsonLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

/** Writes article records as JSON Lines, in their order, whole or not at all. @throws {WriteError} */
export function writeRecords(records: Iterable<ArticleRecord>, path: string): Promise<void> {
  return writeAtomically(path, inChunks(jsonLines(records)));
}

import { inChunks } from "./chunks.ts";

/** Values as JSON Lines, one object a line, each line ended, in chunks. */
export function jsonLineChunks(values: Iterable<unknown>): Iterable<string> {
  return inChunks(lines(values));
}

function* lines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

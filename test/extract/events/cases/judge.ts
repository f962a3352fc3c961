import type { Relation } from "../../../../src/record/record.ts";
import { describes, line, type Wanted, wantedFrom } from "./line.ts";

const STRUCTURAL = new Set<string>(["HOLDS_OFFICE", "MEMBER_OF", "PART_OF", "OWNS", "LOCATED_IN"]);

export interface Verdict {
  /** Every relation with both ends that was read, as a line. */
  readonly got: readonly string[];
  /** Wanted lines that no relation answers. */
  readonly missed: readonly string[];
  /** Relations that no line wants or allows. */
  readonly surplus: readonly string[];
}

/**
 * Compares what was read with the lines of a case. Relations without a recipient and ENGAGES are left out; the structural types count
 * only where asked for. Two relations that say the same line count once.
 */
export function judge(
  relations: readonly Relation[],
  lines: readonly string[],
  { structure = false }: { readonly structure?: boolean } = {},
): Verdict {
  const read = relations.filter(
    ({ target, type }) => target !== undefined && type !== "ENGAGES" && (structure || !STRUCTURAL.has(type)),
  );
  const wanted: readonly (readonly Wanted[])[] = lines.map((text) => text.split(" | ").map(wantedFrom));
  return {
    got: read.map(line),
    missed: wanted
      .filter((either) => !either.some((want) => want.optional || read.some((each) => describes(want, each))))
      .map((either) => either.map(({ text }) => text).join(" | ")),
    surplus: read.filter((relation) => !wanted.flat().some((want) => describes(want, relation))).map(line),
  };
}

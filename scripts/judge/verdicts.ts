import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Told } from "./read.ts";

/** What is wrong with a relation, or that nothing is. */
export const VERDICTS = [
  "true",
  "type",
  "direction",
  "mode",
  "actor",
  "recipient",
  "unsaid",
  "speaker",
  "issue",
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** One line of the verdicts file: the relation by its words, never by a number, so that it outlives changes of the program. */
export interface Judged {
  readonly article: string;
  /** The sentence, or its hash where the article is not ours to quote. */
  readonly sentence: string;
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly modes: readonly string[];
  readonly verdict: Verdict | "?";
}

export function asked({ article, sentence: words, isOurs, relation }: Told): Judged {
  const { source, type, target = "", modes = [] } = relation;
  const sentence = isOurs ? words : `sha256:${createHash("sha256").update(words).digest("hex").slice(0, 16)}`;
  return { article, sentence, source, type, target, modes, verdict: "?" };
}

export const keyOf = ({ verdict: _, ...rest }: Judged): string => JSON.stringify(Object.values(rest));

/** Reads the file; throws with the line where one is no verdict. */
export function readVerdicts(path: string): readonly Judged[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, number) => {
    if (line.trim() === "") return [];
    const judged = parse(line);
    if (!judged || (judged.verdict !== "?" && !VERDICTS.includes(judged.verdict))) {
      const remedy = `Give "verdict" one of ${VERDICTS.join(", ")}, or "?".`;
      throw new Error(`error[E_VERDICT]: ${path}:${number + 1}: the line is no verdict. ${remedy}`);
    }
    return [judged];
  });
}

function parse(line: string): Judged | undefined {
  try {
    return JSON.parse(line) as Judged;
  } catch {
    return undefined;
  }
}

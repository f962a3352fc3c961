import { byCodeUnits } from "../graph/order.ts";
import { formatProblem, isError, type Problem } from "../read/problem.ts";
import type { Effects } from "./effects.ts";
import { counted, listed, plain } from "./plain.ts";

/** How many warnings of one code are spelt out. */
const SPELT_OUT = 5;

/** Prints every error, and of each kind of warning the first few and how many more there are. */
export function reportProblems(problems: readonly Problem[], effects: Effects): void {
  const seen = new Map<string, number>();
  for (const problem of problems) {
    const count = (seen.get(problem.code) ?? 0) + 1;
    seen.set(problem.code, count);
    if (isError(problem) || count <= SPELT_OUT) effects.err(`${plain(formatProblem(problem))}\n`);
  }
  for (const [code, count] of seen) {
    const more = count - SPELT_OUT;
    if (code.startsWith("W_") && more > 0) effects.err(`warning[${code}]: and ${more} more of these\n`);
  }
}

const OWN = new Set(["E_CORRECTION", "E_KNOWLEDGE", "E_LEXICON", "E_SETTINGS"]);

/** "2 inputs failed, 1 line of your own files does not hold and 1 warning, named above.", or nothing. */
export function problemSummary(problems: readonly Problem[]): string | undefined {
  const errors = problems.filter(isError);
  const own = errors.filter(({ code }) => OWN.has(code)).length;
  const inputs = errors.length - own;
  const warnings = problems.length - errors.length;
  const parts = [
    ...(inputs > 0 ? [`${counted(inputs, "input")} failed`] : []),
    ...(own > 0
      ? [counted(own, "line of your own files does not hold", "lines of your own files do not hold")]
      : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  return parts.length > 0 ? `${listed(parts)}, named above.` : undefined;
}

/** Orders problems as a reader of the files comes upon them. */
export const byPlace = (a: Problem, b: Problem): number =>
  byCodeUnits(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);

/** 1 where an input failed, else 0. */
export const exitCodeOf = (problems: readonly Problem[]): number => (problems.some(isError) ? 1 : 0);

const LINE = /^(?:error|warning)\[(\w+)\]: (.+?):(\d+): (.+?)\. (.+)$/s;

/** A problem that a stage gives as a line, `error[CODE]: file:line: what. Remedy.`, in its parts. */
export function problemOf(line: string): Problem {
  const [, code = "E_UNKNOWN", file = "", number = "1", message = line, remedy = ""] = LINE.exec(line) ?? [];
  return { code, file, line: Number(number), message, remedy };
}

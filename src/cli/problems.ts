import { formatProblem, isError, type Problem } from "../read/problem.ts";
import type { Effects } from "./effects.ts";
import { counted, plain } from "./plain.ts";

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

/** "2 inputs failed and 1 warning, named above.", or nothing. */
export function problemSummary(problems: readonly Problem[]): string | undefined {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors > 0 ? [`${counted(errors, "input")} failed`] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  return parts.length > 0 ? `${parts.join(" and ")}, named above.` : undefined;
}

/** 1 where an input failed, else 0. */
export const exitCodeOf = (problems: readonly Problem[]): number => (problems.some(isError) ? 1 : 0);

const LINE = /^(?:error|warning)\[(\w+)\]: (.+?):(\d+): (.+?)\. (.+)$/s;

/** A problem that a stage gives as a line, `error[CODE]: file:line: what. Remedy.`, in its parts. */
export function problemOf(line: string): Problem {
  const [, code = "E_UNKNOWN", file = "", number = "1", message = line, remedy = ""] = LINE.exec(line) ?? [];
  return { code, file, line: Number(number), message, remedy };
}

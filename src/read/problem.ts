/** Something wrong with the input, as a value: the run goes on with the rest, and the command line says it. */
export interface Problem {
  /** Stable: `E_…` for an error (something was left out), `W_…` for a warning (it was read all the same). */
  readonly code: string;
  /** As the user gave it, or below the folder that the user gave. */
  readonly file: string;
  /** One-based. */
  readonly line?: number;
  /** What is wrong, without file and line: "is empty". */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

export const isError = (problem: Problem): boolean => problem.code.startsWith("E_");

/** `error[E_DATE]: corpus/a.md:3: "31 Juni" is no date. Use YYYY-MM-DD, or leave it out.` */
export function formatProblem(problem: Problem): string {
  const kind = isError(problem) ? "error" : "warning";
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${kind}[${problem.code}]: ${place}: ${problem.message}. ${problem.remedy}`;
}

import { relata } from "../../src/cli/run.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was opened. */
  readonly opened: readonly string[];
}

export interface Situation {
  readonly command?: string;
  readonly input?: string;
  readonly isWatched?: boolean;
  readonly opens?: boolean;
  /** What happens before the user ends the command; gets what was opened. */
  readonly untilInterrupted?: (opened: readonly string[]) => Promise<void>;
}

/** Runs relata without a terminal, a clock or a browser. */
export async function run(words: readonly string[], situation: Situation = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const opened: string[] = [];
  let time = 0;
  const code = await relata(words, {
    command: situation.command ?? "relata",
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isWatched: situation.isWatched ?? false,
    now: () => {
      time += 60;
      return time;
    },
    standardInput: async () => new TextEncoder().encode(situation.input ?? ""),
    open: async (target) => {
      opened.push(target);
      return situation.opens ?? true;
    },
    interrupted: async () => situation.untilInterrupted?.(opened),
  });
  return { code, out: out.join(""), err: err.join(""), opened };
}

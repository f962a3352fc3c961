import type { Effects } from "./effects.ts";

export type HelpRow = readonly [name: string, about: string];

export interface OptionRow {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help, as "<folder>"; absent where the option takes none. */
  readonly value?: string;
  readonly about: string;
  /** Name of the option without which this one does nothing. */
  readonly needs?: string;
}

export interface CommandArguments {
  /** What stands after the command's name, without options. */
  readonly words: readonly string[];
  /** The value of an option that takes one. */
  readonly value: (name: string) => string | undefined;
  /** Whether an option that takes no value was given. */
  readonly isSet: (name: string) => boolean;
  /** Whether an option was given, with a value or without. */
  readonly has: (name: string) => boolean;
}

/** Gives the exit code: 0 done, 1 some input failed. Throws UsageError for 2. */
export type Run = (given: CommandArguments, effects: Effects) => Promise<number>;

export interface CommandRow {
  readonly name: string;
  /** What stands after the name, as "<folder or files…> --out <folder>". */
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  /** Answers what a person would ask, a paragraph each. */
  readonly help: readonly string[];
  readonly examples: readonly HelpRow[];
  readonly options: readonly OptionRow[];
  /** A list for the help that stands elsewhere, loaded only for it. */
  readonly choices?: () => Promise<{ readonly title: string; readonly rows: readonly HelpRow[] }>;
  /** Loads the command's own modules only when it runs. */
  readonly load: () => Promise<Run>;
}

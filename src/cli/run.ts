import { parseArgs } from "node:util";
import { version } from "../pipeline/version.ts";
import { WriteError } from "../write/write-error.ts";
import type { CommandArguments, CommandRow } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import type { Effects } from "./effects.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { UsageError } from "./usage-error.ts";

function parse(command: CommandRow, words: readonly string[]): CommandArguments {
  const rows = [...command.options, { name: "help", short: "h", about: "" }];
  const options = Object.fromEntries(
    rows.map(({ name, short, ...row }) => [
      name,
      { type: "value" in row ? ("string" as const) : ("boolean" as const), ...(short && { short }) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return {
      words: positionals,
      value: (name) => (typeof values[name] === "string" ? values[name] : undefined),
      isSet: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. To specify.*/s, "."));
  }
}

async function runCommand(command: CommandRow, words: readonly string[], effects: Effects): Promise<number> {
  const given = parse(command, words);
  if (given.isSet("help")) {
    effects.out(await commandHelp(command));
    return 0;
  }
  const run = await command.load();
  return run(given, effects);
}

/** Runs `relata` with what stands after it on the command line. Gives the exit code: 0 done, 1 some input failed, 2 wrong use. */
export async function relata(words: readonly string[], effects: Effects): Promise<number> {
  const [first, ...rest] = words;
  if (first === "--version" || first === "-v") {
    effects.out(`${version()}\n`);
    return 0;
  }
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    const asked = COMMANDS.find(({ name }) => name === rest[0]);
    const help = asked ? await commandHelp(asked) : generalHelp(COMMANDS);
    if (first === undefined) effects.err(help);
    else effects.out(help);
    return first === undefined ? 2 : 0;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  try {
    if (command) return await runCommand(command, rest, effects);
    const names = COMMANDS.map(({ name }) => name).join(", ");
    throw new UsageError(`There is no command "${first}". Use one of ${names}.`);
  } catch (error) {
    if (error instanceof WriteError) {
      effects.err(`${error.message}\n`);
      return 1;
    }
    if (!(error instanceof UsageError)) throw error;
    const more = command ? `relata ${command.name} --help` : "relata --help";
    effects.err(`error[E_USAGE]: ${error.message}\nMore: ${more}\n`);
    return 2;
  }
}

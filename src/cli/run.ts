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
      has: (name) => values[name] !== undefined,
    };
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. To specify.*/s, "."));
  }
}

/** An option that would be passed over is told of: whoever gave it expects something of it. */
function demandNeeds({ options }: CommandRow, given: CommandArguments): void {
  for (const { name, needs } of options)
    if (needs !== undefined && given.has(name) && !given.has(needs))
      throw new UsageError(
        `--${name} does nothing without --${needs}. Add --${needs}, or leave out --${name}.`,
      );
}

/** What is said with the command as a person types it here. */
function asTyped(text: string, { command }: Effects): string {
  const names = COMMANDS.map(({ name }) => name).join("|");
  return text.replace(new RegExp(`\\brelata (?=(?:${names}|--help)\\b)`, "g"), () => `${command} `);
}

function helped(help: string, { command }: Effects): string {
  return command === "relata" ? help : `${help}\nHere, type \`${command}\` for \`relata\`.\n`;
}

async function runCommand(command: CommandRow, words: readonly string[], effects: Effects): Promise<number> {
  const given = parse(command, words);
  if (given.isSet("help")) {
    effects.out(helped(await commandHelp(command), effects));
    return 0;
  }
  demandNeeds(command, given);
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
    const help = helped(asked ? await commandHelp(asked) : generalHelp(COMMANDS), effects);
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
    effects.err(asTyped(`error[E_USAGE]: ${error.message}\nMore: ${more}\n`, effects));
    return 2;
  }
}

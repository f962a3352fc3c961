import type { CommandRow, HelpRow, OptionRow } from "./command.ts";
import { wrapped } from "./plain.ts";

const WIDTH = 88;

function table(rows: readonly HelpRow[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`).join("\n");
}

function optionLine({ name, short, value, about }: OptionRow): HelpRow {
  const dashes = `${short === undefined ? "    " : `-${short}, `}--${name}`;
  return [value === undefined ? dashes : `${dashes} ${value}`, about];
}

/** What `relata --help` prints. */
export function generalHelp(commands: readonly CommandRow[]): string {
  return [
    "Relata reads news articles into a graph of people, countries, organisations and issues,",
    "in which every relation shows the sentence it came from.",
    "",
    "Usage:",
    table(commands.map(({ name, usage, summary }) => [`relata ${name} ${usage}`, summary])),
    "",
    "More about one: relata <command> --help. The version: relata --version.",
    "Exit codes: 0 done; 1 some input failed, the rest is done; 2 wrong use.",
    "",
  ].join("\n");
}

/** What `relata <command> --help` prints. */
export async function commandHelp(command: CommandRow): Promise<string> {
  const { name, usage, summary, help, examples, options } = command;
  const choices = await command.choices?.();
  const rows = [...options, { name: "help", short: "h", about: "show this" }];
  return [
    `${summary}.`,
    "",
    `Usage: relata ${name} ${usage}${options.length > 0 ? " [options]" : ""}`,
    "",
    ...help.flatMap((paragraph) => [wrapped(paragraph, WIDTH), ""]),
    ...(choices ? [`${choices.title}:`, table(choices.rows), ""] : []),
    "Examples:",
    table(examples.map(([line, about]) => [line, about])),
    "",
    "Options:",
    table(rows.map(optionLine)),
    "",
  ].join("\n");
}

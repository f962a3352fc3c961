import { expect, test } from "vitest";
import { commandName } from "../../src/cli/command-name.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { run } from "./silent-effects.ts";

test.each<[words: readonly string[], message: string]>([
  [["bild"], 'There is no command "bild"'],
  [["build"], "Name a folder of articles"],
  [["build", "articles"], "--out <folder>"],
  [["build", "articles", "--out", "articles/."], "cannot go among the articles"],
  [["build", "articles", "--out", "graph", "--min-confidence", "high"], '"high" is none'],
  [["build", "articles", "--out", "graph", "--min-confidence", "1.5"], "from 0 to 1"],
  [["build", "articles", "--ouy", "graph"], "--ouy"],
  [["build", "articles", "--out"], "--out"],
  [["extract"], "Name a folder or files"],
  [["extract", "-", "a.txt"], "not both"],
  [["view"], "Name one results folder"],
  [["view", "no-such-folder"], "Build it first"],
  [["view", "no-such-folder", "--serve", "--port", "x"], "Build it first"],
  [["view", "graph", "--port", "8000"], "--port does nothing without --serve"],
  [["issues", "articles", "--limit", "5"], "--limit does nothing without --discover"],
  [["issues", "articles", "--map-text", "body"], "--map-text does nothing without --discover"],
  [["explain", "graph", "China"], "two names"],
  [["explain", "no-such-folder", "A", "B"], "Build it first"],
])("relata %j is wrong use, and says why", async (words, message) => {
  const { code, out, err } = await run(words);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain("error[E_USAGE]: ");
  expect(err).toContain(message);
});

test("without a command the help comes, as an error", async () => {
  const { code, out, err } = await run([]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("Usage:");
});

test.each([["--help"], ["-h"], ["help"]])("relata %s names every command", async (word) => {
  const { code, out } = await run([word]);
  expect(code).toBe(0);
  for (const { name, summary } of COMMANDS) {
    expect(out).toContain(`relata ${name} `);
    expect(out).toContain(summary);
  }
});

test.each(COMMANDS.map(({ name }) => [name]))(
  "relata %s --help tells its options and examples",
  async (name) => {
    const command = COMMANDS.find((each) => each.name === name)!;
    const { code, out } = await run([name, "--help"]);
    expect(code).toBe(0);
    expect(await run(["help", name])).toMatchObject({ out });
    for (const option of command.options) expect(out).toContain(`--${option.name}`);
    for (const [line] of command.examples) expect(out).toContain(line);
    const longest = Math.max(...out.split("\n").map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(120);
  },
);

test("commands in messages are those that a person can type here", async () => {
  const command = "npm run --silent relata --";
  const { err } = await run(["view", "no-such-folder"], { command });
  expect(err).toContain(`Build it first: ${command} build <folder> --out no-such-folder.`);
  expect(err).toContain(`More: ${command} view --help`);
  const help = await run(["view", "--help"], { command });
  expect(help.out).toContain(`Here, type \`${command}\` for \`relata\`.`);
  expect((await run(["view", "--help"])).out).not.toContain("Here, type");
});

test.each([
  ["/usr/local/bin/relata", "/home/ada", {}, "relata"],
  ["/src/relata/dist/cli/main.js", "/src/relata", {}, "npm run --silent relata --"],
  [
    "/src/relata/scripts/relata.mjs",
    "/src/relata",
    { npm_package_name: "relata", npm_lifecycle_event: "relata" },
    "npm run --silent relata --",
  ],
  [
    "/src/relata/dist/cli/main.js",
    "/src/relata",
    { npm_package_name: "relata", npm_lifecycle_event: "start" },
    "npm run --silent relata --",
  ],
  ["/home/ada/node_modules/.bin/relata", "/home/ada", { npm_lifecycle_event: "npx" }, "npx relata"],
  ["/src/relata/dist/cli/main.js", "/src/news", {}, "node ../relata/dist/cli/main.js"],
])("%s in %s is called with what works there", (script, cwd, env, command) => {
  expect(commandName({ script, cwd, env })).toBe(command);
});

test("relata --version", async () => {
  const { code, out } = await run(["--version"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

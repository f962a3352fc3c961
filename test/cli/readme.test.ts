import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gexfProblems } from "../write/gexf-rules.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let folder = "";
let readme = "";
beforeAll(async () => {
  readme = await readFile(join(ROOT, "README.md"), "utf8");
  folder = await mkdtemp(join(tmpdir(), "relata-readme-"));
  await mkdir(join(folder, "node_modules"));
  await symlink(ROOT, join(folder, "node_modules", "relata"), "dir");
  await symlink(join(ROOT, "corpus"), join(folder, "corpus"), "dir");
});
afterAll(() => rm(folder, { recursive: true }));

const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)]
    .filter(([, marked]) => marked === language)
    .map(([, , code]) => code!);

test("the example from a script runs as it stands, from the compiled package", async () => {
  const [example, ...more] = blocks("js");
  expect(more).toEqual([]);
  await writeFile(join(folder, "example.mjs"), example!);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["example.mjs"], { cwd: folder });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^CHN .+ USA: \S.+$/m);
  expect(gexfProblems(await readFile(join(folder, "news.gexf"), "utf8"))).toEqual([]);
});

test("the compiled command runs", async () => {
  const command = join(ROOT, "dist", "cli", "main.js");
  const { stdout } = await promisify(execFile)(command, ["--help"]);
  expect(stdout).toContain("Usage:");
  const failing = promisify(execFile)(command, ["build"]);
  await expect(failing).rejects.toMatchObject({ code: 2 });
});

const withoutTime = (text: string): string => text.replace(/Done in [\d.]+ seconds/, "Done in a moment");

test("what the README shows is what the commands print", async () => {
  const command = join(ROOT, "dist", "cli", "main.js");
  const env = { ...process.env, npm_package_name: "relata", npm_lifecycle_event: "start" };
  const run = async (...words: readonly string[]): Promise<string> =>
    withoutTime((await promisify(execFile)(command, [...words], { cwd: folder, env })).stdout);
  const outputs = {
    "Read 18 articles": await run("build", "corpus", "--out", "graph"),
    "Antony Blinken talks with Wang Yi": await run("explain", "graph", "Antony Blinken", "Wang Yi"),
  };
  for (const [beginning, output] of Object.entries(outputs)) {
    const shown = blocks("").find((block) => block.startsWith(beginning))!;
    for (const part of withoutTime(shown).split(/^ *…$/m)) expect(output).toContain(part.trim());
  }
});

test("the README has fewer than 150 lines, and every file and script that it names is there", async () => {
  expect(readme.split("\n").length).toBeLessThan(150);
  const { scripts } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { scripts: object };
  for (const [, script] of readme.matchAll(/npm run (?:--silent )?(\w+)/g))
    expect(Object.keys(scripts)).toContain(script);
  for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)]+)\)/g))
    await expect(readFile(join(ROOT, path!))).resolves.toBeDefined();
});

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "./silent-effects.ts";

let folder = "";
let corpus = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "relata-issues-"));
  corpus = join(folder, "articles");
  await mkdir(corpus);
  const write = (name: string, text: string) => writeFile(join(corpus, name), text);
  await write(
    "a.md",
    "Peru asked Chile for help against the banana blight on Monday. The banana blight had ruined farms in Peru, a minister said.",
  );
  await write(
    "b.md",
    "China offered Peru help against the banana blight. Fishermen in Chile worried about a new squid quota.",
  );
  await write("c.md", "Chile rejected the squid quota on Friday, and Peru blorked Chile in a harsh letter.");
});
afterAll(() => rm(folder, { recursive: true }));

test("proposes what the articles speak of and no list has, in the form of the user's list", async () => {
  const { code, out } = await run(["issues", "--discover", corpus]);
  expect(code).toBe(0);
  expect(out).toContain("# 3 times in 2 articles");
  expect(out).toContain("“Peru asked Chile for help against the banana blight on Monday.” (a)");
  const rows = (parse(out) as { issues: { key: string; label: string; phrases: string[] }[] }).issues;
  expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(["banana-blight", "squid-quota"]));
  expect(rows.map(({ label }) => label)).not.toContain("A minister");
});

test("what is taken up is read in the next build, and proposed no more; a verb of the user's own, too", async () => {
  const { out } = await run(["issues", "--discover", corpus]);
  await writeFile(join(corpus, "knowledge.yaml"), out);
  await writeFile(
    join(corpus, "events.yaml"),
    'entries:\n  - { verb: blork, type: ACCUSE, recipient: [object], example: "[Peru] blorked {Chile}." }\n',
  );
  const built = await run(["build", corpus, "--out", join(folder, "graph")]);
  expect(built.err).not.toContain("error");
  const graph = await readFile(join(folder, "graph", "graph.json"), "utf8");
  expect(graph).toContain('"key":"issue:banana-blight"');
  expect(graph).toContain('"key":"PER|ACCUSE|CHL"');
  const manifest = await readFile(join(folder, "graph", "manifest.json"), "utf8");
  expect(manifest).toContain("knowledge.yaml");
  expect((await run(["issues", "--discover", corpus])).out).not.toContain("banana-blight");
  expect((await run(["issues", corpus])).out).toContain("banana-blight\tBanana blight\t");
});

test("a wrong row of a list is told with its line, and the rest holds", async () => {
  await writeFile(
    join(corpus, "knowledge.yaml"),
    "issues:\n  - { key: squid, label: Squid, context: economic }\n",
  );
  const { code, err } = await run(["issues", corpus]);
  expect(code).toBe(1);
  expect(err).toContain('knowledge.yaml:2: the row lacks "phrases". Add it.');
  await rm(join(corpus, "knowledge.yaml"));
});

test("wrong use", async () => {
  expect((await run(["issues"])).code).toBe(2);
  expect((await run(["issues", corpus, "--discover", "--limit", "x"])).err).toContain(
    "--limit must be a whole number",
  );
});

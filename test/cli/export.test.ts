import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FORMATS } from "../../src/write/formats.ts";
import { run } from "./silent-effects.ts";
import { smallGraph } from "./small-graph.ts";

let folder = "";
beforeAll(async () => {
  folder = await smallGraph();
});
afterAll(() => rm(folder, { recursive: true }));

test.each(FORMATS.map(({ id }) => [id]))("%s is written, and its files are named", async (id) => {
  const { code, out } = await run(["export", folder, "--format", id]);
  expect(code).toBe(0);
  const files = out.trimEnd().split("\n");
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect((await readFile(file)).length).toBeGreaterThan(0);
});

test("the ending of --out names the format", async () => {
  const path = join(folder, "mine.graphml");
  expect((await run(["export", folder, "--out", path])).out).toBe(`${path}\n`);
  expect(await readFile(path, "utf8")).toContain("<graphml");
});

test.each([
  [["--format", "xlsx"], 'There is no format "xlsx". Use one of gexf,'],
  [["--out", "graph.xlsx"], 'There is no format "graph.xlsx"'],
  [[], "Say which format"],
])("relata export with %j is wrong use", async (options, message) => {
  const { code, err } = await run(["export", folder, ...options]);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("its help lists every format", async () => {
  const { out } = await run(["export", "--help"]);
  for (const { id, describe } of FORMATS)
    expect(out).toMatch(new RegExp(`^ {2}${id} .*${describe.slice(0, 20)}`, "m"));
});

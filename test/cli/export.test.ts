import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FLAVORS } from "../../src/write/flavors.ts";
import { FORMATS } from "../../src/write/formats.ts";
import { readGexfFile } from "../write/gexf-file.ts";
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

test("no two formats take each other's place, and a part never that of the whole", async () => {
  const names = new Set<string>();
  for (const { id } of FORMATS)
    for (const name of (await run(["export", folder, "--format", id])).out.trimEnd().split("\n")) {
      expect(names).not.toContain(name);
      names.add(name);
    }
  const whole = await readFile(join(folder, "graph.json"), "utf8");
  const { out } = await run(["export", folder, "--format", "json", "--view", "top=1"]);
  expect(out).toBe(`${join(folder, "graph-view.json")}\n`);
  expect(await readFile(join(folder, "graph.json"), "utf8")).toBe(whole);
});

test("the ending of --out names the format", async () => {
  const path = join(folder, "mine.graphml");
  expect((await run(["export", folder, "--out", path])).out).toBe(`${path}\n`);
  expect(await readFile(path, "utf8")).toContain("<graphml");
});

test("a GEXF file may be static, merge pairs and ask for a least weight", async () => {
  const path = join(folder, "plain.gexf");
  const flavored = async (flavor: string) => {
    expect((await run(["export", folder, "--out", path, "--flavor", flavor])).code).toBe(0);
    return readGexfFile(await readFile(path, "utf8"));
  };
  const usual = await flavored("weight=1");
  expect([usual.graph.get("mode"), usual.edges.length]).toEqual(["dynamic", 3]);
  const plain = await flavored("static, pairs");
  expect([plain.graph.get("mode"), plain.edges.map(({ id }) => id)]).toEqual(["static", ["CHN|SUPPORT|PER"]]);
  expect((await flavored("weight=2")).edges).toEqual([]);
});

test.each([
  [
    ["--format", "gexf", "--out", "x.csv"],
    '"x.csv" has the ending of another format (CSV for Gephi). End it in .gexf',
  ],
  [["--format", "ftm", "--out", "x.gexf"], "End it in .ftm.json"],
  [["--format", "xlsx"], 'There is no format "xlsx". Use one of gexf,'],
  [["--out", "graph.xlsx"], 'There is no format "graph.xlsx"'],
  [[], "Say which format"],
  [["--format", "gexf", "--flavor", "loud"], 'There is no flavor "loud". Use static, pairs, weight=2'],
  [["--format", "gexf", "--flavor", "weight=none"], '"weight=none" is no view. Write it like "weight=2"'],
  [["--format", "turtle", "--flavor", "static"], "--flavor is for gexf, not for turtle"],
])("relata export with %j is wrong use", async (options, message) => {
  const { code, err } = await run(["export", folder, ...options]);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("its help lists every format", async () => {
  const { out } = await run(["export", "--help"]);
  for (const { id, describe } of FORMATS)
    expect(out).toMatch(new RegExp(`^ {2}${id} .*${describe.slice(0, 20)}`, "m"));
  for (const { usage } of FLAVORS) expect(out).toContain(usage);
});

import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gexfProblems } from "../write/gexf-rules.ts";
import { run } from "./silent-effects.ts";
import { smallGraph } from "./small-graph.ts";

let folder = "";
beforeAll(async () => {
  folder = await smallGraph();
});
afterAll(() => rm(folder, { recursive: true }));

test("a graph beside itself has not changed", async () => {
  expect(await run(["diff", folder, folder])).toMatchObject({
    code: 0,
    out: expect.stringContaining("Nothing has changed."),
  });
});

test("a part of it lacks the rest", async () => {
  const { out } = await run(["diff", folder, folder, "--view-after", "top=1", "--format", "json"]);
  const { after, relations } = JSON.parse(out);
  expect(after).toBe(`${folder}, top=1`);
  expect(relations.length).toBeGreaterThan(0);
  for (const { change, sentences } of relations) {
    expect(change).toBe("gone");
    expect(sentences.length).toBeGreaterThan(0);
  }
});

test("the ending of --out names the format", async () => {
  const path = join(folder, "change.gexf");
  expect((await run(["diff", folder, folder, "--view-before", "top=1", "--out", path])).out).toBe(
    `${path}\n`,
  );
  const xml = await readFile(path, "utf8");
  expect(gexfProblems(xml)).toEqual([]);
  expect(xml).toContain('<attvalue for="change" value="new"/>');
});

test("export writes a view", async () => {
  const [whole, part] = [join(folder, "whole.gexf"), join(folder, "part.gexf")];
  await run(["export", folder, "--out", whole]);
  await run(["export", folder, "--out", part, "--view", "weight=1|top=2"]);
  const nodes = async (path: string) => (await readFile(path, "utf8")).match(/<node /g)?.length;
  expect(await nodes(part)).toBe(2);
  expect(await nodes(whole)).toBeGreaterThan(2);
});

test.each([
  [["diff"], "Name two results folders"],
  [["diff", "FOLDER", "FOLDER", "--format", "docx"], 'There is no format "docx"'],
  [["diff", "FOLDER", "FOLDER", "--format", "json", "--out", "x.gexf"], "Make the two the same"],
  [["diff", "FOLDER", "FOLDER", "--view", "forest"], 'There is no view "forest". Use one of'],
  [
    ["export", "FOLDER", "--format", "gexf", "--view", "ego=Nobody at all"],
    'No entity of the graph is called "Nobody at all"',
  ],
])("relata %j is wrong use", async (words, message) => {
  const { code, err } = await run(words.map((word) => (word === "FOLDER" ? folder : word)));
  expect(code).toBe(2);
  expect(err).toContain(message);
});

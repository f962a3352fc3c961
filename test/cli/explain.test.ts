import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./silent-effects.ts";
import { smallGraph } from "./small-graph.ts";

let folder = "";
beforeAll(async () => {
  folder = await smallGraph();
});
afterAll(() => rm(folder, { recursive: true }));

test("each relation either way round, with its sentences, modes and speaker", async () => {
  const { code, out } = await run(["explain", folder, "china", "PERU"]);
  expect(code).toBe(0);
  expect(out).toContain("China supports Peru (1 article)");
  expect(out).toContain(
    "“China thanked Peru [2J, José Núñez said.” (The [31mWire [0m, 2024-04-26; according to",
  );
  expect(out).toContain("“China will not attack Peru.” (The [31mWire [0m, 2024-04-27; denied; planned)");
  expect(out).toContain("Peru accuses China (1 article)");
  expect(out).not.toContain("\u001b");
});

test.each([
  ["beijing", "China"],
  ["CHN", "China"],
  ["the China", "China"],
  ["jose nunez", "José Núñez"],
  ["Núñez", "José Núñez"],
  ["Xie", "Xie Tao"],
  ["person:xie-tao", "Xie Tao"],
  ["Ana", "Ana Núñez"],
])("%s is %s", async (name, label) => {
  const { out } = await run(["explain", folder, name, name]);
  expect(out).toContain(`${label} and ${label}`);
});

test("a slip is forgiven where one name alone comes near, and is told", async () => {
  const { code, out, err } = await run(["explain", folder, "Chima", "Peru"]);
  expect(code).toBe(0);
  expect(err).toBe("“Chima” is taken for “China”.\n");
  expect(out).toContain("China supports Peru (1 article)");
});

test.each([
  ["Chnia", "Do you mean “China”?"],
  ["Núnnes", "“José Núñez”"],
  ["Zaphod Beeblebrox", "Look for its name"],
  ["--", "two names"],
])("%s is unknown, and near names are offered", async (name, remedy) => {
  const { code, err } = await run(["explain", folder, name, "China"]);
  expect(code).toBe(2);
  expect(err).toContain(remedy);
});

test("where no sentence relates two names, it says what names both", async () => {
  const together = await run(["explain", folder, "Xie Tao", "China"]);
  expect(together.code).toBe(0);
  expect(together.out).toBe("No sentence relates Xie Tao and China. 1 article names both: 29.\n");
  expect((await run(["explain", folder, "Xie Tao", "Peru"])).out).toBe(
    "No article names both Xie Tao and Peru.\n",
  );
});

test("a graph.json of something else is said to be none", async () => {
  await writeFile(join(folder, "graph.json"), "{");
  expect((await run(["explain", folder, "China", "Peru"])).err).toContain("is no graph of relata");
});

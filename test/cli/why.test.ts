import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resolve } from "../../src/resolve/resolve.ts";
import { telling } from "../resolve/small-corpus.ts";
import { run } from "./silent-effects.ts";

const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "relata-why-"));
  const { records, decisions } = resolve([
    telling("a", ["Maria Oakes: minister @ PER", "CHN"]),
    telling("b", ["Oakes: minister @ PER"]),
    telling("c", ["Ana Oakes"]),
  ]);
  await writeFile(join(folder, "articles.jsonl"), lines(records));
  await writeFile(join(folder, "decisions.jsonl"), lines(decisions));
});
afterAll(() => rm(folder, { recursive: true }));

test("a join, with rule, weights, sentence and the row that undoes it", async () => {
  const { code, out } = await run(["why", folder, "Oakes", "Maria Oakes"]);
  expect(code).toBe(0);
  expect(out).toContain("“Oakes” and “Maria Oakes” are one: person:maria-oakes.");
  expect(out).toContain("“Oakes spoke.” (b)");
  expect(out).toContain("Rule: a family name alone is that of the one person whom it fits");
  expect(out).toContain("+2.00  the same office (minister)");
  expect(out).toContain("apart:\n    - { names: [ Maria Oakes, Oakes ] }");
});

test("two who are two, and why not", async () => {
  const { out } = await run(["why", folder, "Ana Oakes", "Maria Oakes"]);
  expect(out).toContain("are two: person:ana-oakes and person:maria-oakes");
  expect(out).toContain("−5.00  different given names (ana; maria)");
  expect(out).toContain("merge:\n    - { names: [ Maria Oakes, Ana Oakes ] }");
});

test("a merge keeps the full name, whatever one is called by", async () => {
  const { out } = await run(["why", folder, "Oakes", "Ana Oakes"]);
  expect(out).toContain("merge:\n    - { names: [ Maria Oakes, Ana Oakes ] }");
});

test("wrong use says what to do", async () => {
  expect((await run(["why", folder, "Oakes"])).err).toContain("Give the results folder and two names");
  expect((await run(["why", folder, "Oakes", "Zed"])).err).toContain("No article calls anybody “Zed”");
  expect((await run(["why", join(folder, "none"), "Oakes", "Zed"])).err).toContain("Build it first");
});

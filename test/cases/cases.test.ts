import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { RESULTS } from "../../src/pipeline/results.ts";
import { run } from "../cli/silent-effects.ts";

/** A folder beside this file is a case: `corpus` is built, and `expected.json` says what must come of it. */
interface Expected {
  readonly options?: readonly string[];
  readonly code: number;
  readonly problems: readonly string[];
  /** Ids of the articles that were read; null where nothing may be written. */
  readonly articles: readonly string[] | null;
}

const root = import.meta.dirname;
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): [string, Expected] => [
    name,
    JSON.parse(readFileSync(join(root, name, "expected.json"), "utf8")) as Expected,
  ]);

let out = "";
afterEach(() => rm(out, { recursive: true, force: true }));

test.each(cases)("%s", async (name, expected) => {
  out = await mkdtemp(join(tmpdir(), "relata-case-"));
  const corpus = join(root, name, "corpus");
  const ran = await run(["build", corpus, "--out", out, ...(expected.options ?? [])]);
  const problems = ran.err
    .split("\n")
    .filter((line) => /^(?:error|warning)\[/.test(line))
    .map((line) => line.replaceAll(corpus, "corpus"));
  expect({ code: ran.code, problems }).toEqual({ code: expected.code, problems: expected.problems });
  const written = (await readdir(out)).sort();
  if (expected.articles === null) {
    expect(written).toEqual([]);
    return;
  }
  expect(written).toEqual(RESULTS.map(({ file }) => file).sort());
  const lines = (await readFile(join(out, "articles.jsonl"), "utf8")).trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(expected.articles);
});

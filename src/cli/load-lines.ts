import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ArticleRecord } from "../record/record.ts";
import type { Decision } from "../resolve/decision.ts";
import { buildFirst } from "./build-first.ts";
import { UsageError } from "./usage-error.ts";

async function linesOf(folder: string, file: string): Promise<readonly unknown[]> {
  const path = join(folder, file);
  const remedy = buildFirst(folder);
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError(`${path} cannot be read. ${remedy}`);
  });
  try {
    return text
      .split("\n")
      .filter((line) => line !== "")
      .map((line): unknown => JSON.parse(line));
  } catch {
    throw new UsageError(`${path} is no file of relata. ${remedy}`);
  }
}

/** Reads `articles.jsonl` of a results folder. @throws {UsageError} where there is none that can be read. */
export async function loadRecords(folder: string): Promise<readonly ArticleRecord[]> {
  return (await linesOf(folder, "articles.jsonl")) as readonly ArticleRecord[];
}

/** Reads `decisions.jsonl` of a results folder. @throws {UsageError} where there is none that can be read. */
export async function loadDecisions(folder: string): Promise<readonly Decision[]> {
  return (await linesOf(folder, "decisions.jsonl")) as readonly Decision[];
}

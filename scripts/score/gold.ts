import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readDate } from "../../src/read/date.ts";
import type { Article } from "../../src/record/article.ts";

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string | null;
}

function documents(path: string): readonly GoldDocument[] {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .flatMap((name) => documents(join(path, name)));
  const text = readFileSync(path, "utf8");
  if (!path.endsWith(".jsonl")) return [JSON.parse(text) as GoldDocument];
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** The texts of an evaluation set as articles, to the character, without what is marked in them. */
export function goldArticles(path: string): readonly Article[] {
  return documents(path).map(({ id, text, date }) => {
    const day = typeof date === "string" ? readDate(date) : undefined;
    return { id, text, ...(day === undefined ? {} : { date: day }) };
  });
}

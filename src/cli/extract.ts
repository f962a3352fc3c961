import { loadExtractor } from "../pipeline/extractor.ts";
import { readOwnFiles } from "../read/own-files.ts";
import { type ReadResult, readArticles, readJsonLinesBytes } from "../read/read-articles.ts";
import { readSettings } from "../read/settings.ts";
import type { Run } from "./command.ts";
import { extractAll } from "./extract-all.ts";
import { exitCodeOf, problemOf, reportProblems } from "./problems.ts";
import { readOptions } from "./read-options.ts";
import { UsageError } from "./usage-error.ts";

/** `relata extract`: article records as JSON Lines on standard output, in the order of the input. */
export const extractRecords: Run = async (given, effects) => {
  if (given.words.length === 0) throw new UsageError("Name a folder or files, or - for standard input.");
  if (given.words.includes("-") && given.words.length > 1)
    throw new UsageError("Read either standard input (-) or files, not both.");
  const { settings, problems: misset } = await readSettings(given.words);
  const options = readOptions(given, settings);
  const read: ReadResult = given.words.includes("-")
    ? readJsonLinesBytes(await effects.standardInput(), "standard input", options)
    : await readArticles(given.words, options);
  const own = await readOwnFiles(given.words);
  reportProblems([...misset, ...own.problems, ...read.problems], effects);
  const { extract, problems: mislisted } = loadExtractor(own);
  const unlisted = mislisted.map(problemOf);
  const failed = extractAll(extract, read.articles, effects, (record) =>
    effects.out(`${JSON.stringify(record)}\n`),
  );
  reportProblems([...unlisted, ...failed], effects);
  return exitCodeOf([...misset, ...own.problems, ...read.problems, ...unlisted, ...failed]);
};

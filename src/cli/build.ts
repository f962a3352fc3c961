import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { byCodeUnits } from "../graph/order.ts";
import { type BuildGraphOptions, resolveAndAssemble } from "../pipeline/build-graph.ts";
import { loadExtractor } from "../pipeline/extractor.ts";
import { writeResults } from "../pipeline/results.ts";
import { version } from "../pipeline/version.ts";
import { readOwnFiles } from "../read/own-files.ts";
import { holdsArticlesInTheWay } from "../read/own-results.ts";
import { readArticles } from "../read/read-articles.ts";
import { readSettings, type Settings } from "../read/settings.ts";
import type { ArticleRecord } from "../record/record.ts";
import { makeFolder } from "../write/atomic.ts";
import { manifestOf } from "../write/manifest.ts";
import type { CommandArguments, Run } from "./command.ts";
import { extractAll } from "./extract-all.ts";
import { byPlace, exitCodeOf, problemOf, problemSummary, reportProblems } from "./problems.ts";
import { readOptions } from "./read-options.ts";
import { summary } from "./summary.ts";
import { UsageError } from "./usage-error.ts";

function folders(given: CommandArguments): { readonly paths: readonly string[]; readonly out: string } {
  const out = given.value("out");
  if (given.words.length === 0) throw new UsageError("Name a folder of articles, or files.");
  if (out === undefined || out === "") throw new UsageError("Say where the results go: --out <folder>.");
  if (given.words.some((path) => resolve(path) === resolve(out)))
    throw new UsageError(`The results cannot go among the articles ("${out}"). Choose another folder.`);
  return { paths: given.words, out };
}

function graphOptions(given: CommandArguments, settings: Settings): BuildGraphOptions {
  const title = given.value("title") ?? settings.title;
  const written = given.value("min-confidence");
  const minConfidence = Number(written);
  if (written !== undefined && !(written.trim() !== "" && minConfidence >= 0 && minConfidence <= 1))
    throw new UsageError(`--min-confidence must be a number from 0 to 1, and "${written}" is none.`);
  return {
    ...(title === undefined ? {} : { title }),
    ...(written === undefined ? {} : { minConfidence }),
    ...(given.isSet("co-mention") ? { coMentions: true } : {}),
  };
}

/** @throws {UsageError} where the results would take the place of articles. */
async function refuseToOverwrite(out: string): Promise<void> {
  if (holdsArticlesInTheWay(await readdir(out).catch(() => [])))
    throw new UsageError(
      `The results would take the place of ${join(out, "articles.jsonl")}, which no build wrote. Choose another folder.`,
    );
}

/** `relata build`: reads articles and writes the graph in all its forms. */
export const build: Run = async (given, effects) => {
  const { paths, out } = folders(given);
  await refuseToOverwrite(out);
  const { settings, problems: misset } = await readSettings(paths);
  const options = graphOptions(given, settings);
  const reading = readOptions(given, settings);
  const started = effects.now();
  const { articles, inputs, ...read } = await readArticles(paths, { ...reading, leaveOut: [out] });
  const own = await readOwnFiles(paths);
  const problems = [...misset, ...own.problems, ...read.problems];
  reportProblems(problems, effects);
  if (articles.length === 0) {
    effects.err("No article could be read, so nothing was built.\n");
    return 1;
  }
  await makeFolder(out);
  const { extract, world, ...loaded } = loadExtractor(own);
  const records: ArticleRecord[] = [];
  const ordered = [...articles].sort((a, b) => byCodeUnits(a.id, b.id));
  const failed = [
    ...loaded.problems.map(problemOf),
    ...extractAll(extract, ordered, effects, (record) => records.push(record)),
  ];
  reportProblems(failed, effects);
  effects.err("Building the graph\n");
  const { corrections } = own;
  const built = resolveAndAssemble(records, { ...options, corrections }, world.persons);
  const uncorrected = built.problems.map(problemOf).sort(byPlace);
  reportProblems(uncorrected, effects);
  const manifest = manifestOf([...inputs, ...own.inputs], version(), { ...options, ...reading });
  await writeResults({ ...built, manifest }, out);
  const seconds = (effects.now() - started) / 1000;
  const all = [...problems, ...failed, ...uncorrected];
  effects.out(
    summary(built.graph, { seconds, out, problems: problemSummary(all), command: effects.command }),
  );
  return exitCodeOf(all);
};

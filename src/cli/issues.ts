import { stringify } from "yaml";
import { phrasesOf } from "../extract/discover/phrases.ts";
import { type Proposal, proposals, type Reading } from "../extract/discover/rank.ts";
import { slug } from "../knowledge/world/person-name.ts";
import type { World } from "../knowledge/world/world.ts";
import { type Extractor, loadExtractor } from "../pipeline/extractor.ts";
import { readOwnFiles } from "../read/own-files.ts";
import { readArticles } from "../read/read-articles.ts";
import { readSettings } from "../read/settings.ts";
import type { ArticleRecord, Span } from "../record/record.ts";
import { findReprints } from "../resolve/reprints.ts";
import { quoted } from "../write/quoted.ts";
import type { Run } from "./command.ts";
import { extractAll } from "./extract-all.ts";
import { counted, plain, wrapped } from "./plain.ts";
import { exitCodeOf, problemOf, reportProblems } from "./problems.ts";
import { readOptions } from "./read-options.ts";
import { UsageError } from "./usage-error.ts";

const WIDTH = 96;
const USUAL = 20;

/** Whether a noun or a phrase stands for people: by the lists of nominals, sectors and titles. */
function personTest({ nominals, sectors, titles }: World): (lemmas: string) => boolean {
  const nouns = new Set([...[...nominals.values()].flatMap((own) => [...own]), ...sectors.keys()]);
  return (lemmas) => nouns.has(lemmas) || titles.get(lemmas).length > 0;
}

function readingOf(
  record: ArticleRecord,
  { readLanguage }: Extractor,
  contexts: ReadonlyMap<string, string>,
  isPerson: (lemmas: string) => boolean,
): Reading {
  const { id, text, mentions, sentences } = record;
  const names = mentions.filter(({ kind }) => kind === "name" || kind === "metonym");
  const taken = names.map(({ start, end }): Span => [start, end]);
  return {
    article: id,
    text,
    phrases: phrasesOf(readLanguage(text), taken, isPerson),
    contexts: names.flatMap(({ entity, start }) => {
      const context = contexts.get(entity);
      const sentence = sentences.find(([from, to]) => from <= start && start < to);
      return context && sentence ? [{ context, sentence }] : [];
    }),
  };
}

function row({ phrase, label, context, count, articles, examples }: Proposal): string {
  const about = `${counted(count, "time")} in ${counted(articles.length, "article")}`;
  const lines = examples.map(({ article, text }) =>
    wrapped(`${quoted(plain(text))} (${plain(article)})`, WIDTH, "  #   "),
  );
  const fields = { key: slug(phrase), label: plain(label), context, phrases: [phrase] };
  return [
    `  # ${about}`,
    ...lines,
    `  - ${stringify(fields, { collectionStyle: "flow", lineWidth: 0 }).trim()}`,
  ].join("\n");
}

function limitOf(written: string | undefined): number {
  const limit = Number(written ?? USUAL);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new UsageError(`--limit must be a whole number from 1 on, and "${written}" is none.`);
}

/** `relata issues`: the issues that relata knows, or with `--discover` those that the articles seem to have besides. */
export const issues: Run = async (given, effects) => {
  if (given.words.length === 0) throw new UsageError("Name a folder of articles, or files.");
  const limit = limitOf(given.value("limit"));
  const { settings, problems: misset } = await readSettings(given.words);
  const own = await readOwnFiles(given.words);
  const loaded = loadExtractor(own);
  const early = [...misset, ...own.problems, ...loaded.problems.map(problemOf)];
  const { world } = loaded;
  if (!given.isSet("discover")) {
    reportProblems(early, effects);
    const lines = world.issues.map(({ key, label, context }) => `${key}\t${plain(label)}\t${context}\n`);
    effects.out(lines.join(""));
    return exitCodeOf(early);
  }
  const read = await readArticles(given.words, readOptions(given, settings));
  const records: ArticleRecord[] = [];
  const failed = extractAll(loaded.extract, read.articles, effects, (record) => records.push(record));
  const problems = [...early, ...read.problems, ...failed];
  reportProblems(problems, effects);
  const copies = findReprints(records);
  const contexts = new Map(world.issues.map(({ key, context }) => [`issue:${key}`, context]));
  const isPerson = personTest(world);
  const readings = records
    .filter(({ id }) => !copies.has(id))
    .map((record) => readingOf(record, loaded, contexts, isPerson));
  const found = proposals(readings).slice(0, limit);
  effects.out(
    found.length === 0
      ? "# No phrase stands out in two articles or more.\n"
      : `# Proposed by relata issues --discover. Keep what you want in knowledge.yaml beside the articles.\nissues:\n${found.map(row).join("\n")}\n`,
  );
  return exitCodeOf(problems);
};

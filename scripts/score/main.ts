/**
 * `npm run score`: reads the texts of every evaluation set, hands the records to the set's own scorer and prints one table.
 * `-- --eval <folder>` says where they are; `-- --folds` adds the name tagger's cross-validation, which trains ten times.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extract } from "../../src/pipeline/extractor.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { type NameFold, nameFolds } from "../../train/names/score.ts";
import { directionShare } from "./direction.ts";
import { goldArticles } from "./gold.ts";
import { modelRows } from "./models.ts";
import { unseenRecords } from "./name-folds.ts";
import { type EvaluationSet, type Figure, FOLD_SETS, type Measure, SETS } from "./sets.ts";
import { type Row, scoreTable } from "./table.ts";

const { values } = parseArgs({
  options: {
    eval: { type: "string", default: "../shared/eval" },
    folds: { type: "boolean", default: false },
  },
});

function figureAt(answer: unknown, path: readonly string[]): Figure {
  const found = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], answer);
  if (found === undefined) throw new Error(`The scorer gives nothing at ${path.join(".")}.`);
  return found as Figure;
}

function measured(answer: unknown, { path, restOf }: Measure): Figure {
  const figure = figureAt(answer, path);
  return restOf === undefined ? figure : 1 - Number(figure) / Number(figureAt(answer, restOf));
}

async function score(
  set: EvaluationSet,
  gold: string,
  system: string,
  answer: string,
): Promise<readonly Row[]> {
  const scorer = join(values.eval, "scorers", set.scorer);
  const words = [scorer, "--gold", gold, "--system", system, "--json", answer, ...(set.options ?? [])];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${set.scorer} refused ${set.id}: ${stderr.trim()}`);
  const found: unknown = JSON.parse(readFileSync(answer, "utf8"));
  const row = (measure: string, figure: Figure): Row => ({
    set: set.id,
    measure,
    figure,
    ...(set.note === undefined ? {} : { note: set.note }),
  });
  const rows = set.measures.map((measure) => row(measure.label, measured(found, measure)));
  if (!set.direction) return rows;
  const share = await directionShare(join(values.eval, "scorers"), gold, system);
  return [...rows, row("… right way round", share)];
}

function forScorer(record: ArticleRecord, { targetsOnly }: EvaluationSet): ArticleRecord {
  if (!targetsOnly) return record;
  return { ...record, relations: record.relations.filter(({ target }) => target !== undefined) };
}

async function scoreSets(folder: string): Promise<readonly Row[]> {
  const read = new Set<string>();
  const rows: Row[] = [];
  for (const set of SETS) {
    const gold = join(values.eval, "dev", set.path);
    const system = join(folder, `${set.id}.jsonl`);
    if (!read.has(set.id)) {
      const records = goldArticles(gold).map((article) => JSON.stringify(forScorer(extract(article), set)));
      writeFileSync(system, `${records.join("\n")}\n`);
      read.add(set.id);
    }
    rows.push(...(await score(set, gold, system, join(folder, "answer.json"))));
  }
  return rows;
}

const data = join(values.eval, "dev");

async function scoreFolds(folder: string, folds: readonly NameFold[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  if (folds.length === 0) return rows;
  const records = unseenRecords(data, folds, goldArticles(join(data, "gum")));
  for (const set of FOLD_SETS) {
    const gold = join(folder, "held");
    const system = join(folder, "folds.jsonl");
    const part = records.filter(({ id }) => set.genre.test(id));
    rmSync(gold, { recursive: true, force: true });
    for (const { id } of part)
      cpSync(join(values.eval, "dev", set.path, `${id}.json`), join(gold, `${id}.json`));
    writeFileSync(system, `${part.map((record) => JSON.stringify(record)).join("\n")}\n`);
    rows.push(...(await score(set, gold, system, join(folder, "answer.json"))));
  }
  return rows;
}

if (existsSync(join(values.eval, "scorers"))) {
  const folder = mkdtempSync(join(tmpdir(), "relata-score-"));
  try {
    const folds = values.folds ? nameFolds(data) : [];
    const rows = [
      ...(await scoreSets(folder)),
      ...(await scoreFolds(folder, folds)),
      ...modelRows(data, folds),
    ];
    console.log(scoreTable(rows));
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  console.log(
    `There is no evaluation data in ${values.eval}, so nothing is scored. Say where it is: npm run score -- --eval <folder>.`,
  );
}

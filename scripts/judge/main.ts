/**
 * `npm run judge`: a fixed sample of relations over `corpus/` and `../shared/real`, each with its sentence and the verdict that the file of
 * verdicts has on it, and the tally. `-- --sheet` prints the lines that still want a verdict, to be judged and added to the file;
 * `--size`, `--seed`, `--min-confidence` and `--verdicts` change the sample and the file.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { extract } from "../../src/pipeline/extractor.ts";
import { readArticles } from "../../src/read/read-articles.ts";
import { type Sampled, sampleRelations } from "./sample.ts";
import { tally } from "./tally.ts";
import { asked, keyOf, readVerdicts } from "./verdicts.ts";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "100" },
    seed: { type: "string", default: "2024" },
    "min-confidence": { type: "string", default: "0.5" },
    verdicts: { type: "string", default: "test/judge/verdicts.jsonl" },
    sheet: { type: "boolean", default: false },
  },
});

const paths = ["corpus", "../shared/real/blinken-in-beijing.txt"].filter((path) => existsSync(path));
const { articles } = await readArticles(paths);
// The real article has no header; its date is what anchors its weekdays.
const dated = articles.map((each) => (each.date === undefined ? { ...each, date: "2024-04-26" } : each));
const sampled = sampleRelations(
  dated.map(extract),
  Number(values.size),
  Number(values.seed),
  Number(values["min-confidence"]),
);
const known = new Map(readVerdicts(values.verdicts).map((each) => [keyOf(each), each]));
const judged = sampled.map((each) => ({ each, line: known.get(keyOf(asked(each))) ?? asked(each) }));

function shown({ article, sentence, relation }: Sampled, verdict: string, number: number): string {
  const { source, type, target, modes = [], speaker, predicate, confidence, issues = [] } = relation;
  const extras = [
    modes.length > 0 ? `+${modes.join("+")}` : "",
    speaker === undefined ? "" : `@${speaker}`,
    ...issues,
  ].filter((word) => word !== "");
  const head = `${number}. [${verdict}] ${source} ${type} ${target} (${predicate}) ${extras.join(" ")}`;
  return `${head.trimEnd()}  ${confidence}\n     ${article}: ${sentence.replaceAll("\n", " ")}`;
}

if (values.sheet) {
  for (const { line } of judged) if (line.verdict === "?") console.log(JSON.stringify(line));
} else {
  for (const [number, { each, line }] of judged.entries()) console.log(shown(each, line.verdict, number + 1));
  console.log(tally(judged.map(({ each, line }) => ({ ...line, confidence: each.relation.confidence }))));
}

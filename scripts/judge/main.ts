/**
 * `npm run judge`: a fixed sample of relations over `corpus/` and `../shared/real`, each with its sentence and the verdict that the file of
 * verdicts has on it, and the tally. `-- --sheet` prints the lines that still want a verdict, to be judged and added to the file;
 * `--size`, `--seed`, `--min-confidence` and `--verdicts` change the sample and the file; `--unseen` draws it from texts on which nothing was
 * mended (`../shared/eval/dev/gum`). `--fit` learns the weights of confidence from all verdicts and tells how well they hold on those left out.
 */
import { parseArgs } from "node:util";
import { heldOut, learned } from "./fit.ts";
import { relationsToJudge, type Told } from "./read.ts";
import { lotOf, sampleRelations } from "./sample.ts";
import { HOLDS, tally } from "./tally.ts";
import { asked, keyOf, readVerdicts } from "./verdicts.ts";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "100" },
    seed: { type: "string", default: "2024" },
    "min-confidence": { type: "string", default: "0.5" },
    verdicts: { type: "string", default: "test/judge/verdicts.jsonl" },
    sheet: { type: "boolean", default: false },
    unseen: { type: "boolean", default: false },
    fit: { type: "boolean", default: false },
  },
});

const all = await relationsToJudge();
const sampled = sampleRelations(
  all.filter(({ isMended }) => isMended !== values.unseen),
  Number(values.size),
  Number(values.seed),
  Number(values["min-confidence"]),
);
const known = new Map(readVerdicts(values.verdicts).map((each) => [keyOf(each), each]));
const withVerdict = (told: Told) => ({ told, line: known.get(keyOf(asked(told))) ?? asked(told) });
const judged = sampled.map(withVerdict);

function shown({ article, sentence, relation }: Told, verdict: string, number: number): string {
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
} else if (values.fit) {
  const examples = all.map(withVerdict).flatMap(({ told, line: { verdict } }) => {
    if (told.grounds === undefined || verdict === "?") return [];
    const half = lotOf(told.sentence, Number(values.seed)) < 0.5 ? 0 : 1;
    return [{ grounds: told.grounds, holds: HOLDS.has(verdict), half, isMended: told.isMended } as const];
  });
  console.log(`${heldOut(examples)}\nWeights from all of them:\n${learned(examples)}`);
} else {
  for (const [number, { told, line }] of judged.entries()) console.log(shown(told, line.verdict, number + 1));
  console.log(tally(judged.map(({ told, line }) => ({ ...line, confidence: told.relation.confidence }))));
}

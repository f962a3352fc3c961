/**
 * `npm run bench`: how many articles and tokens a second `extract` reads, and its language room alone, beside raw wink-nlp and compromise on the same text in the same
 * run. The time is the process's own (user and system), so that a busy machine tells the same. The figures that travel to another machine are
 * the ratios. `-- --folder <folder>` takes other articles; `--warm` says how many rounds are read before; `--stages` tells where the time of `extract` goes, `--memory`
 * what is in memory while a million tokens are read.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { loadModels, loadReader } from "../src/language/load-reader.ts";
import { createReader } from "../src/language/read.ts";
import { readWithWink } from "../src/language/wink.ts";
import { extract } from "../src/pipeline/extractor.ts";
import { readArticles } from "../src/read/read-articles.ts";
import { memoryLines } from "./memory.ts";
import { stageTimes } from "./stages.ts";
import { cpuSeconds, median } from "./timing.ts";

const { values } = parseArgs({
  options: {
    folder: { type: "string", default: "corpus" },
    rounds: { type: "string", default: "7" },
    warm: { type: "string", default: "15" },
    stages: { type: "boolean", default: false },
    memory: { type: "boolean", default: false },
  },
});

const { articles } = await readArticles([values.folder]);
const loaded = cpuSeconds(loadReader);
const winkLoaded = cpuSeconds(() => readWithWink("One.").document.tokens().out(undefined));
const readLanguage = loadReader();
const { names: _, ...nameless } = loadModels();
const readTrees = createReader(nameless);
const wink = winkNLP(model);
const tokens = articles.reduce((sum, { text }) => sum + wink.readDoc(text).tokens().length(), 0);

interface Reader {
  readonly name: string;
  readonly read: (article: (typeof articles)[number]) => unknown;
}

const READERS: readonly Reader[] = [
  { name: "relata extract", read: extract },
  { name: "relata, sentences and names", read: ({ text }) => readLanguage(text) },
  { name: "relata, sentences parsed", read: ({ text }) => readTrees(text) },
  { name: "wink-nlp readDoc", read: ({ text }) => wink.readDoc(text).entities().length() },
  { name: "compromise, people and places", read: ({ text }) => compromise(text).topics().json() },
];

const seconds = (reader: Reader): number =>
  cpuSeconds(() => {
    for (const article of articles) reader.read(article);
  });

// Node compiles what it runs often, and goes on doing so for some hundred articles: a folder of thousands is read at the speed after that.
for (const reader of READERS) for (let round = 0; round < Number(values.warm); round += 1) seconds(reader);
const times = new Map(READERS.map(({ name }) => [name, [] as number[]]));
for (let round = 0; round < Number(values.rounds); round += 1)
  for (const reader of READERS) times.get(reader.name)!.push(seconds(reader));

const base = median(times.get("wink-nlp readDoc")!);
const other = median(times.get("compromise, people and places")!);
console.log(
  `${articles.length} articles, ${tokens} tokens (wink-nlp's), one thread of ${cpus()[0]?.model.trim()}, Node ${process.version}`,
);
console.log(
  `models loaded in ${(loaded * 1e3).toFixed(0)} ms, wink-nlp in ${(winkLoaded * 1e3).toFixed(0)} ms; median of ${values.rounds} rounds after ${values.warm} to warm up\n`,
);
for (const [name, all] of times) {
  const time = median(all);
  const figures = [
    `${(articles.length / time).toFixed(1)} articles/s`,
    `${Math.round(tokens / time)} tokens/s`,
  ];
  console.log(
    `${name.padEnd(30)} ${figures.map((figure) => figure.padStart(18)).join("")}   ${(time / base).toFixed(2)} × the time of wink-nlp, ${(time / other).toFixed(2)} × that of compromise`,
  );
}

if (values.stages) {
  const stages = stageTimes(articles, Number(values.rounds));
  const sum = stages.reduce((all, { time }) => all + time, 0);
  console.log("\nWhere the time of extract goes\n");
  for (const { name, time } of stages) {
    const rate = `${Math.round(tokens / time)} tokens/s`;
    console.log(`${name.padEnd(30)} ${rate.padStart(18)}   ${((100 * time) / sum).toFixed(0).padStart(3)} %`);
  }
}

if (values.memory) {
  console.log("\nMemory over a million tokens\n");
  for (const line of memoryLines(
    articles.map(({ text }) => text),
    readLanguage,
  ))
    console.log(line);
}

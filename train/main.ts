import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { MODEL_FILES } from "../src/language/models.ts";
import { SETTINGS, trainingSentences, trainLanguage } from "./language.ts";
import { trainNames } from "./names.ts";

/** `npm run train -- --data <data folder> [--out <folder>] [--only language|names]`: makes all model files. */
const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string" }, only: { type: "string" } },
});
if (values.data === undefined) {
  console.error("Say where the data lie: npm run train -- --data ../shared/eval/dev");
  process.exit(2);
}
const out = values.out ?? fileURLToPath(new URL("../src/language/models", import.meta.url));
mkdirSync(out, { recursive: true });
const began = performance.now();
const say = (line: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const write = (name: string, bytes: Uint8Array) => {
  writeFileSync(`${out}/${name}.part`, bytes);
  renameSync(`${out}/${name}.part`, `${out}/${name}`);
  say(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
};
if (values.only !== "names") {
  const files = trainLanguage(trainingSentences(values.data), SETTINGS, say);
  for (const kind of ["tagger", "parser", "labeller", "lemmas"] as const)
    write(MODEL_FILES[kind], files[kind]);
}
if (values.only !== "language") {
  say("names");
  write(MODEL_FILES.names, trainNames(values.data));
}

import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { WEIGHTS_FILE } from "../src/extract/who/pronouns/load-weights.ts";
import { MODEL_FILES } from "../src/language/models.ts";
import { SETTINGS, trainingSentences, trainLanguage } from "./language.ts";
import { trainNames } from "./names.ts";
import { trainPronouns } from "./pronouns.ts";

/** `npm run train -- --data <data folder> [--out <folder>] [--only language|names|pronouns]`: makes all model files. */
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
const wanted = (part: string) => values.only === undefined || values.only === part;
if (wanted("language")) {
  const files = trainLanguage(trainingSentences(values.data), SETTINGS, say);
  for (const kind of ["tagger", "parser", "lemmas"] as const) write(MODEL_FILES[kind], files[kind]);
}
if (wanted("names")) {
  say("names");
  write(MODEL_FILES.names, trainNames(values.data));
}
if (wanted("pronouns")) {
  say("pronouns");
  const beside = new URL("../src/extract/who/pronouns/", import.meta.url);
  writeFileSync(new URL(WEIGHTS_FILE, beside), trainPronouns(values.data));
}

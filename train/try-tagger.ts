import { readConllu, type GoldSentence } from "./conllu.ts";
import { trainTagger } from "./tagger.ts";
import { Tagger } from "../src/language/tag/tagger.ts";
import { lexeme } from "../src/language/model/lexemes.ts";
const ud = "/work/shared/eval/dev/ud/";
const train = [...readConllu(ud + "ewt-train.conllu"), ...readConllu(ud + "gum-clean-train.conllu")];
const dev = { ewt: readConllu(ud + "ewt-dev.conllu"), gum: readConllu(ud + "gum-clean-dev.conllu") };
const E = Number(process.argv[2] ?? 8), L = Number(process.argv[3] ?? 2);
let t = performance.now();
const trained = trainTagger(train, { epochs: E, least: L, seed: 1, range: 20 });
console.log("train s", ((performance.now() - t) / 1000).toFixed(1), "features", trained.hashes.length, "tags", trained.model.tags.length);
let max=0; let nz=0; for (const w of trained.mean) { if (Math.abs(w)>max) max=Math.abs(w); if (Math.abs(w)>20/254) nz++; }
console.log("max", max, "nonzero", nz);
function test(name: string, s: readonly GoldSentence[], model: typeof trained.model) {
  const tagger = new Tagger(model);
  let n = 0, u = 0, x = 0;
  const lex = s.map((q) => q.tokens.map((k) => lexeme(k.form)));
  const t = performance.now();
  const out = lex.map((l) => [...tagger.tag(l)]);
  const ms = performance.now() - t;
  s.forEach((q, i) => q.tokens.forEach((k, j) => { n++; const [p, g] = model.tags[out[i]![j]!]!.split(" "); if (p === k.pos) u++; if (g === k.tag) x++; }));
  console.log(name, "upos", (100 * u / n).toFixed(2), "xpos", (100 * x / n).toFixed(2), "tok/s", (n / ms * 1000).toFixed(0));
}
for (const [n, s] of Object.entries(dev)) test(n, s, trained.model);
import { Perceptron } from "./perceptron.ts";
const p = new Perceptron(trained.hashes, trained.model.tags.length);
(p as any).now.set(trained.mean);
for (const [n, s] of Object.entries(dev)) test("float " + n, s, { ...trained.model, weights: p, features: p.table });

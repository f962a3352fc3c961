import { readConllu, type GoldSentence } from "./conllu.ts";
import { trainTagger, tagSet } from "./tagger.ts";
import { Tagger } from "../src/language/tag/tagger.ts";
import { lexeme } from "../src/language/model/lexemes.ts";
import { parserWords, POS, type ParserWords } from "../src/language/parse/words.ts";
import { projectiveHeads } from "./projective.ts";
import { trainParser } from "./parser.ts";
import { BeamParser } from "../src/language/parse/beam.ts";
import { quantised } from "./quantise.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
const ud = "/work/shared/eval/dev/ud/";
const sub = Number(process.env.SUB ?? 1);
const train = [...readConllu(ud + "ewt-train.conllu"), ...readConllu(ud + "gum-clean-train.conllu")];
const dev = { ewt: readConllu(ud + "ewt-dev.conllu"), gum: readConllu(ud + "gum-clean-dev.conllu") };
const E = Number(process.env.E ?? 8), L = Number(process.env.L ?? 3), B = Number(process.env.B ?? 8);
const { tags, of } = tagSet(train);
const penn = [...new Set(tags.map((t) => t.split(" ")[1]!))].sort();
const posOf = tags.map((t) => POS.indexOf(t.split(" ")[0] as never));
const pennOf = tags.map((t) => penn.indexOf(t.split(" ")[1]!));
// predicted tags: jackknifed for train (cached)
const cache = "/tmp/exp/tags.json";
if (!existsSync(cache)) {
  const out: Record<string, number[][]> = { train: [], ewt: [], gum: [] };
  const K = 4;
  for (let f = 0; f < K; f++) {
    const part = train.filter((_, i) => i % K !== f);
    const m = trainTagger(part, { epochs: 5, least: 2, seed: 1, range: 20 });
    const map = m.model.tags.map((t) => { const i = tags.indexOf(t); return i < 0 ? 0 : i; });
    const tagger = new Tagger(m.model);
    train.forEach((s, i) => { if (i % K === f) out.train![i] = Array.from(tagger.tag(s.tokens.map((k) => lexeme(k.form))).slice(0, s.tokens.length), (t) => map[t]!); });
  }
  const m = trainTagger(train, { epochs: 8, least: 2, seed: 1, range: 20 });
  const tagger = new Tagger(m.model);
  for (const [n, s] of Object.entries(dev)) out[n] = s.map((q) => Array.from(tagger.tag(q.tokens.map((k) => lexeme(k.form))).slice(0, q.tokens.length)));
  writeFileSync(cache, JSON.stringify(out));
}
const tagged = JSON.parse(readFileSync(cache, "utf8")) as Record<string, number[][]>;
const wordsOf = (s: GoldSentence, t: number[]): ParserWords => parserWords(s.tokens.map((k) => lexeme(k.form)), t, posOf, pennOf);
const examples = train.map((s, i) => ({ words: wordsOf(s, tagged.train![i]!), heads: projectiveHeads(s.tokens) })).filter((e, i) => e.words.count <= 150 && i % 100 < sub * 100);
const devs = Object.entries(dev).map(([n, s]) => [n, s.map((q, i) => ({ q, words: wordsOf(q, tagged[n]![i]!) }))] as const);
let t0 = performance.now();
const show = (label: string, table: any, weights: any, beams: number[]) => {
  let line = label;
  for (const b of beams) {
    const parser = new BeamParser(table, weights, b);
    for (const [n, s] of devs) {
      let ok = 0, all = 0; const heads = new Int32Array(500);
      const t = performance.now();
      for (const { q, words } of s) { parser.parse(words, heads); q.tokens.forEach((k, i) => { all++; if ((k.head < 0 ? words.count + 1 : k.head + 1) === heads[i + 1]) ok++; }); }
      line += ` | b${b} ${n} UAS ${(100 * ok / all).toFixed(2)} ${(all / (performance.now() - t)).toFixed(0)}k/s`;
    }
  }
  console.log(line);
};
const learner = trainParser(examples, { epochs: E, least: L, seed: 1, beam: B }, (e, l) => {
  console.log("epoch", e, ((performance.now() - t0) / 1000).toFixed(0), "s");
  if (e % 2 === 1 || e === E - 1) { const q = quantised(l.average(), 4, Number(process.env.R ?? 20)); show(`  avg8bit n=${l.hashes.length}`, l.table, q, e === E - 1 ? [1, 2, 4, 8] : [B]); }
});
const mean = learner.average(); let mx = 0, z = 0; for (const w of mean) { mx = Math.max(mx, Math.abs(w)); if (w === 0) z++; }
console.log("max", mx, "zero share", z / mean.length);
writeFileSync("/tmp/exp/parser.f32", new Uint8Array(mean.buffer)); writeFileSync("/tmp/exp/parser.h", new Uint8Array(learner.hashes.buffer));

import { readFileSync, writeFileSync } from "node:fs";
import { trainingSentences } from "../train/language.ts";
import { tagSet } from "../train/tagger.ts";
import { treeExamples, relationNames } from "../train/examples.ts";
import { readConllu } from "../train/conllu.ts";
import { Tagger } from "../src/language/tag/tagger.ts";
import { Lexemes } from "../src/language/model/lexemes.ts";
import { BeamParser } from "../src/language/parse/beam.ts";
import { hintedBy } from "../src/language/parse/guide.ts";
import { Labeller } from "../src/language/label/labeller.ts";
import { decodeModels } from "../src/language/models.ts";
const D="/work/shared/eval/dev";
const f=(n:string)=>new Uint8Array(readFileSync(`src/language/models/${n}.bin.gz`));
const models=decodeModels({tagger:f("tagger"),guide:f("guide"),parser:f("parser"),labeller:f("labeller"),lemmas:f("lemmas")});
const train=trainingSentences(D);
const {tags}=tagSet(train);
if(JSON.stringify(tags)!==JSON.stringify(models.tagger.tags)) throw new Error("tags differ");
const guessed=JSON.parse(readFileSync("/tmp/parse-exp/guessed.json","utf8")) as number[][];
const relations=relationNames(train);
function out(name:string,sents:any,g:any,parse:boolean){
  const rows=[];
  const guide=new BeamParser(models.guide,4), parser=new BeamParser(models.parser,8), lab=new Labeller(models.labeller);
  for(let s=0;s<sents.length;s++){
    const ex=treeExamples([sents[s]],tags,[g[s]],relations);
    if(!ex.length) continue;
    const e=ex[0]!, w=e.words, n=w.count;
    const row:any={doc:sents[s].document,forms:[],tag:[],pos:[],gap:[...w.gap.slice(1,n+2)],heads:[...e.heads.slice(1,n+1)],proj:[...e.projective.slice(1,n+1)],labels:[...e.labels.slice(1,n+1)]};
    for(let k=1;k<=n;k++){row.forms.push(sents[s].tokens[w.at[k]!].form);row.tag.push(w.tag[k]);row.pos.push(w.pos[k]);}
    if(parse){const h=hintedBy(guide,w);const hd=parser.parse(h);row.guide=[...h.hints!.heads.slice(1,n+1)];row.parsed=[...hd.slice(1,n+1)];const l=lab.label(h,hd);row.plab=[...l.slice(1,n+1)];}
    rows.push(JSON.stringify(row));
  }
  writeFileSync(`/tmp/nn/${name}.jsonl`,rows.join("\n")+"\n");
  console.log(name,rows.length);
}
out("train",train,guessed,false);
for(const c of ["ewt","gum-clean"]){
  const dev=readConllu(`${D}/ud/${c}-dev.conllu`);
  const lex=new Lexemes(), tg=new Tagger(models.tagger);
  out(c,dev,dev.map(({tokens})=>tg.tag(tokens.map(t=>lex.get(t.form)))),true);
}
writeFileSync("/tmp/nn/meta.json",JSON.stringify({tags,relations}));

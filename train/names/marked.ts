import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameType } from "../../src/language/document.ts";
import { readConllu } from "../conllu.ts";
import type { GoldDocument, GoldName } from "./gold.ts";

const TYPES: Readonly<Record<string, NameType>> = {
  P: "person",
  O: "organization",
  L: "place",
  X: "other",
};

/**
 * The documents of a treebank (`ud/<treebank>.conllu` in the data folder) whose names we marked ourselves, in `marks/<treebank>.txt`:
 * `# <document>`, then for each sentence with names its number in the document and the names as `<start>-<end><type>`, in UTF-16 units
 * of the sentence's text; P is a person, O an organisation, L a place, X another name. A sentence without a line has no name; one `left out`
 * is none that we could mark. Empty where the data folder has no such treebank.
 */
export function readMarked(dataFolder: string, treebank: string): GoldDocument[] {
  const path = join(dataFolder, "ud", `${treebank}.conllu`);
  if (!existsSync(path)) return [];
  const texts = new Map<string, string[]>();
  for (const { document, text } of readConllu(path)) {
    const sentences = texts.get(document);
    if (sentences) sentences.push(text);
    else texts.set(document, [text]);
  }
  return [...readMarks(treebank)].map(([id, marks]) => {
    const sentences = texts.get(id);
    if (!sentences) throw new Error(`marks/${treebank}.txt: ${path} has no document ${id}.`);
    return markedDocument(id, sentences, marks);
  });
}

/** For each document its sentences' marks by their number; `undefined` for those left out. */
function readMarks(treebank: string): ReadonlyMap<string, ReadonlyMap<number, string | undefined>> {
  const documents = new Map<string, Map<number, string | undefined>>();
  let marks = new Map<number, string | undefined>();
  for (const line of readFileSync(new URL(`./marks/${treebank}.txt`, import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("# ")) {
      marks = new Map();
      documents.set(line.slice(2), marks);
    } else if (line !== "") {
      const gap = line.indexOf(" ");
      const rest = line.slice(gap + 1);
      marks.set(Number(line.slice(0, gap)), rest === "left out" ? undefined : rest);
    }
  }
  return documents;
}

function markedDocument(
  id: string,
  texts: readonly string[],
  marks: ReadonlyMap<number, string | undefined>,
): GoldDocument {
  let text = "";
  const sentences: [number, number][] = [];
  const names: GoldName[] = [];
  for (const [number, sentence] of texts.entries()) {
    if (marks.has(number) && marks.get(number) === undefined) continue;
    const start = text.length;
    for (const [, from, to, type] of (marks.get(number) ?? "").matchAll(/(\d+)-(\d+)([POLX])/g)) {
      names.push({
        start: start + Number(from),
        end: start + Number(to),
        type: TYPES[type!]!,
        group: false,
        actingCountry: false,
      });
    }
    text += sentence;
    sentences.push([start, text.length]);
    text += "\n";
  }
  return { id, genre: "treebank", text, sentences, names };
}

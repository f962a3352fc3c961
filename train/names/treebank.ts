import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATEGORIES, type Gazetteer } from "../../src/language/names/gazetteer.ts";
import {
  END,
  LABEL_COUNT as L,
  labelsOf,
  NAME_TYPES,
  positionOf,
  typeOf,
} from "../../src/language/names/labels.ts";
import { FORBIDDEN } from "../../src/language/names/lattice.ts";
import { bitsAt, MIXED_CASE, type WordForms } from "../../src/language/names/scene.ts";
import { isCapital } from "../../src/language/names/shape.ts";
import { type Pass, runPass } from "../../src/language/names/tagger.ts";
import { type TrainingDocument, trainingDocument } from "./examples.ts";
import type { GoldDocument } from "./gold.ts";

/** A treebank document: where its proper nouns are is known, not what they name. */
export interface ProperNounDocument {
  readonly document: TrainingDocument;
  /** For each unit: 0 no proper noun, 1 a proper noun, 2 one inside a flat name (people's names are flat in the treebank), 3 a plural. */
  readonly proper: Uint8Array;
}

const PLAIN = 0;
const PROPER = 1;
const FLAT = 2;
const PLURAL = 3;

const GENRES = /^(?:weblog|newsgroup|email)/;

/** The documents of `ud/ewt-train.conllu` whose language is nearest to news. */
export function readProperNouns(
  dataFolder: string,
  gazetteer: Gazetteer,
  forms: WordForms,
): ProperNounDocument[] {
  const source = readFileSync(join(dataFolder, "ud", "ewt-train.conllu"), "utf8");
  const parts = source.split(/^# newdoc id = /m).slice(1);
  return parts.filter((part) => GENRES.test(part)).map((part) => readDocument(part, gazetteer, forms));
}

function readDocument(part: string, gazetteer: Gazetteer, forms: WordForms): ProperNounDocument {
  let text = "";
  const sentences: [number, number][] = [];
  const kinds: { start: number; end: number; kind: number }[] = [];
  for (const block of part.split("\n\n")) {
    const rows = block.split("\n").filter((line) => /^\d+\t/.test(line));
    const start = text.length;
    const fields = rows.map((row) => row.split("\t"));
    const isFlat = new Set<string>();
    for (const [id, , , , , , head, relation] of fields) if (relation === "flat") isFlat.add(id!).add(head!);
    for (const [id, form, , pos, tag, , , , , misc] of fields) {
      const kind = pos !== "PROPN" ? PLAIN : tag === "NNPS" ? PLURAL : isFlat.has(id!) ? FLAT : PROPER;
      kinds.push({ start: text.length, end: text.length + form!.length, kind });
      text += form! + (misc!.includes("SpaceAfter=No") ? "" : " ");
    }
    if (fields.length > 0) sentences.push([start, text.length]);
    text += "\n";
  }
  const gold: GoldDocument = {
    id: part.slice(0, part.indexOf("\n")),
    genre: "treebank",
    text,
    sentences,
    names: [],
  };
  const document = trainingDocument(gold, gazetteer, forms);
  const proper = new Uint8Array(document.labels.length);
  let k = 0;
  for (const [i, unit] of document.prepared.scene.units.entries()) {
    while (k < kinds.length && kinds[k]!.end <= unit.start) k++;
    proper[i] = kinds[k]?.kind ?? PLAIN;
  }
  return { document, proper };
}

/** Words that a proper-noun tag does not make part of a name: titles, days and months. */
const LOOSE = ["title", "role", "calendar", "demonym"].reduce(
  (bits, category) => bits | (1 << CATEGORIES.indexOf(category as (typeof CATEGORIES)[number])),
  0,
);

const LINKS = new Set(["of", "the", "and", "for", "&", "-", "'s", "’s", "de", "in", "on", "al", "bin"]);

/** How much a flat relation speaks for a person, as a log-odds. */
const FLAT_PERSON = 1.5;

/** Labels the document with a pass, held to the proper nouns of the treebank: they are names and the rest is not. */
export function labelProperNouns(
  { document, proper }: ProperNounDocument,
  pass: Pass,
): { document: TrainingDocument; sure: Float64Array } {
  const { scene } = document.prepared;
  const { words } = scene;
  const spans = runPass(document.prepared, undefined, pass, (i, emissions, offset) => {
    const kind = proper[i]!;
    if (kind === PLAIN) {
      const linked = LINKS.has(words[i]!.text) && (proper[i - 1] ?? 0) > 0;
      const written = isCapital(words[i]!) && ((proper[i - 1] ?? 0) > 0 || (proper[i + 1] ?? 0) > 0);
      if (!linked && !written) emissions.fill(FORBIDDEN, offset + 1, offset + L);
      else
        for (let label = 1; label < L; label++)
          if (positionOf(label) >= END) emissions[offset + label] = FORBIDDEN;
      return;
    }
    const loose =
      (bitsAt(scene, i) & LOOSE) !== 0 || scene.writing[i] !== MIXED_CASE || !isCapital(words[i]!);
    if (!loose) emissions[offset] = emissions[offset]! - 6;
    if (kind !== FLAT) return;
    for (let label = 1; label < L; label++) {
      if (NAME_TYPES[typeOf(label)] === "person")
        emissions[offset + label] = emissions[offset + label]! + FLAT_PERSON;
    }
  });
  const sure = new Float64Array(words.length).fill(1);
  for (const span of spans) sure.fill(span.score, span.first, span.end);
  return { document: { ...document, labels: labelsOf(words.length, spans) }, sure };
}

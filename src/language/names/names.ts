import type { NameSpan, Sentence } from "../document.ts";
import type { Unzip } from "../model/container.ts";
import { parseGazetteer } from "./gazetteer.ts";
import { NAME_TYPES } from "./labels.ts";
import { decodeModel, type NameModel } from "./model.ts";
import type { WordForms } from "./scene.ts";
import { prepare, unitTagger } from "./tagger.ts";
import { splitUnits } from "./units.ts";

/** Finds the names of a text whose sentences are given: their cores, in text order, never overlapping. Pure. */
export type NameTagger = (sentences: readonly Pick<Sentence, "start" | "end">[], text: string) => NameSpan[];

/** Word forms are kept between texts up to this many, so that memory stays flat however long the corpus. */
const MOST_FORMS = 8_000;

/** Loads the model file's bytes. Throws an error with its remedy where they are damaged or made for another program version. */
export function loadNameTagger(bytes: Uint8Array, unzip?: Unzip): NameTagger {
  return nameTagger(decodeModel(bytes, unzip));
}

export function nameTagger(model: NameModel): NameTagger {
  const tag = unitTagger(model.weights);
  const gazetteer = parseGazetteer(model.gazetteer);
  const forms: WordForms = new Map();
  return (sentences, text) => {
    if (forms.size > MOST_FORMS) forms.clear();
    const prepared = prepare(
      sentences.map((sentence) => splitUnits(text, sentence.start, sentence.end)),
      gazetteer,
      forms,
    );
    const units = prepared.scene.units;
    return tag(prepared).map((span) => ({
      start: units[span.first]!.start,
      end: units[span.end - 1]!.end,
      type: NAME_TYPES[span.type]!,
      score: span.score,
    }));
  };
}

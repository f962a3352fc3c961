import type { NameSpan, Sentence } from "./document.ts";
import type { LemmaRules } from "./lemma.ts";
import type { Unzip } from "./model/container.ts";
import { decodeLemmas, decodeParser, decodeTagger } from "./model/files.ts";
import { loadNameTagger } from "./names/names.ts";
import type { ParserModel } from "./parse/model.ts";
import type { TaggerModel } from "./tag/tagger.ts";

/** Everything the reader has learned. */
export interface LanguageModels {
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  readonly lemmas: LemmaRules;
  /** Finds the names of a text; without it there are none. */
  readonly names?: (sentences: readonly Sentence[], text: string) => readonly NameSpan[];
}

/** The files of src/language/models by what they hold, each as it lies on disk (compressed). */
export interface LanguageModelFiles {
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  readonly lemmas: Uint8Array;
  readonly names?: Uint8Array | undefined;
}

/** File names in src/language/models. */
export const MODEL_FILES = {
  tagger: "tagger.bin.gz",
  parser: "parser.bin.gz",
  lemmas: "lemmas.bin.gz",
  names: "names.bin.gz",
} as const;

/**
 * Decodes the model files; `unzip` undoes their gzip, by default in plain JavaScript. Throws an error that names the file and the
 * remedy if one is damaged or made for another version.
 */
export function decodeModels(files: LanguageModelFiles, unzip?: Unzip): LanguageModels {
  return {
    tagger: decodeTagger(files.tagger, unzip),
    parser: decodeParser(files.parser, unzip),
    lemmas: decodeLemmas(files.lemmas, unzip),
    ...(files.names && { names: loadNameTagger(files.names, unzip) }),
  };
}

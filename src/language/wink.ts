import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

interface Collection {
  out(as: unknown): unknown;
}

/** What this room uses of a text that wink-nlp has read. */
export interface WinkDocument {
  tokens(): Collection;
  sentences(): Collection;
}

/** The part of wink-nlp that this room uses. */
interface Wink {
  readDoc(text: string): WinkDocument;
  readonly its: {
    readonly value: unknown;
    readonly precedingSpaces: unknown;
    readonly span: unknown;
    readonly pos: unknown;
  };
}

/** wink-nlp keeps every word that it ever saw: after so many characters another one begins anew, so that memory stays flat. */
const MOST_READ = 1_000_000;

let current: Wink | undefined;
let charactersRead = 0;

/** Reads a text with the one wink-nlp of the program; `its` says what to ask of the document. */
export function readWithWink(text: string): { readonly document: WinkDocument; readonly its: Wink["its"] } {
  if (current === undefined || charactersRead > MOST_READ) {
    current = winkNLP(model, ["sbd", "pos"]) as unknown as Wink;
    charactersRead = 0;
  }
  charactersRead += text.length;
  return { document: current.readDoc(text), its: current.its };
}

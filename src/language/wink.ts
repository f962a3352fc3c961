import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

interface Collection {
  out(as: unknown): unknown;
}

/** The part of wink-nlp that this room uses. */
export interface Wink {
  readDoc(text: string): { tokens(): Collection; sentences(): Collection };
  readonly its: {
    readonly value: unknown;
    readonly precedingSpaces: unknown;
    readonly span: unknown;
    readonly pos: unknown;
  };
}

let shared: Wink | undefined;

/** The one wink-nlp of the program. */
export function wink(): Wink {
  shared ??= winkNLP(model, ["sbd", "pos"]) as unknown as Wink;
  return shared;
}

import type { LanguageDocument } from "../../../language/document.ts";

/** What a pronoun says of whom it stands for. */
export type PronounClass = "he" | "she" | "it" | "they";

/** A third-person pronoun of the text. */
export interface Anaphor {
  readonly form: PronounClass;
  /** subject form, object form, possessive, reflexive: by its word alone. */
  readonly case: "subj" | "obj" | "poss" | "self";
  readonly sentence: number;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

const FORMS: ReadonlyMap<string, readonly [PronounClass, Anaphor["case"]]> = new Map([
  ["he", ["he", "subj"]],
  ["him", ["he", "obj"]],
  ["his", ["he", "poss"]],
  ["himself", ["he", "self"]],
  ["she", ["she", "subj"]],
  ["her", ["she", "obj"]],
  ["hers", ["she", "poss"]],
  ["herself", ["she", "self"]],
  ["it", ["it", "subj"]],
  ["its", ["it", "poss"]],
  ["itself", ["it", "self"]],
  ["they", ["they", "subj"]],
  ["them", ["they", "obj"]],
  ["their", ["they", "poss"]],
  ["theirs", ["they", "poss"]],
  ["themselves", ["they", "self"]],
]);

/** The third-person pronouns of a document, in text order. */
export function anaphorsOf({ sentences }: LanguageDocument): readonly Anaphor[] {
  return sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, index): Anaphor[] => {
      const found = FORMS.get(token.text.toLowerCase());
      // "IT" in capitals is information technology more often than a pronoun.
      if (!found || (token.text.length > 1 && token.text === token.text.toUpperCase())) return [];
      const possessive = found[1] === "obj" && token.relation === "nmod:poss";
      return [
        {
          form: found[0],
          case: possessive ? "poss" : found[1],
          sentence,
          index,
          start: token.start,
          end: token.end,
        },
      ];
    }),
  );
}

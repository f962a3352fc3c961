import type { Token } from "../../../src/language/document.ts";
import { type GoldSentence, readConllu } from "../../../train/conllu.ts";

/** A document of a treebank as raw text, and its gold sentences with offsets into it. */
export interface GoldTreeDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly Token[])[];
}

/**
 * The documents of a CoNLL-U file. The text is made as CoNLL 2018 made its raw text: words joined as `SpaceAfter` says,
 * sentences by a space, paragraphs by an empty line.
 */
export function goldDocuments(file: string): readonly GoldTreeDocument[] {
  const documents = new Map<string, GoldSentence[]>();
  for (const sentence of readConllu(file)) {
    const sentences = documents.get(sentence.document) ?? [];
    documents.set(sentence.document, sentences);
    sentences.push(sentence);
  }
  return [...documents.values()].map(documentOf);
}

function documentOf(sentences: readonly GoldSentence[]): GoldTreeDocument {
  let text = "";
  const made = sentences.map(({ paragraph, tokens }): readonly Token[] => {
    if (text !== "" && paragraph) text = `${text.trimEnd()}\n\n`;
    return tokens.map(({ form, space, ...rest }) => {
      const start = text.length;
      text += space ? `${form} ` : form;
      return { start, end: start + form.length, text: form, ...rest };
    });
  });
  return { id: sentences[0]!.document, text: text.trimEnd(), sentences: made };
}

import { readFileSync } from "node:fs";

export interface GoldToken {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly tag: string;
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** White space follows. */
  readonly space: boolean;
}

export interface GoldSentence {
  readonly document: string;
  /** A paragraph begins here. */
  readonly paragraph: boolean;
  readonly text: string;
  readonly tokens: readonly GoldToken[];
}

/** Reads a file in CoNLL-U form; multiword tokens count as their words, written without space between. */
export function readConllu(file: string): readonly GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let document = "";
  let paragraph = false;
  let text = "";
  let tokens: GoldToken[] = [];
  let inside = 0;
  let spaceAfter = true;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("# newdoc")) document = line.split("=")[1]?.trim() ?? "";
    else if (line.startsWith("# newpar")) paragraph = true;
    else if (line.startsWith("# text =")) text = line.slice(8).trim();
    else if (line === "") {
      if (tokens.length > 0) sentences.push({ document, paragraph, text, tokens });
      tokens = [];
      paragraph = false;
      inside = 0;
    } else if (!line.startsWith("#")) {
      const [id = "", form = "", lemma = "", pos = "", tag = "", , head = "", relation = "", , misc = ""] =
        line.split("\t");
      const space = !/(?:^|\|)SpaceAfter=No/.test(misc);
      if (id.includes(".")) continue;
      if (id.includes("-")) {
        inside = Number(id.split("-")[1]);
        spaceAfter = space;
        continue;
      }
      const at = Number(id);
      tokens.push({
        form,
        lemma,
        pos,
        tag,
        head: Number(head) - 1,
        relation,
        space: at < inside ? false : at === inside ? spaceAfter : space,
      });
    }
  }
  return sentences;
}

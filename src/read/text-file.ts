import { type Keys, metadataOf, type Parsed } from "./draft.ts";
import { readFrontMatter } from "./front-matter.ts";

/** A plain text file: one article, with or without front matter. */
export function readTextFile(text: string, file: string, keys: Keys): Parsed {
  const { metadata, body, problems } = readFrontMatter(text, file);
  return { drafts: [{ ...metadataOf(metadata, keys), text: body }], problems };
}

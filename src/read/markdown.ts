import { type Keys, metadataOf, type Parsed } from "./draft.ts";
import { readFrontMatter } from "./front-matter.ts";

/** What of Markdown stands in the way of reading, in the order in which it is taken out. */
const MARKUP: readonly (readonly [form: RegExp, plain: string])[] = [
  [/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, "$1"],
  [/^ {0,3}>[ \t]?/gm, ""],
  [/^ {0,3}(?:[-*+]|\d+\.)[ \t]+/gm, ""],
  [/^ {0,3}(?:[-*_][ \t]*){3,}$/gm, ""],
  [/!\[[^\]\n]*\]\([^)\n]*\)/g, ""],
  [/\[([^\]\n]+)\]\([^)\n]*\)/g, "$1"],
  [/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, "$2"],
  [/(?<![\w*\\])\*(?=\S)([^*\n]*?\S)\*(?![\w*])/g, "$1"],
  [/(?<![\w\\])_(?=\S)([^_\n]*?\S)_(?!\w)/g, "$1"],
  [/\\([\\`*_{}[\]()#+\-.!>])/g, "$1"],
];

const plainText = (markdown: string): string =>
  MARKUP.reduce((text, [form, plain]) => text.replace(form, plain), markdown);

const TITLE = /^\s*#[ \t]+(.+?)[ \t]*#*\n/;

/** A Markdown file: one article. A heading at the top is its title, where the front matter gives none, and no part of the text. */
export function readMarkdown(text: string, file: string, keys: Keys): Parsed {
  const { metadata, body, problems } = readFrontMatter(text, file);
  const heading = TITLE.exec(body);
  const title = heading?.[1] === undefined ? {} : { title: plainText(heading[1]) };
  const draft = {
    ...title,
    ...metadataOf(metadata, keys),
    text: plainText(body.slice(heading?.[0].length ?? 0)),
  };
  return { drafts: [draft], problems };
}

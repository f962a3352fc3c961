import type { BeamParser } from "./beam.ts";
import { hintsFrom } from "./hints.ts";
import { type ParserWords, reversed, reversedHeads } from "./words.ts";

/** The words with the tree that another parser, the guide, finds in them from right to left. */
export function hintedBy(guide: BeamParser, words: ParserWords): ParserWords {
  const n = words.count;
  const heads = reversedHeads(guide.parse(reversed(words)), n);
  return { ...words, hints: hintsFrom(heads, n) };
}

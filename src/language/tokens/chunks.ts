import { Recent } from "../recent.ts";
import { readWithWink } from "../wink.ts";
import { tokenCuts } from "./conventions.ts";
import type { Span } from "./spans.ts";

/** Chunks longer than this are not for wink-nlp, whose time grows with the square of a chunk's length. */
export const LONGEST_CHUNK = 120;
/** Chunks remembered with their cuts: a text is mostly the same few thousand. */
const MOST_CHUNKS = 10_000;

/** The pieces of a text between white space. */
export function chunksOf(text: string): readonly Span[] {
  const chunks: Span[] = [];
  for (const { index, 0: chunk } of text.matchAll(/[^\s\u200b\ufeff\u2060]+/gu))
    chunks.push({ start: index, end: index + chunk.length });
  return chunks;
}

const cuts = new Recent(MOST_CHUNKS, (chunk) => tokenCuts(chunk, winkCuts(chunk)));

/** Where the tokens of one chunk begin, as offsets from its start, ascending, without the 0. */
export function cutsOf(chunk: string): readonly number[] {
  return chunk.length > LONGEST_CHUNK ? tokenCuts(chunk, []) : cuts.get(chunk);
}

/**
 * Where wink-nlp cuts a chunk. Offsets are exact whatever wink-nlp drops or respells: a token that is not found letter by letter ends
 * the cutting.
 */
function winkCuts(chunk: string): readonly number[] {
  const { document, its } = readWithWink(chunk);
  const found: number[] = [];
  let at = 0;
  for (const token of document.tokens().out(its.value) as readonly string[]) {
    if (!chunk.startsWith(token, at)) break;
    if (at > 0) found.push(at);
    at += token.length;
  }
  return found;
}

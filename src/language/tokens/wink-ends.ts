import { readWithWink } from "../wink.ts";
import { LONGEST_CHUNK } from "./chunks.ts";
import type { Span } from "./spans.ts";

/** Stands in for a chunk wink-nlp is not to see. */
const STAND_IN = "X";
/** So many characters of text go to wink-nlp at once, so that its memory stays flat. */
const BATCH = 200_000;

/** Offsets of the ends of those chunks after which wink-nlp ends a sentence. */
export function winkEnds(text: string, chunks: readonly Span[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (let from = 0; from < chunks.length; ) {
    let to = from + 1;
    while (to < chunks.length && chunks[to]!.end - chunks[from]!.start < BATCH) to++;
    addEnds(text, chunks.slice(from, to), ends);
    from = to;
  }
  return ends;
}

function addEnds(text: string, chunks: readonly Span[], ends: Set<number>): void {
  const parts = chunks.map(({ start, end }) =>
    end - start > LONGEST_CHUNK ? STAND_IN : text.slice(start, end),
  );
  const { document, its } = readWithWink(parts.join(" "));
  const spaces = document.tokens().out(its.precedingSpaces) as readonly string[];
  const chunkOf = new Int32Array(spaces.length);
  for (let k = 1; k < spaces.length; k++) chunkOf[k] = chunkOf[k - 1]! + (spaces[k] === "" ? 0 : 1);
  // Where wink-nlp finds other white space than there is, nothing can be said.
  if (chunkOf.at(-1) !== chunks.length - 1) return;
  const spans = document.sentences().out(its.span) as readonly (readonly [number, number])[];
  for (const [, last] of spans)
    if (chunkOf[last + 1] !== chunkOf[last]) ends.add(chunks[chunkOf[last]!]!.end);
}

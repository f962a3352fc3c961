import { readWithWink } from "../wink.ts";

/** Chunks longer than this stay whole for wink-nlp, whose time grows with the square of a chunk's length. */
const LONGEST_CHUNK = 120;
/** Stands in for a chunk wink-nlp is not to see. */
const STAND_IN = "X";
/** So many characters of text go to wink-nlp at once, so that its memory stays flat. */
const BATCH = 200_000;

/** The text between white space, and where wink-nlp would cut it. */
export interface Chunks {
  /** UTF-16 offsets of each chunk, end exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Absolute offsets inside each chunk at which a new token begins; undefined if none. */
  readonly cuts: readonly (readonly number[] | undefined)[];
  /** Offsets at which wink-nlp ends a sentence. */
  readonly sentenceEnds: ReadonlySet<number>;
}

/**
 * Cuts a text at white space, and every chunk where wink-nlp does. Offsets are exact whatever wink-nlp drops or
 * respells: a token that is not found letter by letter ends the cutting of its chunk.
 */
export function winkCuts(text: string): Chunks {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(/[^\s\u200b\ufeff\u2060]+/gu)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  const cuts = new Array<number[] | undefined>(starts.length).fill(undefined);
  const sentenceEnds = new Set<number>();
  for (let from = 0; from < starts.length; ) {
    let to = from + 1;
    while (to < starts.length && ends[to]! - starts[from]! < BATCH) to++;
    readBatch(text, starts, ends, from, to, cuts, sentenceEnds);
    from = to;
  }
  return { starts, ends, cuts, sentenceEnds };
}

function readBatch(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  from: number,
  to: number,
  cuts: (number[] | undefined)[],
  sentenceEnds: Set<number>,
): void {
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const long = ends[i]! - starts[i]! > LONGEST_CHUNK;
    parts.push(long ? STAND_IN : text.slice(starts[i], ends[i]));
  }
  const { document, its } = readWithWink(parts.join(" "));
  const values = document.tokens().out(its.value) as readonly string[];
  const spaces = document.tokens().out(its.precedingSpaces) as readonly string[];
  const chunkOf = new Int32Array(values.length);
  let chunk = from;
  let at = starts[from]!;
  let lost = false;
  for (let k = 0; k < values.length; k++) {
    if (k > 0 && spaces[k] !== "") {
      chunk++;
      if (chunk >= to) return;
      at = starts[chunk]!;
      lost = false;
    }
    chunkOf[k] = chunk;
    const value = values[k]!;
    if (!lost && text.startsWith(value, at) && at + value.length <= ends[chunk]!) {
      if (at > starts[chunk]!) {
        cuts[chunk] ??= [];
        cuts[chunk]!.push(at);
      }
      at += value.length;
    } else lost = true;
  }
  if (chunk !== to - 1) return;
  const spans = document.sentences().out(its.span) as readonly (readonly [number, number])[];
  for (const [, last] of spans) {
    const c = chunkOf[last]!;
    const next = chunkOf[last + 1];
    if (next === undefined || next > c) sentenceEnds.add(ends[c]!);
  }
}

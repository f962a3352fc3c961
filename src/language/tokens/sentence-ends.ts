import type { Span } from "./spans.ts";

/** A period after one of these does not end a sentence when a capital follows. */
const TITLES =
  /^(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Adm|Sen|Rep|Gov|Rev|Hon|Prof|Pres|St|Ft|Mt|vs|Amb|Supt|Det|Cmdr|Brig|Messrs|Mme|Mlle|approx|[A-HJ-Z])\.$/;
/** A period after one of these ends a sentence only before a word that begins sentences. */
const ABBREVIATIONS =
  /^(?:(?:\p{L}\.){2,}|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|Inc\.|Corp\.|Ltd\.|Co\.|Bros\.|Jr\.|Sr\.|etc\.|Ph\.D\.)$/u;
const STARTERS =
  /^(?:The|A|An|It|He|She|They|We|I|You|This|That|These|Those|There|In|On|At|But|And|Or|So|If|When|While|After|Before|As|For|From|However|Although|Though|Since|Because|What|Who|Why|How|Where|His|Her|Its|Their|Our|My|Some|Many|Most|No|Not|Yet|Then|Now|Here|With|Meanwhile|Also|Both|One|Two|Last|By|To|Under)$/;
const STOP = /^(?:[.!?…。]+|\.{2,}|[!?]{2,})$/;
const CLOSER = /^(?:["”»)\]}’']|'')$/;
const OPENER = /^(?:["“«([‘'”’])$/;

/** How a line break between two tokens reads: not at all, as a space, or as the end of a sentence. */
export type Break = "none" | "space" | "line" | "paragraph";

/**
 * Ends of sentences: the index after the last token of each, ascending, the last equal to `tokens.length`.
 * The conventions of the treebanks and of news decide; dots that may end one do where wink-nlp proposes it.
 */
export function sentenceEnds(
  text: string,
  tokens: readonly Span[],
  isProposed: (at: number) => boolean,
  breakAfter: (index: number) => Break,
): readonly number[] {
  const ends: number[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = i + 1 === tokens.length;
    if (last || endsHere(text, tokens, first, i, isProposed, breakAfter)) {
      ends.push(i + 1);
      first = i + 1;
    }
  }
  return ends;
}

function endsHere(
  text: string,
  tokens: readonly Span[],
  first: number,
  i: number,
  isProposed: (at: number) => boolean,
  breakAfter: (index: number) => Break,
): boolean {
  const gap = breakAfter(i);
  if (gap === "paragraph" || gap === "line") return true;
  if (gap === "none") return false;
  const word = (at: number) => {
    const token = tokens[at];
    return token ? text.slice(token.start, token.end) : "";
  };
  let stop = i;
  while (stop > first && CLOSER.test(word(stop)) && breakAfter(stop - 1) === "none") stop--;
  const final = word(stop);
  const next = word(i + 1);
  const begin = OPENER.test(next) ? word(i + 2) : next;
  const lower = /^\p{Ll}/u.test(begin);
  if (STOP.test(final)) {
    if (lower) return false;
    if (/^(?:\.{2,}|…)$/.test(final)) return isProposed(tokens[i]!.end) || /^\p{Lu}/u.test(begin);
    if (
      stop === i &&
      final === "." &&
      CLOSER.test(next) &&
      breakAfter(i + 1) !== "none" &&
      !OPENER.test(next)
    )
      return false;
    return true;
  }
  if (TITLES.test(final)) return false;
  if (ABBREVIATIONS.test(final)) return STARTERS.test(begin);
  if (lower || !/[\p{L}\d]/u.test(begin)) return false;
  return false;
}

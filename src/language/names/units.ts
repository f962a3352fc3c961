/**
 * The tagger's own units of text: words, numbers and marks inside given sentences. A name's core must be able to end before a
 * possessive, a hyphen or a slash, whatever the reader's tokens do there.
 */

export interface Unit {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface UnitSentence {
  readonly units: readonly Unit[];
}

const ABBREVIATIONS =
  "Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Maj|Cpl|Adm|Cmdr|Brig|Rev|Fr|Hon|Sen|Rep|Gov|Amb|Sec|Pres|St|Mt|Ft|Jr|Sr|Inc|Ltd|Co|Corp|Bros|Dept|No|vs";

const UNIT = new RegExp(
  [
    '(?:https?://|www\\.)[^\\s)\\]>"”]+',
    `(?:${ABBREVIATIONS})\\.(?![\\p{L}\\p{N}])`,
    "(?:\\p{Lu}\\.){2,}",
    "\\p{Lu}\\.(?=\\s+\\p{Lu})",
    "['’]s(?![\\p{L}\\p{N}])",
    "\\p{N}+(?:[.,]\\p{N}+)*(?:\\p{L}+)?",
    "[\\p{L}\\p{M}\\p{N}_]+?(?:['’.][\\p{L}\\p{M}]+?)*?(?=['’]s(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{M}\\p{N}_]|['’][\\p{L}]|\\.\\p{Ll}))",
    "\\S",
  ].join("|"),
  "gu",
);

/** Splits `text[start, end)` into units; white space is left out. */
export function splitUnits(text: string, start: number, end: number): Unit[] {
  const units: Unit[] = [];
  const pattern = new RegExp(UNIT);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match.index >= end) break;
    const stop = Math.min(end, match.index + match[0].length);
    units.push({ start: match.index, end: stop, text: text.slice(match.index, stop) });
  }
  return units;
}

/** Phrases found at a position of a text, longest match first, whatever tokenizer the text went through. */

const WORD_START = /[\p{L}\p{N}]/u;
const FIRST_WORD = /^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u;

/** The text with curly apostrophes, special hyphens and special spaces made plain: same length, so offsets hold. */
export function plainText(text: string): string {
  return text
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑–]/g, "-")
    .replace(/[\s ]/g, " ");
}

/** Lower case without a change of length. */
export function lowerText(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  ).join("");
}

export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
}

export interface PhraseIndex<T> {
  /** The longest phrase that starts at this offset of a plain text (lower-cased where the index folds case). */
  readonly at: (plain: string, start: number) => PhraseMatch<T> | undefined;
  /** Values of exactly this phrase. */
  readonly get: (phrase: string) => readonly T[];
}

export const isWordChar = (char: string | undefined): boolean => char !== undefined && WORD_START.test(char);

/** The end of the phrase in the text if it stands there, spaces matching any run of spaces; -1 if not. */
function matchEnd(plain: string, start: number, phrase: string): number {
  let at = start;
  for (const char of phrase) {
    if (char === " ") {
      if (plain[at] !== " ") return -1;
      while (plain[at] === " ") at++;
    } else {
      if (!plain.startsWith(char, at)) return -1;
      at += char.length;
    }
  }
  return isWordChar(phrase.at(-1)) && isWordChar(plain[at]) ? -1 : at;
}

export function phraseIndex<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const values = new Map<string, T[]>();
  for (const [phrase, value] of entries) {
    const plain = plainText(phrase.trim());
    const same = values.get(plain);
    if (!same) values.set(plain, [value]);
    else if (!same.includes(value)) same.push(value);
  }
  const byFirst = new Map<string, string[]>();
  for (const phrase of values.keys()) {
    const first = FIRST_WORD.exec(phrase)?.[0] ?? phrase;
    const same = byFirst.get(first);
    if (same) same.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    at: (plain, start) => {
      if (start > 0 && isWordChar(plain[start - 1])) return undefined;
      const first = FIRST_WORD.exec(plain.slice(start, start + 60))?.[0];
      for (const phrase of (first && byFirst.get(first)) || []) {
        const end = matchEnd(plain, start, phrase);
        if (end >= 0) return { start, end, values: values.get(phrase) ?? [] };
      }
      return undefined;
    },
    get: (phrase) => values.get(plainText(phrase)) ?? [],
  };
}

/** Every longest match, left to right, without overlap. */
export function matchesOf<T>(index: PhraseIndex<T>, plain: string): readonly PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (let at = 0; at < plain.length; at++) {
    if (!isWordChar(plain[at])) continue;
    const match = index.at(plain, at);
    if (match) {
      found.push(match);
      at = match.end - 1;
    } else {
      while (isWordChar(plain[at + 1])) at++;
    }
  }
  return found;
}

/** Words that every English text is full of, and of which other languages share few. */
const COMMON = new Set(
  (
    "the of and to in that is was for it with as he be by his this had from are not but have they you which were " +
    "she there been their has will would who when what more out said its into than could them some about after " +
    "says we other did our how where why my can should while because"
  ).split(" "),
);

/** The least share of common words in a text of at least so many words, the longest first. */
const LEAST_SHARES: readonly (readonly [words: number, share: number])[] = [
  [30, 0.12],
  [12, 0.05],
];

/**
 * Is it English? English prose has 20 to 40 of these in 100 words, other languages in Latin letters fewer than 10. A short text is judged
 * more mildly, and one of a few words (a headline, a note) not at all; one that is mostly in another script is not English at any length.
 */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const least = LEAST_SHARES.find(([few]) => words.length >= few);
  if (least === undefined) return true;
  const common = words.filter((word) => COMMON.has(word)).length;
  return common >= words.length * least[1];
}

import type { LanguageDocument, Sentence, Token } from "../../language/document.ts";
import type { Span } from "../../record/record.ts";

/** A noun phrase that could name an issue, where it stands. */
export interface Phrase {
  /** Dictionary forms, by spaces: what the phrase is counted under. */
  readonly key: string;
  /** As written, lower case. */
  readonly words: string;
  readonly span: Span;
  readonly sentence: Span;
  /** Keys of the longer phrases of the same place that hold it. */
  readonly within: readonly string[];
}

const LONGEST = 4;

/** Adjectives that tell which or how many, and never what. */
const VAGUE = new Set(
  "able additional big certain current different due early entire few final first former free full further future general good great high important key large last late latest like likely little local long low main major many more most much near new next old only open other own particular past possible present previous private public real recent same second several short similar single small special strong such third top total various very whole wide".split(
    " ",
  ),
);

/** Nouns that head a phrase of time, number, person or talk, and no issue. */
const EMPTY = new Set(
  "agreement area article aspect bit case century comment conference country course day deal decade decision effort end example fact group hour idea interview issue kind lack leader level life line lot man matter measure meeting member minute moment month morning night number official one part people percent period person place plan point position problem process question reason remark report result role season side sign situation sort statement step talk term thing time today tomorrow type use view visit way week weekend woman word work world year yesterday".split(
    " ",
  ),
);

const isNoun = ({ pos }: Token): boolean => pos === "NOUN";
/** Words with a capital are names, or adjectives of a country, which say who and not what. */
const fits = (token: Token): boolean =>
  (isNoun(token) || token.pos === "ADJ") && /^\p{Ll}[\p{L}-]*$/u.test(token.text);

const lemmaOf = ({ lemma, text }: Token): string => (lemma === "" ? text.toLowerCase() : lemma.toLowerCase());

/** Runs of adjectives and nouns that no known name or issue stands in. */
function* runsOf({ tokens }: Sentence, taken: readonly Span[]): Generator<readonly Token[]> {
  let run: Token[] = [];
  for (const token of tokens) {
    const known = taken.some(([start, end]) => start < token.end && token.start < end);
    if (fits(token) && !known) {
      run.push(token);
      continue;
    }
    if (run.length > 1) yield run;
    run = [];
  }
  if (run.length > 1) yield run;
}

/** Every stretch of two to four words that ends in a telling noun and begins with a telling word. */
function stretchesOf(run: readonly Token[]): readonly (readonly Token[])[] {
  return run.flatMap((_, from) =>
    run.slice(from + 1, from + LONGEST).flatMap((last, more) => {
      const stretch = run.slice(from, from + more + 2);
      const [first] = stretch;
      const telling = isNoun(last) && !EMPTY.has(lemmaOf(last)) && !VAGUE.has(lemmaOf(first!));
      return telling && !stretch.every((token) => EMPTY.has(lemmaOf(token))) ? [stretch] : [];
    }),
  );
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(lemmaOf).join(" ");

/**
 * The noun phrases of a text that could name an issue.
 *
 * @param taken spans of what is known already: names and issues.
 * @param isPerson whether a noun or phrase, in its dictionary form, stands for people, who are no issue.
 */
export function phrasesOf(
  { text, sentences }: LanguageDocument,
  taken: readonly Span[],
  isPerson: (lemmas: string) => boolean,
): readonly Phrase[] {
  return sentences.flatMap((sentence) => {
    const here = taken.filter(([start, end]) => start < sentence.end && sentence.start < end);
    return [...runsOf(sentence, here)].flatMap((run) => {
      const stretches = stretchesOf(run).filter(
        (stretch) => !isPerson(lemmaOf(stretch.at(-1)!)) && !isPerson(keyOf(stretch)),
      );
      return stretches.map((stretch): Phrase => {
        const span: Span = [stretch[0]!.start, stretch.at(-1)!.end];
        const longer = stretches.filter(
          (other) =>
            other.length > stretch.length && other[0]!.start <= span[0] && span[1] <= other.at(-1)!.end,
        );
        return {
          key: keyOf(stretch),
          words: text
            .slice(...span)
            .toLowerCase()
            .replace(/\s+/g, " "),
          span,
          sentence: [sentence.start, sentence.end],
          within: longer.map(keyOf),
        };
      });
    });
  });
}

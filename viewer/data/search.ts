/** Finds entities by name or alias, and sentences of the articles by their words; accents, case and a slip of the finger are forgiven. */
import { folded } from "../text.ts";
import type { Entity, Model } from "./model.ts";
import { type ReadSentence, sentencesOf } from "./sentences.ts";

export interface EntityHit {
  readonly entity: Entity;
  /** The name that matched, where it is not the label. */
  readonly alias?: string;
}

export interface Hits {
  readonly entities: readonly EntityHit[];
  readonly sentences: readonly ReadSentence[];
  /** Starts of words, folded, by which the sentences are found: what was typed, or what it is taken for. */
  readonly words: readonly string[];
}

interface SentenceIndex {
  /** Each sentence's words, folded, each with a blank before it. */
  readonly keys: readonly string[];
  readonly vocabulary: ReadonlySet<string>;
}

export interface SearchIndex {
  readonly names: readonly {
    readonly entity: Entity;
    readonly name: string;
    readonly key: string;
    readonly words: readonly string[];
  }[];
  /** Made when first asked for. */
  readonly sentences: () => SentenceIndex;
}

const wordsOf = (key: string): string[] => key.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const sentenceIndex = (model: Model): SentenceIndex => {
  const vocabulary = new Set<string>();
  const keys = sentencesOf(model).map(({ text }) => {
    const words = wordsOf(folded(text));
    for (const word of words) vocabulary.add(word);
    return ` ${words.join(" ")}`;
  });
  return { keys, vocabulary };
};

export const buildSearch = (model: Model): SearchIndex => {
  let sentences: SentenceIndex | undefined;
  return {
    names: model.entities.flatMap((entity) =>
      [...new Set([entity.label, ...entity.aliases])].map((name) => {
        const key = folded(name);
        return { entity, name, key, words: wordsOf(key) };
      }),
    ),
    sentences: () => {
      sentences ??= sentenceIndex(model);
      return sentences;
    },
  };
};

/** Edits from `typed` to the start of `word` (Levenshtein, neighbours exchanged counts one), or `most` + 1 where it takes more. */
const slips = (typed: string, word: string, most: number): number => {
  let before: number[] = [];
  let row = Array.from({ length: typed.length + 1 }, (_, index) => index);
  let best = row[typed.length]!;
  for (let at = 1; at <= Math.min(word.length, typed.length + most); at++) {
    const next = [at];
    for (let column = 1; column <= typed.length; column++) {
      const same = word[at - 1] === typed[column - 1] ? 0 : 1;
      let cost = Math.min(row[column]! + 1, next[column - 1]! + 1, row[column - 1]! + same);
      if (at > 1 && column > 1 && word[at - 1] === typed[column - 2] && word[at - 2] === typed[column - 1])
        cost = Math.min(cost, before[column - 2]! + 1);
      next[column] = cost;
    }
    before = row;
    row = next;
    best = Math.min(best, row[typed.length]!);
  }
  return best;
};

const allowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Less is better; undefined where the name answers fewer than `least` of the words. */
const rankName = (
  typed: string,
  typedWords: readonly string[],
  key: string,
  words: readonly string[],
  least: number,
): number | undefined => {
  if (key === typed) return 0;
  if (key.startsWith(typed)) return 1;
  let total = 2;
  let answered = 0;
  for (const each of typedWords) {
    const most = allowed(each);
    let best = most + 1;
    for (const word of words)
      best = Math.min(best, word.startsWith(each) ? 0 : most ? slips(each, word, most) : 1);
    if (best <= most) answered++;
    total += (best <= most ? best : 3) * 4;
  }
  return answered < least ? undefined : total;
};

const findEntities = (
  { names }: SearchIndex,
  typed: string,
  typedWords: readonly string[],
  least: number,
): readonly EntityHit[] => {
  const ranks = new Map<Entity, { rank: number; name: string }>();
  for (const { entity, name, key, words } of names) {
    const rank = rankName(typed, typedWords, key, words, least);
    if (rank === undefined) continue;
    const known = ranks.get(entity);
    if (!known || rank < known.rank) ranks.set(entity, { rank, name });
  }
  return [...ranks]
    .sort(
      ([left, a], [right, b]) =>
        a.rank - b.rank || right.mentions - left.mentions || left.index - right.index,
    )
    .map(([entity, { name }]): EntityHit => (name === entity.label ? { entity } : { entity, alias: name }));
};

/** The entity that a name means best, all its words answered. */
export const findName = (index: SearchIndex, name: string): Entity | undefined => {
  const typed = folded(name).trim();
  const words = wordsOf(typed);
  return words.length ? findEntities(index, typed, words, words.length)[0]?.entity : undefined;
};

/** The word itself where a word of the articles starts so, else those of the articles that are the fewest slips away. */
const readings = (word: string, vocabulary: ReadonlySet<string>): readonly string[] => {
  for (const known of vocabulary) if (known.startsWith(word)) return [word];
  let least = allowed(word);
  let found: string[] = [];
  if (least > 0)
    for (const known of vocabulary) {
      const count = slips(word, known, least);
      if (count > least) continue;
      if (count < least) found = [];
      least = count;
      found.push(known);
    }
  return found;
};

/** Sentences with all the words, those first in which they follow each other. */
const findSentences = (
  index: SearchIndex,
  model: Model,
  typedWords: readonly string[],
): Pick<Hits, "sentences" | "words"> => {
  const { keys, vocabulary } = index.sentences();
  const wanted = typedWords.map((word) => readings(word, vocabulary));
  const starts = wanted.map((each) => each.map((word) => ` ${word}`));
  const phrase = wanted.every((each) => each.length === 1) ? ` ${wanted.join(" ")}` : undefined;
  const together: ReadSentence[] = [];
  const apart: ReadSentence[] = [];
  for (const [at, sentence] of sentencesOf(model).entries()) {
    const key = keys[at]!;
    if (!starts.every((each) => each.some((word) => key.includes(word)))) continue;
    (phrase !== undefined && key.includes(phrase) ? together : apart).push(sentence);
  }
  return { sentences: [...together, ...apart], words: wanted.flat() };
};

/**
 * The best entities first, the most mentioned among equals, those that answer only some of the words where none answers
 * all; and all sentences. Nothing for an empty text.
 */
export const find = (index: SearchIndex, model: Model, text: string, most = 8): Hits => {
  const typed = folded(text).trim();
  const typedWords = wordsOf(typed);
  if (!typedWords.length) return { entities: [], sentences: [], words: [] };
  const whole = findEntities(index, typed, typedWords, typedWords.length);
  const some = whole.length || typedWords.length < 2 ? whole : findEntities(index, typed, typedWords, 1);
  const sentences = typed.length > 2 ? findSentences(index, model, typedWords) : { sentences: [], words: [] };
  return { entities: some.slice(0, most), ...sentences };
};

/** Where words of `text` start so, for marking. */
export const placesOf = (
  text: string,
  starts: readonly string[],
): readonly { start: number; end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => starts.some((each) => folded(word).startsWith(each)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** Finds entities by name or alias, and sentences by their words; accents, case and a slip of the finger are forgiven. */
import { folded } from "../text.ts";
import type { Entity, Fact, Model } from "./model.ts";

export interface EntityHit {
  readonly entity: Entity;
  /** The name that matched, where it is not the label. */
  readonly alias?: string;
}

export interface Hits {
  readonly entities: readonly EntityHit[];
  readonly facts: readonly Fact[];
}

export interface SearchIndex {
  readonly names: readonly {
    readonly entity: Entity;
    readonly name: string;
    readonly key: string;
    readonly words: readonly string[];
  }[];
  readonly sentences: () => readonly string[];
}

const wordsOf = (key: string): string[] => key.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

export const buildSearch = (model: Model): SearchIndex => {
  let sentences: string[] | undefined;
  return {
    names: model.entities.flatMap((entity) =>
      [...new Set([entity.label, ...entity.aliases])].map((name) => {
        const key = folded(name);
        return { entity, name, key, words: wordsOf(key) };
      }),
    ),
    sentences: () => {
      sentences ??= model.facts.map((fact) => folded(fact.evidence.text));
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

/** Less is better; undefined where the name does not answer. */
const rankName = (
  typed: string,
  typedWords: readonly string[],
  key: string,
  words: readonly string[],
): number | undefined => {
  if (key === typed) return 0;
  if (key.startsWith(typed)) return 1;
  let total = 2;
  for (const each of typedWords) {
    const most = allowed(each);
    let best = most + 1;
    for (const word of words)
      best = Math.min(best, word.startsWith(each) ? 0 : most ? slips(each, word, most) : 1);
    if (best > most) return undefined;
    total += best * 4;
  }
  return total;
};

/** The best of each, most mentioned first among equals; nothing for an empty text. */
export const find = (index: SearchIndex, model: Model, text: string, most = 8): Hits => {
  const typed = folded(text).trim();
  const typedWords = wordsOf(typed);
  if (!typedWords.length) return { entities: [], facts: [] };
  const ranks = new Map<Entity, { rank: number; name: string }>();
  for (const { entity, name, key, words } of index.names) {
    const rank = rankName(typed, typedWords, key, words);
    if (rank === undefined) continue;
    const known = ranks.get(entity);
    if (!known || rank < known.rank) ranks.set(entity, { rank, name });
  }
  const entities = [...ranks]
    .sort(
      ([left, a], [right, b]) =>
        a.rank - b.rank || right.mentions - left.mentions || left.index - right.index,
    )
    .slice(0, most)
    .map(([entity, { name }]): EntityHit => (name === entity.label ? { entity } : { entity, alias: name }));
  const facts: Fact[] = [];
  const seen = new Set<string>();
  if (typed.length > 2)
    for (const [at, sentence] of index.sentences().entries()) {
      if (!typedWords.every((word) => sentence.includes(word)) || seen.has(sentence)) continue;
      seen.add(sentence);
      facts.push(model.facts[at]!);
      if (facts.length >= most) break;
    }
  return { entities, facts };
};

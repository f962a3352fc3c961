import type { Span } from "../../record/record.ts";
import type { Phrase } from "./phrases.ts";

/** The phrases of one article, and the contexts of the issues that its sentences speak of. */
export interface Reading {
  readonly article: string;
  readonly text: string;
  readonly phrases: readonly Phrase[];
  /** PLOVER contexts of the issues that are known already, with the sentence of each. */
  readonly contexts: readonly { readonly context: string; readonly sentence: Span }[];
}

/** An issue that the articles seem to speak of and that no list has. */
export interface Proposal {
  /** Dictionary forms, by spaces. */
  readonly phrase: string;
  /** As the articles mostly write it. */
  readonly label: string;
  /** The PLOVER context of the issues in the same sentences, else in the same articles, else `diplomatic`. */
  readonly context: string;
  readonly count: number;
  readonly articles: readonly string[];
  readonly examples: readonly { readonly article: string; readonly text: string }[];
  /** How much it looks like a term of these articles. */
  readonly score: number;
}

const EXAMPLES = 2;

interface Gathered {
  readonly words: Map<string, number>;
  readonly articles: Map<
    string,
    { readonly text: string; readonly sentence: Span; readonly reading: Reading }
  >;
  /** Longer phrase → how often it holds this one. */
  readonly longer: Map<string, number>;
  count: number;
}

const add = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

const most = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];

/**
 * C-value: a phrase is a term where it is long and frequent and does not stand mostly within longer ones (Frantzi, Ananiadou & Mima,
 * Automatic recognition of multi-word terms, 2000). Times the articles that use it, on a scale of logarithms.
 */
function scoreOf(phrase: string, { count, longer, articles }: Gathered): number {
  const held = [...longer.values()];
  const nested = held.length === 0 ? 0 : held.reduce((sum, one) => sum + one, 0) / held.length;
  return Math.log2(phrase.split(" ").length) * (count - nested) * Math.log2(1 + articles.size);
}

function contextOf({ articles }: Gathered): string {
  const near = new Map<string, number>();
  const far = new Map<string, number>();
  for (const { sentence, reading } of articles.values()) {
    for (const { context, sentence: other } of reading.contexts) {
      add(far, context);
      if (other[0] === sentence[0]) add(near, context);
    }
  }
  return most(near) ?? most(far) ?? "diplomatic";
}

/** The phrases that at least so many articles use, the most telling first; of one that mostly stands within another only the longer. */
export function proposals(readings: readonly Reading[], least = 2): readonly Proposal[] {
  const gathered = new Map<string, Gathered>();
  for (const reading of readings) {
    for (const { key, words, sentence, within } of reading.phrases) {
      const entry = gathered.get(key) ?? {
        words: new Map(),
        articles: new Map(),
        longer: new Map(),
        count: 0,
      };
      gathered.set(key, entry);
      entry.count += 1;
      add(entry.words, words);
      for (const longer of within) add(entry.longer, longer);
      if (!entry.articles.has(reading.article))
        entry.articles.set(reading.article, { text: reading.text.slice(...sentence), sentence, reading });
    }
  }
  return [...gathered]
    .filter(([, { articles, count, longer }]) => {
      const mostly = Math.max(0, ...longer.values());
      return articles.size >= least && mostly * 2 < count;
    })
    .map(([phrase, entry]): Proposal => {
      const label = most(entry.words) ?? phrase;
      return {
        phrase,
        label: label.charAt(0).toUpperCase() + label.slice(1),
        context: contextOf(entry),
        count: entry.count,
        articles: [...entry.articles.keys()],
        examples: [...entry.articles].slice(0, EXAMPLES).map(([article, { text }]) => ({ article, text })),
        score: scoreOf(phrase, entry),
      };
    })
    .sort((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1));
}

import { type ClassOf, classFinder } from "./word-classes.ts";

/**
 * Word knowledge as sets of phrases: first names, surnames, countries, cities, organisations, words that open or close a name.
 * Names match as written, keywords in any case. The model file carries the phrases, so that they always fit the weights.
 */

/** A phrase of category c has bit `1 << c`. The order is part of the model file. */
export const CATEGORIES = [
  "firstName",
  "surname",
  "country",
  "city",
  "region",
  "organization",
  "acronym",
  "demonym",
  "title",
  "role",
  "organizationHead",
  "placeHead",
  "otherHead",
  "calendar",
  "person",
  "other",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Categories of words rather than names: matched in lower case. */
const KEYWORDS: ReadonlySet<Category> = new Set([
  "title",
  "role",
  "organizationHead",
  "placeHead",
  "otherHead",
]);

export const bitOf = (category: Category): number => 1 << CATEGORIES.indexOf(category);

export interface Gazetteer {
  /** Phrase (units joined by one space) to the bits of its categories. */
  readonly names: ReadonlyMap<string, number>;
  readonly keywords: ReadonlyMap<string, number>;
  /** First unit of a phrase to the greatest number of units of a phrase that begins so. */
  readonly reach: ReadonlyMap<string, number>;
  /** Words used alike are of one class. Classes of one family follow one another. */
  readonly classOf: ClassOf;
}

/** Classes of a family: class c belongs to the family `(c - 1) >> FAMILY_BITS`. */
export const FAMILY_BITS = 4;

/**
 * Reads the form that `formatGazetteer` writes: one line for each category, phrases apart by `|`; then one line for each word class,
 * words apart by spaces.
 */
export function parseGazetteer(source: string): Gazetteer {
  const names = new Map<string, number>();
  const keywords = new Map<string, number>();
  const reach = new Map<string, number>();
  let from = 0;
  for (const [index, category] of CATEGORIES.entries()) {
    const target = KEYWORDS.has(category) ? keywords : names;
    const end = source.indexOf("\n", from);
    const line = source.slice(from, end < 0 ? source.length : end);
    from += line.length + 1;
    for (const phrase of line.split("|")) {
      if (phrase === "") continue;
      target.set(phrase, (target.get(phrase) ?? 0) | (1 << index));
      const words = phrase.split(" ");
      reach.set(words[0]!, Math.max(reach.get(words[0]!) ?? 0, words.length));
    }
  }
  return { names, keywords, reach, classOf: classFinder(source, from) };
}

/** Sorted, so that the same phrases give the same bytes. */
export function formatGazetteer(
  phrases: ReadonlyMap<Category, Iterable<string>>,
  classes: readonly string[],
): string {
  const lists = CATEGORIES.map((category) => [...new Set(phrases.get(category) ?? [])].sort().join("|"));
  return [...lists, ...classes].join("\n");
}

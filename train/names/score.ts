import type { LanguageModels } from "../../src/language/models.ts";
import { type NameTagger, nameTagger } from "../../src/language/names/names.ts";
import { joinWeights } from "../../src/language/names/weights.ts";
import { type GoldDocument, sentencesAlone } from "./gold.ts";
import { readMarked } from "./marked.ts";
import { readMaterial } from "./material.ts";
import { trainPasses } from "./passes.ts";

/** One line of the table of scores, in per cent; types person, organization and place only, exact span and type. */
export interface NameScore {
  readonly data: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const FOLDS = 10;

/** A name tagger, and documents of `gum` that it was trained without. */
export interface NameFold {
  readonly tag: NameTagger;
  readonly held: readonly GoldDocument[];
}

/** Ten taggers over the documents of `gum`, each trained on nine tenths of them, the marked treebanks and our stories. */
export function nameFolds(dataFolder: string): NameFold[] {
  const { source, gold, alone, marked, stories } = readMaterial(dataFolder);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = [...gold, ...alone].filter(({ group }) => group % FOLDS !== fold);
    const held = gold.filter(({ group }) => group % FOLDS === fold).map(({ document }) => document.gold);
    return {
      tag: nameTagger({
        gazetteer: source,
        weights: joinWeights(trainPasses([...seen, ...marked, ...stories])),
      }),
      held,
    };
  });
}

/** A tagger on sentences that it was not trained on, each read by itself: those of EWT's development part whose names we marked. */
export function scoreSentences(dataFolder: string, tag: NonNullable<LanguageModels["names"]>): NameScore {
  const sentences = readMarked(dataFolder, "ewt-dev").flatMap(sentencesAlone);
  const results = sentences.map((gold) => ({
    gold,
    found: tag([{ start: 0, end: gold.text.length, tokens: [] }], gold.text),
  }));
  return scoreRow("single sentences", results);
}

/** The taggers alone on the documents that they have not seen: rows for news, each type in news, every genre and all. */
export function scoreNames(folds: readonly NameFold[]): NameScore[] {
  const results = folds.flatMap(({ tag, held }) =>
    held.map((gold) => {
      const sentences = gold.sentences.map(([start, end]) => ({ start, end }));
      return { gold, found: tag(sentences, gold.text) };
    }),
  );
  const rows: NameScore[] = [];
  for (const genre of ["news", "interview", "speech", "court"]) {
    const part = results.filter(({ gold }) => gold.genre === genre);
    rows.push(scoreRow(genre, part));
    if (genre !== "news") continue;
    for (const type of ["person", "organization", "place"]) rows.push(scoreRow(`news, ${type}`, part, type));
  }
  return [...rows, scoreRow("all", results)];
}

/** Exact span and type, as the evaluation's scorer counts: names of type other do not count, and groups count neither way. */
export function scoreRow(
  data: string,
  results: readonly { readonly gold: GoldDocument; readonly found: readonly FoundName[] }[],
  only?: string,
): NameScore {
  const counts = { right: 0, found: 0, gold: 0 };
  const counted = (type: string): boolean => type !== "other" && (only === undefined || type === only);
  for (const { gold, found } of results) {
    const names = new Map<string, string>();
    const groups = new Set<string>();
    for (const name of gold.names) {
      const key = `${name.start}:${name.end}`;
      if (name.group) groups.add(key);
      else names.set(key, name.actingCountry ? "organization" : name.type);
    }
    for (const type of names.values()) if (counted(type)) counts.gold++;
    for (const { start, end, type } of found) {
      const key = `${start}:${end}`;
      if (!counted(type) || groups.has(key)) continue;
      counts.found++;
      if (names.get(key) === type) counts.right++;
    }
  }
  const percent = (part: number, whole: number): number =>
    whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
  return {
    data,
    precision: percent(counts.right, counts.found),
    recall: percent(counts.right, counts.gold),
    f1: percent(2 * counts.right, counts.found + counts.gold),
    ...counts,
  };
}

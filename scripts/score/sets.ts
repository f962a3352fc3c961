/** The evaluation sets, what measures them, and which figures of a scorer's answer stand in the table. */

/** A scorer's precision, recall and F1, from 0 to 1; a plain number where it gives one. */
export type Figure = { readonly p: number; readonly r: number; readonly f1: number } | number;

export interface Measure {
  readonly label: string;
  /** Where it stands in the scorer's JSON. */
  readonly path: readonly string[];
  /** Where the number stands of which it is a part, and the rest is wanted: the share of empty sentences left empty. */
  readonly restOf?: readonly string[];
}

export interface EvaluationSet {
  readonly id: string;
  /** File or folder below `dev`. */
  readonly path: string;
  readonly scorer: string;
  readonly options?: readonly string[];
  readonly measures: readonly Measure[];
  /** The scorer wants relations between two entities, and not those that name no recipient. */
  readonly targetsOnly?: boolean;
  /** Also the share of the pairs found that are the right way round. */
  readonly direction?: boolean;
  /** What a reader of the figure must know. */
  readonly note?: string;
}

const names: readonly Measure[] = [
  { label: "names, exact span and type", path: ["typed"] },
  { label: "… person", path: ["types", "PER"] },
  { label: "… place and country", path: ["types", "LOC"] },
  { label: "… organisation", path: ["types", "ORG"] },
];

const coreference: readonly Measure[] = [
  { label: "coreference, CoNLL mean", path: ["conll"] },
  { label: "… of names, B³", path: ["namedB3"] },
  { label: "… of names found by both, B³", path: ["namedB3Matched"] },
  { label: "… of pronouns", path: ["pronouns"] },
];

const events: readonly Measure[] = [
  { label: "event type", path: ["class"] },
  { label: "… with source", path: ["classSource"] },
  { label: "… with source and target", path: ["classSourceTarget"] },
  { label: "source and target alone", path: ["dyad"] },
  { label: "type of the surest relation", path: ["top1"] },
];

export const SETS: readonly EvaluationSet[] = [
  {
    id: "uner-pud-news",
    path: "uner-pud-news.jsonl",
    scorer: "score-ner.mjs",
    measures: names,
  },
  {
    id: "geovirus",
    path: "geovirus.jsonl",
    scorer: "score-ner.mjs",
    options: ["--types", "LOC"],
    measures: [{ label: "places, exact span", path: ["typed"] }],
  },
  {
    id: "gum",
    path: "gum",
    scorer: "score-ner.mjs",
    measures: names,
    note: "the name tagger is trained on it; `npm run score -- --folds` gives its figure for unseen documents",
  },
  {
    id: "gum",
    path: "gum",
    scorer: "score-coref.mjs",
    measures: coreference,
  },
  {
    id: "plover-gsr",
    path: "plover-gsr.jsonl",
    scorer: "score-events.mjs",
    measures: events,
    direction: true,
    note: "one main event a sentence is marked: precision is a lower bound",
  },
  {
    id: "petrarch-unit",
    path: "petrarch-unit.jsonl",
    scorer: "score-events.mjs",
    measures: [
      ...events.slice(0, 1),
      { label: "sentences without event left empty", path: ["emptyCoded"], restOf: ["emptySentences"] },
    ],
    note: "invented actors",
  },
  {
    id: "re3d",
    path: "re3d",
    scorer: "score-relations.mjs",
    targetsOnly: true,
    measures: [
      { label: "related pairs", path: ["pairs"] },
      { label: "… conflict or cooperation right", path: ["polarity", "acc"] },
    ],
    note: "not all relations are marked: precision is a lower bound",
  },
];

/** What is scored of the documents of `gum` when each is read with a name tagger that has not seen it. */
export const FOLD_SETS: readonly (EvaluationSet & { readonly genre: RegExp })[] = [
  {
    id: "gum, ten folds",
    path: "gum",
    scorer: "score-ner.mjs",
    measures: names,
    genre: /./,
  },
  {
    id: "gum, ten folds",
    path: "gum",
    scorer: "score-coref.mjs",
    measures: coreference,
    genre: /./,
  },
  {
    id: "gum news, ten folds",
    path: "gum",
    scorer: "score-ner.mjs",
    measures: names,
    genre: /_news_/,
  },
];

/** What `relata export --view` keeps of the sample and what the viewer shows of it are the same. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyGraph, plainOf } from "../../src/graph/relata-graph.ts";
import { throughViews } from "../../src/graph/views/view.ts";
import { readView } from "../../src/graph/views/views.ts";
import { baseOf } from "../../viewer/data/base.ts";
import { dayOf } from "../../viewer/data/dates.ts";
import { applyFilters, hiddenFacts } from "../../viewer/data/filter.ts";
import { type Filters, NO_FILTERS, START, type State } from "../../viewer/state/state.ts";

/** Of each edge its weight, and where its sentences stand. */
type Shown = Readonly<Record<string, readonly [weight: number, places: readonly string[]]>>;

const corpus = emptyGraph({ title: "", generator: "", articles: [] });
corpus.import(JSON.parse(readFileSync(join(import.meta.dirname, "../../graph/graph.json"), "utf8")));
const graph = plainOf(corpus);

function inFile(views: string): Shown {
  const shown = throughViews(corpus, views.split("|").map(readView)).mapEdges(
    (key, { weight, evidence }) => [key, [weight, evidence.map(placeOf)]] as const,
  );
  return Object.fromEntries(shown);
}

function inViewer(seen: Partial<State>, filters: Partial<Filters> = {}): Shown {
  const state = { ...START, ...seen };
  const { model, columns } = baseOf({ graph, texts: {}, readings: {} }, state.countries);
  const chosen = { ...NO_FILTERS, ...filters };
  const { pass, relationWeight } = applyFilters(model, columns, chosen, hiddenFacts(model, state));
  return Object.fromEntries(
    model.relations
      .filter(({ index }) => relationWeight[index])
      .map(({ id, index, from, to }) => {
        const facts = model.facts.slice(from, to).filter((fact) => pass[fact.index]);
        return [id, [relationWeight[index]!, facts.map(({ evidence }) => placeOf(evidence))]] as const;
      }),
  );
}

function placeOf({ article, trigger }: { article: string; trigger: readonly number[] }): string {
  return `${article} ${trigger[0]}`;
}

const span = { from: dayOf("2024-04-10"), to: dayOf("2024-06-30") };
const CASES: readonly [view: string, seen: Partial<State>, filters?: Partial<Filters>][] = [
  ["countries", { countries: true }],
  ["top=20", { top: 20 }],
  ["ego=China", { around: "CHN" }],
  ["ego=USA,2", { around: "USA", steps: 2 }],
  ["issue=fentanyl", {}, { issue: ["issue:fentanyl"] }],
  ["kind=ACCUSE,SANCTION", {}, { relation: ["ACCUSE", "SANCTION"] }],
  ["quad=verbal conflict", {}, { quad: ["verbal conflict"] }],
  ["dates=2024-04-10..2024-06", {}, span],
  ["weight=2", {}, { weight: 2 }],
  ["countries|top=5|ego=China", { countries: true, top: 5, around: "CHN" }],
  [
    "top=30|weight=2|quad=verbal cooperation|dates=2024-04-10..2024-06",
    { top: 30 },
    { weight: 2, quad: ["verbal cooperation"], ...span },
  ],
];

test.each(CASES)("%s", (view, seen, filters) => {
  const file = inFile(view);
  expect(inViewer(seen, filters)).toEqual(file);
  expect(Object.keys(file).length).toBeGreaterThan(0);
  expect(Object.keys(file).length).toBeLessThan(corpus.size);
});

const outlets = new Set(graph.attributes.articles.flatMap(({ outlet }) => outlet ?? []));
test.each([...outlets])("outlet=%s", (outlet) => {
  expect(inViewer({}, { outlet: [outlet] })).toEqual(inFile(`outlet=${outlet}`));
});

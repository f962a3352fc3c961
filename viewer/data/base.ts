/** What is looked at: the graph whole, or its countries, with all that is made of it once. */
import type { ViewerData } from "../../src/graph/model.ts";
import { foldToCountries } from "../../src/graph/views/countries.ts";
import { buildColumns, type Columns } from "./filter.ts";
import { buildModel, type Model } from "./model.ts";
import { buildSearch, type SearchIndex } from "./search.ts";

export interface Base {
  readonly model: Model;
  readonly columns: Columns;
  readonly search: SearchIndex;
}

export const baseOf = (data: ViewerData, countries: boolean): Base => {
  const graph = countries ? foldToCountries(data.graph) : data.graph;
  const model = buildModel({ ...data, graph }, data.graph.nodes);
  return { model, columns: buildColumns(model), search: buildSearch(model) };
};

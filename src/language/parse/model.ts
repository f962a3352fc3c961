import type { FeatureTable } from "../model/feature-table.ts";
import type { Parameters, ParserSizes } from "./parameters.ts";

/** What the parser has learned. */
export interface ParserModel {
  readonly relations: readonly string[];
  readonly sizes: ParserSizes;
  /** The rows of `embeddings` by the hash of a feature. */
  readonly features: FeatureTable;
  readonly parameters: Parameters;
}

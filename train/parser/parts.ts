import type { ParserSizes } from "../../src/language/parse/parameters.ts";
import type { Dropper } from "./dropper.ts";
import type { Products } from "./products.ts";
import type { Dropout } from "./settings.ts";
import type { TrainingKernel } from "./training-kernel.ts";
import type { Weights } from "./weights.ts";

/** What the pieces of the network share. */
export interface Parts {
  readonly kernel: TrainingKernel;
  readonly products: Products;
  readonly weights: Weights;
  readonly dropper: Dropper;
  readonly dropout: Dropout;
  readonly sizes: ParserSizes;
  /** Rows of a batch at most, and words of a sentence. */
  readonly places: number;
  readonly longest: number;
}

import { type View, ViewError } from "../graph/views/view.ts";
import { readView } from "../graph/views/views.ts";
import type { GexfOptions } from "./gexf.ts";

export interface FlavorDescriptor {
  readonly id: string;
  /** As a person writes it. */
  readonly usage: string;
  readonly describe: string;
}

/** How a GEXF file may be plainer than usual, for programs that do less than Gephi. */
export const FLAVORS: readonly FlavorDescriptor[] = [
  { id: "static", usage: "static", describe: "dates as columns only, no timeline" },
  {
    id: "pairs",
    usage: "pairs",
    describe: "one edge a pair, all relation types and both directions together",
  },
  { id: "weight", usage: "weight=2", describe: "relations that so many independent articles tell of" },
];

export interface Flavor {
  readonly options: GexfOptions;
  /** What the graph goes through before it is written. */
  readonly views: readonly View[];
}

/**
 * Reads flavours as a person writes them, by commas: `static,weight=2`.
 *
 * @throws {ViewError} where there is no such flavour, or its argument is wrong.
 */
export function readFlavor(text: string): Flavor {
  const parts = text.split(",").map((part) => part.trim());
  return {
    options: { dynamic: !parts.includes("static") },
    views: parts.filter((part) => part !== "static").map(viewOf),
  };
}

function viewOf(part: string): View {
  const id = part.split("=")[0]!;
  if (FLAVORS.some((flavor) => flavor.id === id)) return readView(part);
  const usages = FLAVORS.map(({ usage }) => usage).join(", ");
  throw new ViewError(`there is no flavor "${part}". Use ${usages}, or several by commas.`);
}

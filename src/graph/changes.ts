import type { Change } from "./model.ts";
import { QUAD_COLORS } from "./palette.ts";

export interface ChangeDescriptor {
  readonly id: Change;
  readonly label: string;
  /** `#rrggbb` of an edge that changed so. */
  readonly color: string;
}

/** How an edge of one graph stands to that of another, in the order of a report. */
export const CHANGES: readonly ChangeDescriptor[] = [
  { id: "new", label: "New", color: QUAD_COLORS["material cooperation"] },
  { id: "gone", label: "Gone", color: QUAD_COLORS["material conflict"] },
  { id: "stronger", label: "Told by more articles", color: QUAD_COLORS["verbal cooperation"] },
  { id: "weaker", label: "Told by fewer articles", color: QUAD_COLORS["verbal conflict"] },
  { id: "same", label: "The same", color: QUAD_COLORS.structure },
];

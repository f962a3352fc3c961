import type { Change } from "./model.ts";

export interface ChangeDescriptor {
  readonly id: Change;
  readonly label: string;
  /** `#rrggbb` of an edge that changed so. */
  readonly color: string;
}

/** How an edge of one graph stands to that of another, in the order of a report. */
export const CHANGES: readonly ChangeDescriptor[] = [
  { id: "new", label: "New", color: "#2f49dc" },
  { id: "gone", label: "Gone", color: "#a9372e" },
  { id: "stronger", label: "Told by more articles", color: "#3da8f2" },
  { id: "weaker", label: "Told by fewer articles", color: "#de8d2a" },
  { id: "same", label: "The same", color: "#a0a2a5" },
];

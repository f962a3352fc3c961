import type { EntityType } from "../record/record.ts";
import type { QuadClass } from "./model.ts";

/** One hue in two shades, for the viewer's two themes. */
interface Shades {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of the graph, `#rrggbb`, the same hues in files and in the viewer. `file` is for programs that draw on white or on
 * near-black as they like: it can be seen on both, and told from the others by colour-blind readers.
 */
export const ENTITY_COLORS: Readonly<Record<EntityType, Shades & { readonly file: string }>> = {
  country: { file: "#3498f3", light: "#24405f", dark: "#9dbbe0" },
  person: { file: "#cb8201", light: "#a85a0c", dark: "#f0a95a" },
  organization: { file: "#80548f", light: "#6b4a8c", dark: "#c3a6e6" },
  issue: { file: "#9a8b85", light: "#6d675c", dark: "#bab3a5" },
  place: { file: "#616c28", light: "#4d6b22", dark: "#a9c973" },
};

/** Of edges in files: words are lighter than deeds. */
export const QUAD_COLORS: Readonly<Record<QuadClass, string>> = {
  "verbal cooperation": "#20b2d1",
  "material cooperation": "#1f6270",
  "verbal conflict": "#e96119",
  "material conflict": "#b6021d",
  structure: "#9f9992",
  issue: "#b89a66",
  "co-mention": "#4e54b1",
};

/** Of lines in the viewer, which draws words and deeds of one tone as one. */
export const TONE_COLORS = {
  cooperation: { light: "#0b6e79", dark: "#58c4cd" },
  conflict: { light: "#b8321f", dark: "#ff8d76" },
  structure: { light: "#6f6c66", dark: "#a5a29b" },
  issue: { light: "#8a6a1f", dark: "#d3b263" },
  mention: { light: "#4e54b1", dark: "#a6aaf0" },
} as const satisfies Readonly<Record<string, Shades>>;

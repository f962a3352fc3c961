/** The colours that the canvas needs, for light and for dark. */
import type { Entity } from "../data/model.ts";
import { ENTITY_KINDS, entityKind, GROUP_COLOURS, TONES, type Tone } from "../vocabulary.ts";

export interface Palette {
  readonly dark: boolean;
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly faint: string;
  readonly accent: string;
  readonly entity: Readonly<Record<string, string>>;
  readonly tone: Readonly<Record<Tone, string>>;
  /** Of the groups, the largest first; all others are `muted`. */
  readonly group: readonly string[];
}

const colours = <Id extends string>(
  rows: readonly { readonly id: Id; readonly light: string; readonly dark: string }[],
  shade: "light" | "dark",
): Record<Id, string> => Object.fromEntries(rows.map((row) => [row.id, row[shade]])) as Record<Id, string>;

const paletteOf = (
  shade: "light" | "dark",
  base: Pick<Palette, "paper" | "ink" | "muted" | "faint" | "accent">,
): Palette => ({
  dark: shade === "dark",
  ...base,
  entity: colours(ENTITY_KINDS, shade),
  tone: colours(TONES, shade),
  group: GROUP_COLOURS.map((row) => row[shade]),
});

export const LIGHT = paletteOf("light", {
  paper: "#fbf9f4",
  ink: "#1c1b19",
  muted: "#5d5a53",
  faint: "#dedad0",
  accent: "#a4161a",
});
export const DARK = paletteOf("dark", {
  paper: "#17181a",
  ink: "#f1eee7",
  muted: "#aaa69d",
  faint: "#3a3b3e",
  accent: "#ff9c86",
});

/** By type, or by group where `group` gives the place of each entity's group. */
export const nodeColour = (palette: Palette, entity: Entity, group: Int16Array | undefined): string =>
  group
    ? (palette.group[group[entity.index]!] ?? palette.muted)
    : palette.entity[entityKind(entity.type).id]!;

/** `#rrggbb` seen through: with `alpha` from 0 to 1. */
export const faded = (colour: string, alpha: number): string => {
  const value = Number.parseInt(colour.slice(1), 16);
  return `rgba(${value >> 16},${(value >> 8) & 255},${value & 255},${alpha})`;
};

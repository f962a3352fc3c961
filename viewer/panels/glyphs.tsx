/** The shapes and lines of the legend, drawn as on the canvas. */
import { entityKind, LINE_MODES, type LineMode, type Shape, type Tone } from "../vocabulary.ts";

const PATHS: Readonly<Record<Shape, string>> = {
  circle: "M8 1.5a6.5 6.5 0 1 0 .01 0z",
  square: "M2.2 2.2h11.6v11.6H2.2z",
  hexagon: "M8 1l6.1 3.5v7L8 15l-6.1-3.5v-7z",
  triangle: "M8 1.6l7 12.4H1z",
  diamond: "M8 .8L15.2 8 8 15.2.8 8z",
};

export const EntityGlyph = ({ type }: { type: string }) => {
  const kind = entityKind(type);
  return (
    <svg
      class="glyph"
      style={{ fill: `var(--entity-${kind.id})` }}
      viewBox="0 0 16 16"
      width="13"
      height="13"
      aria-hidden="true"
    >
      <path d={PATHS[kind.shape]} />
    </svg>
  );
};

export const LineGlyph = ({ mode = "asserted", tone }: { mode?: LineMode; tone?: Tone }) => {
  const dash = LINE_MODES.find((row) => row.id === mode)?.dash ?? [];
  return (
    <svg
      class="glyph line"
      style={tone && { "--line": `var(--tone-${tone})` }}
      viewBox="0 0 34 8"
      width="34"
      height="8"
      aria-hidden="true"
    >
      <path d="M0 4H28" stroke-dasharray={dash.join(" ")} />
      <path class="head" d="M27 .8L33.5 4 27 7.2z" />
    </svg>
  );
};

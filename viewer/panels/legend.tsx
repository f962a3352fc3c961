/** What the shapes, colours and lines mean. */

import type { Desk } from "../desk.ts";
import { ENTITY_KINDS, LINE_MODES, TONES } from "../vocabulary.ts";
import { EntityGlyph, LineGlyph } from "./glyphs.tsx";

export const Legend = ({ desk }: { desk: Desk }) => {
  const present = new Set<string>(desk.model.entities.map((entity) => entity.type));
  const tones = new Set(desk.model.ties.map((tie) => tie.tone));
  return (
    <details class="legend" open={innerWidth > 900}>
      <summary>Legend</summary>
      <div class="rows">
        <ul aria-label="Shapes">
          {ENTITY_KINDS.filter((kind) => present.has(kind.id)).map((kind) => (
            <li key={kind.id}>
              <EntityGlyph type={kind.id} /> {kind.label}
            </li>
          ))}
        </ul>
        <ul aria-label="Colours of lines">
          {TONES.filter((tone) => tones.has(tone.id)).map((tone) => (
            <li key={tone.id}>
              <LineGlyph tone={tone.id} /> {tone.label}
            </li>
          ))}
        </ul>
        <ul aria-label="Styles of lines">
          {LINE_MODES.map((mode) => (
            <li key={mode.id}>
              <LineGlyph mode={mode.id} /> {mode.label}
            </li>
          ))}
        </ul>
        <p>Wider line: more articles say so.</p>
      </div>
    </details>
  );
};

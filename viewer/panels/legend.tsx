/** What the shapes, colours and lines mean. */

import { useMemo } from "preact/hooks";
import { groupsOf } from "../data/groups.ts";
import type { Desk } from "../desk.ts";
import { ENTITY_KINDS, GROUP_COLOURS, LINE_MODES, TONES } from "../vocabulary.ts";
import { EntityGlyph, LineGlyph } from "./glyphs.tsx";

const Groups = ({ desk }: { desk: Desk }) => (
  <ol class="groups-key" aria-label="Groups">
    {groupsOf(desk.model)
      .slice(0, GROUP_COLOURS.length)
      .map(({ id, name }, place) => (
        <li key={id}>
          <b style={{ background: `var(--group-${place})` }}>{place + 1}</b> <bdi>{name}</bdi>
        </li>
      ))}
  </ol>
);

export const Legend = ({ desk }: { desk: Desk }) => {
  const [present, tones] = useMemo(
    () => [
      new Set<string>(desk.model.relations.flatMap(({ source, target }) => [source.type, target.type])),
      new Set(desk.model.ties.map((tie) => tie.tone)),
    ],
    [desk.model],
  );
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
        {desk.state.colorBy === "group" && <Groups desk={desk} />}
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

/** Names that lead to their cards. */
import type { Entity } from "../data/model.ts";
import type { Desk } from "../desk.ts";
import { select } from "../state/state.ts";
import { plain } from "../text.ts";
import { EntityGlyph } from "./glyphs.tsx";

export const EntityLink = ({
  desk,
  entity,
  glyph = true,
}: {
  desk: Desk;
  entity: Entity;
  glyph?: boolean;
}) => (
  <button
    type="button"
    class="link name"
    data-entity={entity.id}
    onClick={() => desk.apply(select({ kind: "entity", id: entity.id }))}
  >
    {glyph && <EntityGlyph type={entity.type} />}
    <bdi>{plain(entity.label)}</bdi>
  </button>
);

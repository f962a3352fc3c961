/** The graph by keyboard: from node to node, open, move, zoom. */
import { useRef } from "preact/hooks";
import type { Places } from "../canvas/arrange.ts";
import type { Look } from "../canvas/look.ts";
import type { Stage } from "../canvas/stage.ts";
import { neighbour, type Spot, wayOf } from "../canvas/walk.ts";
import type { Entity } from "../data/model.ts";
import type { Desk } from "../desk.ts";
import { pin, select } from "../state/state.ts";
import { counted, plain } from "../text.ts";
import { entityKind } from "../vocabulary.ts";

/** How far Shift and an arrow key move a node, in units of the picture. */
const STEP = 12;

const told = ({ filtered, model }: Desk, entity: Entity): string => {
  const relations = (model.tiesOf.get(entity.id) ?? [])
    .flatMap((tie) => tie.relations)
    .filter((relation) => filtered.relationWeight[relation.index]).length;
  return `${plain(entity.label)}, ${entityKind(entity.type).label}, ${counted(relations, "relation")}`;
};

export const useCanvasKeys = (
  desk: Desk,
  look: Look,
  places: Places,
  stage: { readonly current: Stage | null },
): ((event: KeyboardEvent) => void) => {
  const at = useRef<string>(null);
  const spots = (): Spot[] =>
    desk.model.entities.flatMap(({ id, index }) =>
      look.entities[index] ? [{ id, x: places.x[index]!, y: -places.y[index]! }] : [],
    );
  const goTo = (spot: Spot): void => {
    at.current = spot.id;
    stage.current?.point(spot.id);
    desk.announce(told(desk, desk.model.entity.get(spot.id)!));
  };
  return (event) => {
    const way = wayOf(event.key);
    const all = spots();
    const here = all.find(({ id }) => id === at.current);
    if (event.key === "+" || event.key === "=") stage.current?.zoom(0.66);
    else if (event.key === "-") stage.current?.zoom(1.5);
    else if (event.key === "0") stage.current?.fit();
    else if (event.key === "Enter" && here) desk.apply(select({ kind: "entity", id: here.id }));
    else if (way && here && event.shiftKey)
      desk.apply(pin(here.id, here.x + way[0] * STEP, -(here.y + way[1] * STEP)));
    else if (way && all.length) {
      const start = all.reduce((best, spot) =>
        look.radius[desk.model.entity.get(spot.id)!.index]! >
        look.radius[desk.model.entity.get(best.id)!.index]!
          ? spot
          : best,
      );
      goTo(here ? neighbour(all, here, way) : start);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
};

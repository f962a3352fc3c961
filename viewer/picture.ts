/** Everything that the stage needs to draw the state. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import {
  arrange,
  type Drawn,
  type Frame,
  LANDSCAPE,
  type Places,
  PORTRAIT,
  placeMore,
} from "./canvas/arrange.ts";
import { drawnOf, type Look, lookOf, radii } from "./canvas/look.ts";
import { applyFilters, hiddenFacts } from "./data/filter.ts";
import { groupPlaces } from "./data/groups.ts";
import type { Model } from "./data/model.ts";
import type { Desk } from "./desk.ts";
import { setTime } from "./state/state.ts";

export interface PictureState {
  readonly look: Look;
  readonly places: Places;
  /** What is laid out: drawn at any time, selected or not. */
  readonly drawn: Drawn;
  readonly weights: Int32Array;
  readonly radius: Float32Array;
}

const isTimed = ({ filters }: Desk["state"]): boolean =>
  filters.from !== undefined || filters.to !== undefined;

/**
 * Weights under all filters but that of time: the picture stands still while time goes by. The same array as long as
 * nothing else is filtered, so that the first step of a brush lays nothing out anew.
 */
const useTimeless = ({ model, columns, state, filtered }: Desk): Int32Array => {
  const { filters } = setTime()(state);
  const key = JSON.stringify([filters, state.hidden, state.top, state.around, state.steps]);
  const kept = useRef<{ readonly model: Model; readonly key: string; readonly weights: Int32Array }>(null);
  if (kept.current?.model !== model || kept.current.key !== key) {
    const whole = isTimed(state)
      ? applyFilters(model, columns, filters, hiddenFacts(model, state))
      : filtered;
    kept.current = { model, key, weights: whole.tieWeight };
  }
  return kept.current.weights;
};

const upright = matchMedia("(max-width: 900px) and (orientation: portrait)");

/** The shape of the stage: that of a phone where it is one. */
const useFrame = (): Frame => {
  const [isUpright, setUpright] = useState(upright.matches);
  useEffect(() => {
    const listen = (): void => setUpright(upright.matches);
    upright.addEventListener("change", listen);
    return () => upright.removeEventListener("change", listen);
  }, []);
  return isUpright ? PORTRAIT : LANDSCAPE;
};

export const usePicture = (desk: Desk): PictureState => {
  const { model, filtered, state } = desk;
  const frame = useFrame();
  const weights = useTimeless(desk);
  const radius = useMemo(() => radii(model, state.sizeBy), [model, state.sizeBy]);
  const drawn = useMemo(() => drawnOf(model, weights, state.scope), [model, weights, state.scope]);
  const places = useMemo(
    () => arrange(model, drawn, weights, radius, state.pins, state.rounds, frame),
    [model, drawn, radius, state.pins, state.rounds, frame],
  );
  const group = state.colorBy === "group" ? groupPlaces(model) : undefined;
  const look = useMemo(
    () => lookOf(model, filtered, state, radius, group, isTimed(state) ? undefined : drawn),
    [model, filtered, state.scope, state.selection, radius, group],
  );
  const shown = useMemo(
    () => placeMore(model, places, drawn.entities, look.entities, radius, state.pins),
    [places, look],
  );
  return { weights, radius, drawn, look, places: shown };
};

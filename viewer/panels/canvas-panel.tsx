/** The drawn graph and its controls. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { arrange, layoutWalk, placeMore, ROUNDS } from "../canvas/arrange.ts";
import { isStill } from "../canvas/camera.ts";
import { drawnOf, lookOf, radii } from "../canvas/look.ts";
import { DARK, LIGHT } from "../canvas/palette.ts";
import { createStage, type Stage } from "../canvas/stage.ts";
import { applyFilters, hiddenFacts } from "../data/filter.ts";
import { groupPlaces } from "../data/groups.ts";
import type { Desk } from "../desk.ts";
import { deselect, pin, select, set, setTime } from "../state/state.ts";
import { StageControls } from "./stage-controls.tsx";
import { useCanvasKeys } from "./use-canvas-keys.ts";

/** What passes all filters but that of time: the picture stands still while time goes by. */
const useTimeless = ({ model, columns, state, filtered }: Desk) => {
  const timeless = useMemo(() => setTime()(state).filters, [JSON.stringify(setTime()(state).filters)]);
  const timed = state.filters.from !== undefined || state.filters.to !== undefined;
  const facts = [state.hidden, state.around, state.steps] as const;
  const whole = useMemo(
    () => (timed ? applyFilters(model, columns, timeless, hiddenFacts(model, state)) : undefined),
    [model, columns, timeless, timed, ...facts],
  );
  return (whole ?? filtered).tieWeight;
};

/** Everything that the stage needs to draw the state. */
const usePicture = (desk: Desk) => {
  const { model, filtered, state } = desk;
  const weights = useTimeless(desk);
  const radius = useMemo(() => radii(model, state.sizeBy), [model, state.sizeBy]);
  const drawn = useMemo(() => drawnOf(model, weights, state.scope), [model, weights, state.scope]);
  const places = useMemo(
    () => arrange(model, drawn, weights, radius, state.pins, state.rounds),
    [model, drawn, radius, state.pins, state.rounds],
  );
  const group = state.colorBy === "group" ? groupPlaces(model) : undefined;
  const look = useMemo(
    () => lookOf(model, filtered, state, radius, group),
    [model, filtered, state.scope, state.selection, radius, group],
  );
  const shown = useMemo(
    () => placeMore(model, places, drawn.entities, look.entities, radius, state.pins),
    [places, look],
  );
  return { weights, radius, drawn, look, places: shown };
};

/** Lets the layout go on, step by step, until it is stopped; gives whether it does, and the switch. */
const useLayoutWalk = (
  { model, state, apply }: Desk,
  { weights, radius, drawn, places }: ReturnType<typeof usePicture>,
  stage: { readonly current: Stage | null },
): readonly [boolean, () => void] => {
  const [walking, setWalking] = useState(false);
  useEffect(() => {
    if (!walking) return;
    const walk = layoutWalk(model, drawn, places, weights, radius, state.pins);
    const at = { x: places.x.slice(), y: places.y.slice() };
    let rounds = 0;
    let frame = 0;
    const step = (): void => {
      walk(at);
      rounds += ROUNDS;
      if (!isStill()) stage.current?.move({ x: at.x.slice(), y: at.y.slice() });
      if (state.rounds + rounds < 1000) frame = requestAnimationFrame(step);
      else setWalking(false);
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      apply(set("rounds", state.rounds + rounds), true);
    };
  }, [walking]);
  return [walking, () => setWalking(!walking)];
};

/** `onStage`: tells of the stage once it stands. */
export const CanvasPanel = ({
  desk,
  dark,
  onStage,
}: {
  desk: Desk;
  dark: boolean;
  onStage: (stage: Stage) => void;
}) => {
  const { model, apply } = desk;
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(null);
  const picture = usePicture(desk);
  const [walking, toggleWalk] = useLayoutWalk(desk, picture, stage);
  const onKeyDown = useCanvasKeys(desk, picture.look, picture.places, stage);
  useEffect(() => {
    const made = createStage(container.current!, model, {
      onEntity: (id) => apply(select({ kind: "entity", id })),
      onTie: (id) => apply(select({ kind: "tie", id })),
      onNothing: () => apply(deselect),
      onPut: (id, x, y) => apply(pin(id, x, y)),
    });
    stage.current = made;
    return made.kill;
  }, [model]);
  useEffect(() => {
    stage.current?.draw(picture.look, dark ? DARK : LIGHT, picture.places);
  }, [picture.look, picture.places, dark]);
  useEffect(() => stage.current?.fit(false), [picture.drawn]);
  useEffect(() => onStage(stage.current!), [model]);
  return (
    <div class="stage">
      <div
        class="canvas"
        ref={container}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated by keys.
        tabIndex={0}
        aria-label="The graph: arrow keys go from one to the next, Enter opens, Shift and arrow keys move and pin, plus and minus zoom. The view “Table” tells the same in words."
        onKeyDown={onKeyDown}
        onBlur={() => stage.current?.point(undefined)}
      />
      <StageControls desk={desk} stage={stage} walking={walking} onWalk={toggleWalk} />
    </div>
  );
};

/** The drawn graph and its controls. */
import { useEffect, useRef, useState } from "preact/hooks";
import { layoutWalk, ROUNDS } from "../canvas/arrange.ts";
import { isStill } from "../canvas/camera.ts";
import { DARK, LIGHT } from "../canvas/palette.ts";
import { createStage, type Stage } from "../canvas/stage.ts";
import type { Model } from "../data/model.ts";
import type { Desk } from "../desk.ts";
import type { PictureState } from "../picture.ts";
import { deselect, pin, select, set } from "../state/state.ts";
import { PrintPicture } from "./print-picture.tsx";
import { StageControls } from "./stage-controls.tsx";
import { useCanvasKeys } from "./use-canvas-keys.ts";

/** Lets the layout go on, step by step, until it is stopped; gives whether it does, and the switch. */
const useLayoutWalk = (
  { model, state, apply }: Desk,
  { weights, radius, drawn, places }: PictureState,
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
  picture,
  dark,
  onStage,
}: {
  desk: Desk;
  picture: PictureState;
  dark: boolean;
  onStage: (stage: Stage, model: Model) => void;
}) => {
  const { model, apply } = desk;
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(null);
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
  useEffect(() => onStage(stage.current!, model), [model]);
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
      <PrintPicture desk={desk} picture={picture} />
      <StageControls desk={desk} stage={stage} walking={walking} onWalk={toggleWalk} />
    </div>
  );
};

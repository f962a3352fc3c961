/** The drawn graph, its legend and its controls. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import { lookOf, radii } from "../canvas/look.ts";
import { DARK, LIGHT } from "../canvas/palette.ts";
import { createStage, type Stage } from "../canvas/stage.ts";
import { SCOPE_SIZE } from "../data/backbone.ts";
import type { Desk } from "../desk.ts";
import { deselect, type Scope, type SizeBy, select, set } from "../state/state.ts";

const SCOPES: readonly (readonly [Scope, string])[] = [
  ["backbone", "Strongest"],
  ["more", "More"],
  ["all", "All"],
];
const SIZES: readonly (readonly [SizeBy, string])[] = [
  ["rank", "centrality"],
  ["degree", "relations"],
  ["mentions", "mentions"],
];

const Scopes = ({ desk }: { desk: Desk }) => {
  const drawable = desk.filtered.tieWeight.reduce((sum, weight) => sum + (weight ? 1 : 0), 0);
  if (drawable <= SCOPE_SIZE.backbone) return null;
  return (
    <fieldset class="segments">
      <legend class="hidden">How much is drawn</legend>
      {SCOPES.filter(([scope]) => scope !== "more" || drawable > SCOPE_SIZE.more).map(([scope, label]) => (
        <button
          key={scope}
          type="button"
          aria-pressed={desk.state.scope === scope}
          onClick={() => desk.apply(set("scope", scope))}
        >
          {label} {scope === "all" ? drawable.toLocaleString("en-GB") : SCOPE_SIZE[scope]}
        </button>
      ))}
    </fieldset>
  );
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
  const { model, filtered, state, apply } = desk;
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(null);
  const radius = useMemo(() => radii(model, state.sizeBy), [model, state.sizeBy]);
  const look = useMemo(
    () => lookOf(model, filtered, state, radius),
    [model, filtered, state.scope, state.selection, radius],
  );
  useEffect(() => {
    const made = createStage(container.current!, model, {
      onEntity: (id) => apply(select({ kind: "entity", id })),
      onTie: (id) => apply(select({ kind: "tie", id })),
      onNothing: () => apply(deselect),
    });
    stage.current = made;
    onStage(made);
    return made.kill;
  }, [model]);
  useEffect(() => {
    stage.current?.draw(look, dark ? DARK : LIGHT);
  }, [look, dark]);
  const { from: _from, to: _to, ...timeless } = state.filters;
  // Time alone must not move the picture, or it could not be followed while it plays.
  useEffect(
    () => stage.current?.fit(undefined, false),
    [state.scope, JSON.stringify(timeless), state.hidden],
  );
  return (
    <div class="stage">
      <div
        class="canvas"
        ref={container}
        role="img"
        aria-label="The graph. The view “Table” tells the same in words."
      />
      <div class="stage-top">
        <Scopes desk={desk} />
        <label class="size-by">
          Size by{" "}
          <select
            value={state.sizeBy}
            onChange={(event) => apply(set("sizeBy", event.currentTarget.value as SizeBy))}
          >
            {SIZES.map(([id, label]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="zoom">
        <button type="button" aria-label="Closer" onClick={() => stage.current?.zoom(0.66)}>
          +
        </button>
        <button type="button" aria-label="Further away" onClick={() => stage.current?.zoom(1.5)}>
          −
        </button>
        <button type="button" aria-label="All in view" onClick={() => stage.current?.fit()}>
          ⤢
        </button>
      </div>
    </div>
  );
};

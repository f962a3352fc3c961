/** How much is drawn, how large and in what colour, and where one looks. */
import type { Stage } from "../canvas/stage.ts";
import { SCOPE_SIZE } from "../data/backbone.ts";
import type { Desk } from "../desk.ts";
import { type ColorBy, type Scope, type SizeBy, set } from "../state/state.ts";
import { counted } from "../text.ts";
import { drawable } from "./filters.tsx";

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
const COLOURS: readonly (readonly [ColorBy, string])[] = [
  ["type", "type"],
  ["group", "group"],
];

const Scopes = ({ desk }: { desk: Desk }) => {
  const { lines, names } = drawable(desk);
  if (lines <= SCOPE_SIZE.backbone) return null;
  const others = desk.model.entities.length - names;
  return (
    <fieldset class="segments" data-over>
      <legend class="hidden">How much is drawn</legend>
      {SCOPES.filter(([scope]) => scope !== "more" || lines > SCOPE_SIZE.more).map(([scope, label]) => (
        <button
          key={scope}
          type="button"
          aria-pressed={desk.state.scope === scope}
          title={
            scope === "all"
              ? `${counted(others, "name")} without a relation that passes: not drawn, but search finds them`
              : "Lines that are reported most, and more than chance would have it"
          }
          onClick={() => desk.apply(set("scope", scope))}
        >
          {label} {scope === "all" ? counted(lines, "line") : SCOPE_SIZE[scope]}
        </button>
      ))}
    </fieldset>
  );
};

const Choice = <Value extends string>({
  label,
  value,
  choices,
  onPick,
}: {
  label: string;
  value: Value;
  choices: readonly (readonly [Value, string])[];
  onPick: (value: Value) => void;
}) => (
  <label class="choice">
    {label}{" "}
    <select value={value} onChange={(event) => onPick(event.currentTarget.value as Value)}>
      {choices.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

export const StageControls = ({
  desk: { state, apply, ...desk },
  stage,
  walking,
  onWalk,
}: {
  desk: Desk;
  stage: { readonly current: Stage | null };
  walking: boolean;
  onWalk: () => void;
}) => (
  <>
    <div class="stage-top">
      <Scopes desk={{ state, apply, ...desk }} />
      <div class="choices" data-over>
        <Choice
          label="Size by"
          value={state.sizeBy}
          choices={SIZES}
          onPick={(sizeBy) => apply(set("sizeBy", sizeBy))}
        />
        <Choice
          label="Colour by"
          value={state.colorBy}
          choices={COLOURS}
          onPick={(colorBy) => apply(set("colorBy", colorBy))}
        />
      </div>
    </div>
    <div class="zoom" data-over>
      <button type="button" aria-label="Closer" onClick={() => stage.current?.zoom(0.66)}>
        +
      </button>
      <button type="button" aria-label="Further away" onClick={() => stage.current?.zoom(1.5)}>
        −
      </button>
      <button type="button" aria-label="All in view" onClick={() => stage.current?.fit()}>
        ⤢
      </button>
      <button
        type="button"
        aria-label={walking ? "Stop the layout" : "Let the layout go on"}
        title={walking ? "Stop the layout" : "Let the layout go on"}
        aria-pressed={walking}
        onClick={onWalk}
      >
        {walking ? "❚❚" : "⟳"}
      </button>
    </div>
  </>
);

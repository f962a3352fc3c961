/** How much is drawn, how large and in what colour, and where one looks. */
import type { Stage } from "../canvas/stage.ts";
import { SCOPE_SIZE } from "../data/backbone.ts";
import type { Desk } from "../desk.ts";
import { type ColorBy, type Scope, type SizeBy, set } from "../state/state.ts";

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
      <div class="choices">
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

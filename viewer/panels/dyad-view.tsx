/** Two actors: conflict and cooperation in each direction over time, and by issue; each bar opens its sentences. */
import { useMemo } from "preact/hooks";
import { isoOf, nextStart, readable } from "../data/dates.ts";
import { type Dyad, dyadOf, partnersOf, type Side } from "../data/dyad.ts";
import { type Desk, NO_ISSUE } from "../desk.ts";
import { type PairSelection, select, set, setPair } from "../state/state.ts";
import { counted, plain } from "../text.ts";
import { byDegree, Picker } from "./picker.tsx";

const SIDES: readonly Side[] = ["conflict", "cooperation"];
const WAYS = ["out", "back"] as const;
type Way = (typeof WAYS)[number];

interface Ends {
  readonly a: string;
  readonly b: string;
}

const nameOf = (desk: Desk, id: string): string => plain(desk.model.entity.get(id)?.label ?? id);

const towards = ({ a, b }: Ends, way: Way): readonly [string, string] => (way === "out" ? [a, b] : [b, a]);

const Bar = ({
  desk,
  ends,
  way,
  side,
  count,
  most,
  when,
  about,
  range,
}: {
  desk: Desk;
  ends: Ends;
  way: Way;
  side: Side;
  count: number;
  most: number;
  when?: string;
  about?: string | undefined;
  range?: readonly [number, number];
}) => {
  if (!count) return null;
  const [source, target] = towards(ends, way);
  const selection: PairSelection = {
    kind: "pair",
    source,
    target,
    tone: side,
    ...(about ? { about } : {}),
    ...(range ? { from: range[0], to: range[1] } : {}),
  };
  const label = `${nameOf(desk, source)} to ${nameOf(desk, target)}, ${side}${when ? `, ${when}` : ""}${
    about ? `, ${about === NO_ISSUE ? "no issue named" : nameOf(desk, about)}` : ""
  }: ${counted(count, "sentence")}`;
  return (
    <button
      type="button"
      class={`bar-${side}`}
      style={when ? { height: `${(100 * count) / most}%` } : { width: `${(100 * count) / most}%` }}
      title={label}
      aria-label={label}
      onClick={() => desk.apply(select(selection))}
    >
      {!when && <span>{count}</span>}
    </button>
  );
};

const yearOf = (day: number): string => isoOf(day).slice(0, 4);

const Timeline = ({ desk, dyad, ends }: { desk: Desk; dyad: Dyad; ends: Ends }) => {
  const { unit } = desk.state;
  const most = Math.max(
    1,
    ...dyad.cells.flatMap((cell) => WAYS.map((way) => cell[way].conflict + cell[way].cooperation)),
  );
  const undated = WAYS.flatMap((way) =>
    SIDES.map((side) => dyad.total[way][side] - dyad.cells.reduce((sum, cell) => sum + cell[way][side], 0)),
  ).reduce((sum, count) => sum + count, 0);
  const whenOf = (start: number): string =>
    unit === "month" ? readable(isoOf(start).slice(0, 7)) : `week of ${readable(isoOf(start))}`;
  return (
    <figure class="dyad-chart">
      {WAYS.map((way) => (
        <div key={way} class={`half half-${way}`}>
          <h3>
            {nameOf(desk, towards(ends, way)[0])} → {nameOf(desk, towards(ends, way)[1])}
          </h3>
          <div class="columns">
            {dyad.cells.map((cell, bin) => {
              const start = dyad.starts[bin]!;
              return (
                <div key={start} class="column">
                  {SIDES.map((side) => (
                    <Bar
                      key={side}
                      desk={desk}
                      ends={ends}
                      way={way}
                      side={side}
                      count={cell[way][side]}
                      most={most}
                      when={whenOf(start)}
                      range={[start, nextStart(start, unit) - 1]}
                    />
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      ))}
      <div class="columns ticks" aria-hidden="true">
        {dyad.starts.map((start, bin) => (
          <span key={start} class="column">
            {(bin === 0 || yearOf(start) !== yearOf(dyad.starts[bin - 1]!)) && <b>{yearOf(start)}</b>}
          </span>
        ))}
      </div>
      <figcaption>
        <span>{dyad.starts.length > 0 && whenOf(dyad.starts[0]!)}</span>
        <span>
          the highest bar: {counted(most, "sentence")}
          {undated > 0 && `; ${undated} without a date ${undated === 1 ? "has" : "have"} none`}
        </span>
        <span>{dyad.starts.length > 1 && whenOf(dyad.starts.at(-1)!)}</span>
      </figcaption>
    </figure>
  );
};

const ByIssue = ({ desk, dyad, ends }: { desk: Desk; dyad: Dyad; ends: Ends }) => {
  const rows = dyad.issues.slice(0, 20);
  const most = Math.max(
    1,
    ...rows.flatMap(({ cell }) => WAYS.map((way) => cell[way].conflict + cell[way].cooperation)),
  );
  return (
    <table class="by-issue">
      <caption>By issue</caption>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          {WAYS.map((way) => (
            <th key={way} scope="col">
              {nameOf(desk, towards(ends, way)[0])} → {nameOf(desk, towards(ends, way)[1])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ issue, cell }) => (
          <tr key={issue ?? ""}>
            <th scope="row">
              {issue === undefined ? (
                <span class="quiet">No issue named</span>
              ) : (
                <bdi>{nameOf(desk, issue)}</bdi>
              )}
            </th>
            {WAYS.map((way) => (
              <td key={way}>
                <div class="strip">
                  {SIDES.map((side) => (
                    <Bar
                      key={side}
                      desk={desk}
                      ends={ends}
                      way={way}
                      side={side}
                      count={cell[way][side]}
                      most={most}
                      about={issue ?? NO_ISSUE}
                    />
                  ))}
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The two of the state; where one is missing, the busiest that fits. */
const endsOf = ({ model, state }: Desk): Ends | undefined => {
  const a =
    state.a && model.entity.has(state.a)
      ? state.a
      : byDegree(model.entities).find(({ id }) => partnersOf(model, id).length)?.id;
  if (a === undefined) return undefined;
  const partners = partnersOf(model, a);
  const b = state.b && state.b !== a && model.entity.has(state.b) ? state.b : partners[0]?.id;
  return b === undefined ? undefined : { a, b };
};

export const DyadView = ({ desk }: { desk: Desk }) => {
  const { model, state, apply, filtered } = desk;
  const ends = useMemo(() => endsOf(desk), [model, state.a, state.b]);
  const dyad = useMemo(
    () => ends && dyadOf(desk, ends.a, ends.b, state.unit),
    [model, filtered, ends?.a, ends?.b, state.unit],
  );
  const actors = useMemo(
    () => byDegree(model.entities.filter(({ id }) => partnersOf(model, id).length > 0)),
    [model],
  );
  if (!ends || !dyad)
    return <section class="view">No two actors of this graph have dealt with each other.</section>;
  const sum = (way: Way): string => {
    const { conflict, cooperation } = dyad.total[way];
    return `${counted(conflict, "sentence")} of conflict, ${cooperation} of cooperation`;
  };
  return (
    <section class="view dyad" aria-label="Two actors">
      <h2>
        {nameOf(desk, ends.a)} and {nameOf(desk, ends.b)}: who did what to whom
      </h2>
      <div class="controls">
        <Picker
          label="Actor"
          entities={actors}
          value={ends.a}
          onPick={(id) => apply(setPair(id, undefined))}
        />
        <Picker
          label="and"
          entities={partnersOf(model, ends.a)}
          value={ends.b}
          onPick={(id) => apply(setPair(ends.a, id))}
        />
        <fieldset class="segments">
          <legend class="hidden">Bars by</legend>
          {(["week", "month"] as const).map((unit) => (
            <button
              key={unit}
              type="button"
              aria-pressed={state.unit === unit}
              onClick={() => apply(set("unit", unit))}
            >
              By {unit}
            </button>
          ))}
        </fieldset>
      </div>
      <p>
        {nameOf(desk, ends.a)} toward {nameOf(desk, ends.b)}: {sum("out")}. The other way: {sum("back")}.
      </p>
      <p class="swatches">
        <i class="bar-conflict" /> Conflict <i class="bar-cooperation" /> Cooperation
      </p>
      <Timeline desk={desk} dyad={dyad} ends={ends} />
      <ByIssue desk={desk} dyad={dyad} ends={ends} />
    </section>
  );
};

/** The whole page. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { ViewerData } from "../src/graph/model.ts";
import type { Stage } from "./canvas/stage.ts";
import { baseOf } from "./data/base.ts";
import { applyFilters, hiddenFacts } from "./data/filter.ts";
import type { Model } from "./data/model.ts";
import type { Desk } from "./desk.ts";
import { useNotes } from "./notes/notes.ts";
import { CanvasPanel } from "./panels/canvas-panel.tsx";
import { Card } from "./panels/card.tsx";
import { DyadView } from "./panels/dyad-view.tsx";
import { Chips, Filters } from "./panels/filters.tsx";
import { IssueView } from "./panels/issue-view.tsx";
import { JudgeView } from "./panels/judge-view.tsx";
import { Legend } from "./panels/legend.tsx";
import { Masthead } from "./panels/masthead.tsx";
import { PathView } from "./panels/path-view.tsx";
import { TableView } from "./panels/table-view.tsx";
import { TimePanel } from "./panels/time-panel.tsx";
import { usePicture } from "./picture.ts";
import { deselect } from "./state/state.ts";
import type { Store } from "./state/store.ts";
import { ENTITY_KINDS, GROUP_COLOURS, TONES } from "./vocabulary.ts";

const darkWanted = matchMedia("(prefers-color-scheme: dark)");

/** Gives the style sheet the colours of the vocabulary. */
const colourRoot = (shade: "light" | "dark"): void => {
  const { style } = document.documentElement;
  for (const row of ENTITY_KINDS) style.setProperty(`--entity-${row.id}`, row[shade]);
  for (const row of TONES) style.setProperty(`--tone-${row.id}`, row[shade]);
  for (const [place, row] of GROUP_COLOURS.entries()) style.setProperty(`--group-${place}`, row[shade]);
};

const useDark = (theme: string): boolean => {
  const [system, setSystem] = useState(darkWanted.matches);
  useEffect(() => {
    const listen = (): void => setSystem(darkWanted.matches);
    darkWanted.addEventListener("change", listen);
    return () => darkWanted.removeEventListener("change", listen);
  }, []);
  const dark = theme === "dark" || (theme === "auto" && system);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  useMemo(() => colourRoot(dark ? "dark" : "light"), [dark]);
  return dark;
};

export interface AppProps {
  readonly data: ViewerData;
  readonly store: Store;
  readonly onStage: (stage: Stage, model: Model) => void;
}

export const App = ({ data, store, onStage }: AppProps) => {
  const [state, setState] = useState(store.state());
  const { model, columns, search } = useMemo(() => baseOf(data, state.countries), [data, state.countries]);
  useEffect(() => store.subscribe(setState), [store]);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !(event.target instanceof HTMLInputElement)) store.apply(deselect);
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [store]);
  const filtered = useMemo(
    () => applyFilters(model, columns, state.filters, hiddenFacts(model, state)),
    [model, columns, state.filters, state.hidden, state.top, state.around, state.steps],
  );
  const [said, announce] = useState("");
  const [notes, note] = useNotes(model.title);
  const dark = useDark(state.theme);
  const desk: Desk = { model, columns, search, state, filtered, apply: store.apply, announce, notes, note };
  const picture = usePicture(desk);
  return (
    <div
      class={`desk view-${state.view} ${state.embed ? "embed" : ""} ${state.selection.kind === "none" ? "" : "selected"}`}
    >
      <p class="hidden" role="log" aria-live="polite">
        {said}
      </p>
      <Masthead desk={desk} />
      <Filters desk={desk} />
      <main>
        <Chips desk={desk} />
        <CanvasPanel desk={desk} picture={picture} dark={dark} onStage={onStage} />
        {state.view === "graph" && <Legend desk={desk} />}
        {state.view === "table" && <TableView desk={desk} />}
        {state.view === "dyad" && <DyadView desk={desk} />}
        {state.view === "issue" && <IssueView desk={desk} />}
        {state.view === "path" && <PathView desk={desk} />}
        {state.view === "judge" && <JudgeView desk={desk} />}
        <TimePanel desk={desk} />
      </main>
      <Card desk={desk} picture={picture} dark={dark} />
    </div>
  );
};

/** Filters with counts, and the chips that undo them one by one. */
import { useMemo, useState } from "preact/hooks";
import { isoOf, readable } from "../data/dates.ts";
import { DIMENSIONS, type DimensionId, type Indexed } from "../data/dimensions.ts";
import type { Entity } from "../data/model.ts";
import type { Desk } from "../desk.ts";
import {
  lookAround,
  resetFilters,
  set,
  setConfidence,
  setCountries,
  setTime,
  setTop,
  setWeight,
  toggleValue,
  unhide,
} from "../state/state.ts";
import { counted, folded, plain } from "../text.ts";
import { QUAD_CLASSES } from "../vocabulary.ts";
import { EntityGlyph, LineGlyph } from "./glyphs.tsx";

const FEW = 7;

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
}

const choicesOf = (desk: Desk, { row, values }: Indexed): readonly Choice[] => {
  const counts = desk.filtered.counts[row.id];
  const chosen = desk.state.filters[row.id];
  const list = values.map(
    (value, index): Choice => ({
      value,
      name: plain(row.name(value, desk.model)),
      count: counts[index]!,
      chosen: chosen.includes(value),
    }),
  );
  const place = (choice: Choice): number => {
    const at = row.order?.indexOf(choice.value) ?? -1;
    return at < 0 ? 1000 : at;
  };
  const fixed = row.order !== undefined && row.id !== "relation";
  return list.sort((left, right) =>
    fixed ? place(left) - place(right) : right.count - left.count || (left.name < right.name ? -1 : 1),
  );
};

const Mark = ({ id, value }: { id: DimensionId; value: string }) => {
  if (id === "entity") return <EntityGlyph type={value} />;
  if (id === "quad")
    return <LineGlyph tone={QUAD_CLASSES.find((row) => row.id === value)?.tone ?? "structure"} />;
  if (id === "mode") return <LineGlyph mode={value as "asserted"} />;
  return null;
};

const Facet = ({ desk, indexed, open }: { desk: Desk; indexed: Indexed; open: boolean }) => {
  const [whole, setWhole] = useState(false);
  const [wanted, setWanted] = useState("");
  const { row } = indexed;
  const choices = choicesOf(desk, indexed);
  const matching = wanted
    ? choices.filter((choice) => folded(choice.name).includes(folded(wanted)))
    : choices;
  const shown = whole
    ? matching.slice(0, 300)
    : matching.filter((choice, index) => index < FEW || choice.chosen);
  const most = Math.max(1, ...choices.map((choice) => choice.count));
  return (
    <details class="facet" open={open || desk.state.filters[row.id].length > 0} data-facet={row.id}>
      <summary>{row.label}</summary>
      {whole && choices.length > 20 && (
        <input
          type="search"
          placeholder={`Among ${choices.length}`}
          aria-label={`Search in ${row.label}`}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map((choice) => (
          <li key={choice.value} class={choice.count ? "" : "none"}>
            <label>
              <input
                type="checkbox"
                checked={choice.chosen}
                onChange={() => desk.apply(toggleValue(row.id, choice.value))}
              />
              <Mark id={row.id} value={choice.value} />
              <bdi class="value">{choice.name}</bdi>
              <span class="number">{choice.count.toLocaleString("en-GB")}</span>
              <i class="bar" aria-hidden="true" style={{ width: `${(100 * choice.count) / most}%` }} />
            </label>
          </li>
        ))}
      </ul>
      {choices.length > FEW && (
        <button type="button" class="more" onClick={() => setWhole(!whole)}>
          {whole ? "Fewer" : `All ${choices.length}`}
        </button>
      )}
    </details>
  );
};

const OPEN: readonly DimensionId[] = ["quad", "entity", "relation", "issue"];

export const Filters = ({ desk }: { desk: Desk }) => {
  const { filters } = desk.state;
  const heaviest = desk.model.relations.reduce(
    (most, relation) => Math.max(most, relation.attributes.weight),
    1,
  );
  return (
    <section class="filters" aria-label="Filters">
      <h2>Filter</h2>
      {desk.columns.dimensions
        .filter(({ values }) => values.length > 1)
        .map((indexed) => (
          <Facet key={indexed.row.id} desk={desk} indexed={indexed} open={OPEN.includes(indexed.row.id)} />
        ))}
      <details class="facet" open={filters.confidence > 0 || filters.weight > 1}>
        <summary>How sure, how often</summary>
        <label class="slider">
          <span>Confidence at least</span>
          <output>{Math.round(filters.confidence * 100)} %</output>
          <input
            type="range"
            min="0"
            max="95"
            step="5"
            value={Math.round(filters.confidence * 100)}
            onInput={(event) => desk.apply(setConfidence(Number(event.currentTarget.value) / 100), true)}
          />
        </label>
        <label class="slider">
          <span>Independent reports at least</span>
          <output>{filters.weight}</output>
          <input
            type="range"
            min="1"
            max={Math.max(2, heaviest)}
            value={filters.weight}
            onInput={(event) => desk.apply(setWeight(Number(event.currentTarget.value)), true)}
          />
        </label>
      </details>
      <Views desk={desk} />
    </section>
  );
};

const TOPS = [10, 20, 50, 100];

/** The same views as `relata export --view countries` and `--view top=50`. */
const Views = ({ desk: { state, model, apply } }: { desk: Desk }) => (
  <details class="facet" open={state.countries || state.top !== undefined} data-facet="view">
    <summary>A smaller graph</summary>
    <ul>
      <li>
        <label>
          <input
            type="checkbox"
            checked={state.countries}
            onChange={(event) => apply(setCountries(event.currentTarget.checked))}
          />
          <span class="value">People and organisations folded into their countries</span>
        </label>
      </li>
    </ul>
    <label class="choice">
      Entities{" "}
      <select
        value={state.top ?? ""}
        onChange={(event) => apply(setTop(Number(event.currentTarget.value) || undefined))}
      >
        <option value="">all</option>
        {[...new Set([...TOPS, state.top ?? 10])]
          .sort((left, right) => left - right)
          .filter((count) => count < model.entities.length || count === state.top)
          .map((count) => (
            <option key={count} value={count}>
              the {count} most central
            </option>
          ))}
      </select>
    </label>
  </details>
);

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly undo: () => void;
}

export const chipsOf = ({ state, model, apply }: Desk): readonly Chip[] => {
  const { filters, hidden } = state;
  const chips: Chip[] = DIMENSIONS.flatMap((row) =>
    filters[row.id].map((value) => ({
      key: `${row.id} ${value}`,
      text: `${row.short}: ${plain(row.name(value, model))}`,
      undo: () => apply(toggleValue(row.id, value)),
    })),
  );
  if (filters.confidence > 0)
    chips.push({
      key: "confidence",
      text: `At least ${Math.round(filters.confidence * 100)} % sure`,
      undo: () => apply(setConfidence(0)),
    });
  if (filters.weight > 1)
    chips.push({
      key: "weight",
      text: `At least ${filters.weight} reports`,
      undo: () => apply(setWeight(1)),
    });
  if (filters.from !== undefined && filters.to !== undefined)
    chips.push({
      key: "time",
      text: `${readable(isoOf(filters.from), true)} to ${readable(isoOf(filters.to), true)}`,
      undo: () => apply(setTime()),
    });
  if (state.countries)
    chips.push({ key: "countries", text: "Countries only", undo: () => apply(setCountries(false)) });
  if (state.top !== undefined)
    chips.push({
      key: "top",
      text: `The ${state.top} most central`,
      undo: () => apply(setTop(undefined)),
    });
  if (state.around !== undefined)
    chips.push({
      key: "around",
      text: `Around ${plain(model.nameOf(state.around))}`,
      undo: () => apply(lookAround(undefined)),
    });
  for (const id of hidden)
    chips.push({
      key: `hide ${id}`,
      text: `Hidden: ${plain(model.nameOf(id))}`,
      undo: () => apply(unhide(id)),
    });
  return chips;
};

/** What the passing relations are drawn as: lines, each for all of one kind from one to another, and the names at their ends. */
export const drawable = ({ model, filtered }: Desk): { readonly lines: number; readonly names: number } => {
  const ends = new Set<Entity>();
  let lines = 0;
  for (const { index, source, target } of model.ties) {
    if (!filtered.tieWeight[index]) continue;
    ends.add(source).add(target);
    if (source !== target) lines++;
  }
  return { lines, names: ends.size };
};

export const Chips = ({ desk }: { desk: Desk }) => {
  const chips = chipsOf(desk);
  const { filtered } = desk;
  const { lines, names } = useMemo(() => drawable(desk), [desk.model, filtered]);
  return (
    <div class="chips">
      <p role="status" aria-live="polite">
        {counted(filtered.relations, "relation")}
        <span class="detail">
          {" "}
          ({counted(lines, "line")}) between {names.toLocaleString("en-GB")} of{" "}
          {counted(desk.model.entities.length, "name")}
        </span>
        , {counted(filtered.sentences, "sentence")}
      </p>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          class="chip"
          onClick={chip.undo}
          aria-label={`Undo: ${chip.text}`}
        >
          <bdi>{chip.text}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
      {desk.state.around !== undefined && (
        <label class="choice">
          within{" "}
          <select
            value={desk.state.steps}
            onChange={(event) => desk.apply(set("steps", event.currentTarget.value === "2" ? 2 : 1))}
          >
            <option value={1}>1 step</option>
            <option value={2}>2 steps</option>
          </select>
        </label>
      )}
      {chips.length > 0 && (
        <button type="button" class="link" onClick={() => desk.apply(resetFilters)}>
          Reset
        </button>
      )}
    </div>
  );
};

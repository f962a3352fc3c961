/** The state as the part of an address after `#`, and back. What stands at its start value is left out. */

import { dayOf, isoOf, NO_DAY } from "../data/dates.ts";
import { DIMENSION_IDS } from "../data/dimensions.ts";
import { type Filters, NO_FILTERS, type Pins, type Selection, START, type State, VIEWS } from "./state.ts";

const oneOf = <Value extends string>(
  value: string | null,
  values: readonly Value[],
  otherwise: Value,
): Value => values.find((each) => each === value) ?? otherwise;

const writeSelection = (parameters: URLSearchParams, selection: Selection): void => {
  if (selection.kind === "take" || selection.kind === "corrections") parameters.set("card", selection.kind);
  if (selection.kind === "entity") parameters.set("entity", selection.id);
  if (selection.kind === "found") parameters.set("find", selection.words);
  if (selection.kind === "tie") parameters.set("tie", selection.id);
  if (selection.kind === "article") {
    parameters.set("article", selection.id);
    if (selection.at !== undefined) parameters.set("at", String(selection.at));
    if (selection.fact !== undefined) parameters.set("fact", String(selection.fact));
    if (selection.about !== undefined) parameters.set("about", selection.about);
  }
  if (selection.kind === "pair") {
    parameters.append("pair", selection.source);
    parameters.append("pair", selection.target);
    if (selection.from !== undefined) parameters.set("pairfrom", isoOf(selection.from));
    if (selection.to !== undefined) parameters.set("pairto", isoOf(selection.to));
    if (selection.both) parameters.set("both", "1");
    if (selection.tone) parameters.set("tone", selection.tone);
    if (selection.about) parameters.set("about", selection.about);
  }
};

const readSelection = (parameters: URLSearchParams): Selection => {
  const card = parameters.get("card");
  if (card === "take" || card === "corrections") return { kind: card };
  const entity = parameters.get("entity");
  if (entity !== null) return { kind: "entity", id: entity };
  const words = parameters.get("find");
  if (words !== null) return { kind: "found", words };
  const tie = parameters.get("tie");
  if (tie !== null) return { kind: "tie", id: tie };
  const article = parameters.get("article");
  if (article !== null) {
    const fact = Number.parseInt(parameters.get("fact") ?? "", 10);
    const at = Number.parseInt(parameters.get("at") ?? "", 10);
    const about = parameters.get("about");
    return {
      kind: "article",
      id: article,
      ...(Number.isNaN(at) ? {} : { at }),
      ...(Number.isNaN(fact) ? {} : { fact }),
      ...(about ? { about } : {}),
    };
  }
  const [source, target] = parameters.getAll("pair");
  if (source === undefined || target === undefined) return { kind: "none" };
  const from = dayOf(parameters.get("pairfrom") ?? undefined);
  const to = dayOf(parameters.get("pairto") ?? undefined);
  const tone = parameters.get("tone");
  const about = parameters.get("about");
  return {
    kind: "pair",
    source,
    target,
    ...(from === NO_DAY ? {} : { from }),
    ...(to === NO_DAY ? {} : { to }),
    ...(parameters.get("both") === "1" ? { both: true } : {}),
    ...(tone ? { tone } : {}),
    ...(about ? { about } : {}),
  };
};

const readFilters = (parameters: URLSearchParams): Filters => {
  const from = dayOf(parameters.get("from") ?? undefined);
  const to = dayOf(parameters.get("to") ?? undefined);
  const confidence = Number(parameters.get("confidence"));
  const weight = Number(parameters.get("weight"));
  return {
    ...NO_FILTERS,
    ...Object.fromEntries(DIMENSION_IDS.map((id) => [id, [...new Set(parameters.getAll(`only-${id}`))]])),
    confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
    weight: weight > 1 ? Math.floor(weight) : 1,
    ...(from === NO_DAY ? {} : { from }),
    ...(to === NO_DAY ? {} : { to }),
  };
};

/** What a link may ask for at opening, so that it opens at once. */
const MOST_ROUNDS = 2000;

const readPins = (parameters: URLSearchParams): Pins => {
  const pins: [string, readonly [number, number]][] = [];
  for (const text of parameters.getAll("pin")) {
    const [, x, y, id] = /^(-?[\d.]+),(-?[\d.]+),(.+)$/s.exec(text) ?? [];
    if (id !== undefined && Number.isFinite(Number(x)) && Number.isFinite(Number(y)))
      pins.push([id, [Number(x), Number(y)]]);
  }
  return Object.fromEntries(pins);
};

/** The state as an address's hash, `#` included; empty for the start. */
export const toHash = (state: State): string => {
  const parameters = new URLSearchParams();
  for (const key of ["view", "scope", "theme", "sizeBy", "colorBy", "unit", "steps", "rounds"] as const)
    if (state[key] !== START[key]) parameters.set(key.toLowerCase(), String(state[key]));
  for (const key of ["a", "b", "issue", "around"] as const)
    if (state[key] !== undefined) parameters.set(key, state[key]);
  writeSelection(parameters, state.selection);
  const { filters } = state;
  for (const id of DIMENSION_IDS) for (const value of filters[id]) parameters.append(`only-${id}`, value);
  if (filters.confidence > 0) parameters.set("confidence", String(filters.confidence));
  if (filters.weight > 1) parameters.set("weight", String(filters.weight));
  if (filters.from !== undefined) parameters.set("from", isoOf(filters.from));
  if (filters.to !== undefined) parameters.set("to", isoOf(filters.to));
  if (state.countries) parameters.set("countries", "1");
  if (state.top !== undefined) parameters.set("top", String(state.top));
  for (const id of state.hidden) parameters.append("hide", id);
  for (const [id, [x, y]] of Object.entries(state.pins)) parameters.append("pin", `${x},${y},${id}`);
  if (state.embed) parameters.set("embed", "1");
  const text = parameters.toString();
  return text ? `#${text}` : "";
};

/** The state that a hash tells; what it does not tell, or tells wrongly, is as at the start. */
export const fromHash = (hash: string): State => {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const top = Math.floor(Number(parameters.get("top")));
  const [a, b, issue, around] = ["a", "b", "issue", "around"].map((key) => parameters.get(key));
  return {
    view: oneOf(parameters.get("view"), VIEWS, START.view),
    scope: oneOf(parameters.get("scope"), ["backbone", "more", "all"], START.scope),
    theme: oneOf(parameters.get("theme"), ["auto", "light", "dark"], START.theme),
    sizeBy: oneOf(parameters.get("sizeby"), ["rank", "degree", "mentions"], START.sizeBy),
    colorBy: oneOf(parameters.get("colorby"), ["type", "group"], START.colorBy),
    steps: parameters.get("steps") === "2" ? 2 : 1,
    pins: readPins(parameters),
    rounds: Math.min(MOST_ROUNDS, Math.max(0, Math.floor(Number(parameters.get("rounds")) || 0))),
    unit: oneOf(parameters.get("unit"), ["week", "month"], START.unit),
    selection: readSelection(parameters),
    filters: readFilters(parameters),
    countries: parameters.get("countries") === "1",
    hidden: parameters.getAll("hide"),
    embed: parameters.get("embed") === "1",
    ...(a ? { a } : {}),
    ...(b ? { b } : {}),
    ...(issue ? { issue } : {}),
    ...(around ? { around } : {}),
    ...(top > 0 ? { top } : {}),
  };
};

import type { EntityType } from "../../record/record.ts";
import { daysOf } from "../dates.ts";
import { findNode, nearest } from "../find-node.ts";
import type { PlainGraph } from "../model.ts";
import { sortedSet } from "../order.ts";
import { QUAD_CLASSES, RELATION_TYPES } from "../relation-types.ts";
import { atLeast, between, fromOutlet, only } from "./about.ts";
import { backbone } from "./backbone.ts";
import { foldToCountries } from "./countries.ts";
import { ego, topNodes } from "./neighbourhood.ts";
import { mergePairs } from "./pairs.ts";
import { type View, ViewError } from "./view.ts";

export interface ViewDescriptor {
  readonly id: string;
  /** As a person writes it. */
  readonly usage: string;
  readonly describe: string;
  /** The view for what stands after `=`; "" where nothing does. @throws {ViewError} */
  readonly read: (argument: string) => View;
}

/** The views of a graph, for `--view` and for menus. */
export const VIEWS: readonly ViewDescriptor[] = [
  {
    id: "backbone",
    usage: "backbone=0.2",
    describe: "pairs that speak more of each other than chance would have it (disparity filter)",
    read: (argument) => {
      const significance = number("backbone", argument, 0.2, (value) => value > 0 && value <= 1);
      return (graph) => backbone(graph, significance);
    },
  },
  {
    id: "top",
    usage: "top=50",
    describe: "the highest ranked entities",
    read: (argument) => {
      const count = number("top", argument, 50, (value) => value >= 1 && Number.isInteger(value));
      return (graph) => topNodes(graph, count);
    },
  },
  {
    id: "ego",
    usage: "ego=Antony Blinken,2",
    describe: "one entity and all within so many steps of it (1, unless told)",
    read: (argument) => {
      const [, name = "", steps = "1"] = /^(.*?)(?:,\s*(\d+))?$/.exec(argument) ?? [];
      if (!name) throw wrong("ego", argument);
      return (graph) => ego(graph, named(graph, name), Number(steps));
    },
  },
  {
    id: "issue",
    usage: "issue=fentanyl",
    describe: "who does what about one issue",
    read: (argument) => {
      if (!argument) throw wrong("issue", argument);
      return (graph) => only(graph, "issue", [named(graph, argument, "issue")]);
    },
  },
  {
    id: "kind",
    usage: "kind=ACCUSE,SANCTION",
    describe: "relations of some types",
    read: (argument) => {
      const types = oneOf(
        "kind",
        argument.toUpperCase(),
        RELATION_TYPES.map(({ id }) => id),
      );
      return (graph) => only(graph, "relation", types);
    },
  },
  {
    id: "quad",
    usage: "quad=verbal conflict,material conflict",
    describe: "relations of some quad classes",
    read: (argument) => {
      const classes = oneOf(
        "quad",
        argument.toLowerCase(),
        QUAD_CLASSES.map(({ id }) => id),
      );
      return (graph) => only(graph, "quad", classes);
    },
  },
  {
    id: "dates",
    usage: "dates=2023-06..2024-04-26",
    describe: "what happened in a span of days, months or years",
    read: (argument) => {
      const [from, to, ...more] = argument.split("..");
      const [first, last] = [daysOf(from), daysOf(to ?? from)];
      if (!first || !last || more.length > 0 || first.first > last.last) throw wrong("dates", argument);
      return (graph) => between(graph, first.first, last.last);
    },
  },
  {
    id: "outlet",
    usage: "outlet=Morning Post",
    describe: "what one outlet tells",
    read: (argument) => {
      if (!argument) throw wrong("outlet", argument);
      return (graph) => fromOutlet(graph, outletCalled(graph, argument));
    },
  },
  {
    id: "weight",
    usage: "weight=2",
    describe: "relations that so many independent articles tell of",
    read: (argument) => {
      const weight = number("weight", argument, 2, (value) => value >= 1);
      return (graph) => atLeast(graph, weight);
    },
  },
  {
    id: "pairs",
    usage: "pairs",
    describe: "one edge a pair, all relation types and both directions together",
    read: (argument) => {
      if (argument) throw wrong("pairs", argument);
      return mergePairs;
    },
  },
  {
    id: "countries",
    usage: "countries",
    describe: "people and organisations folded into their countries",
    read: (argument) => {
      if (argument) throw wrong("countries", argument);
      return foldToCountries;
    },
  },
];

/**
 * Reads a view as a person writes it, `id` or `id=argument`; `VIEWS` has the ids.
 *
 * @throws {ViewError} where there is no such view or its argument is wrong. The view itself throws one where the
 *   graph has nobody of the name.
 */
export function readView(text: string): View {
  const [id = "", ...rest] = text.split("=");
  const descriptor = VIEWS.find((one) => one.id === id.trim().toLowerCase());
  if (!descriptor) {
    throw new ViewError(`there is no view "${id}". Use one of: ${VIEWS.map((one) => one.id).join(", ")}.`);
  }
  return descriptor.read(rest.join("=").trim());
}

function named(graph: PlainGraph, name: string, type?: EntityType): string {
  const nodes = graph.nodes.filter(({ attributes }) => type === undefined || attributes.type === type);
  const found = findNode(nodes, name);
  if (found) return found.key;
  const near = nearest(nodes, name).map(({ attributes }) => `"${attributes.label}"`);
  const remedy =
    near.length > 0 ? `Do you mean ${near.join(" or ")}?` : "Give a name or an id as the graph has it.";
  throw new ViewError(`no ${type ?? "entity"} of the graph is called "${name}". ${remedy}`);
}

function outletCalled(graph: PlainGraph, name: string): string {
  const outlets = sortedSet(graph.attributes.articles.flatMap(({ outlet }) => outlet ?? []));
  const same = (outlet: string): boolean => outlet.toLowerCase() === name.toLowerCase();
  const found = outlets.find((outlet) => outlet === name) ?? outlets.find(same);
  if (found !== undefined) return found;
  const remedy =
    outlets.length > 0
      ? `They are of ${outlets.join(", ")}.`
      : "Give the articles an outlet in their headers.";
  throw new ViewError(`no article of the graph is of an outlet "${name}". ${remedy}`);
}

function wrong(id: string, argument: string): ViewError {
  const { usage } = VIEWS.find((one) => one.id === id)!;
  return new ViewError(`"${id}=${argument}" is no view. Write it like "${usage}".`);
}

function number(id: string, argument: string, usual: number, holds: (value: number) => boolean): number {
  const value = argument === "" ? usual : Number(argument);
  if (!holds(value)) throw wrong(id, argument);
  return value;
}

function oneOf<Id extends string>(view: string, argument: string, ids: readonly Id[]): readonly Id[] {
  return argument.split(",").map((part) => {
    const found = ids.find((id) => id === part.trim());
    if (found === undefined) {
      throw new ViewError(
        `"${part.trim()}" is none of ${ids.join(", ")}. Give one or more, by commas, to "${view}".`,
      );
    }
    return found;
  });
}

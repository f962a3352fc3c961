/** Where the drawn entities stand, in a picture whose units are about pixels of a stage of its shape. */
import { MultiDirectedGraph } from "graphology";

import type { Model } from "../data/model.ts";
import type { Pins } from "../state/state.ts";
import { forceAtlas2 } from "./force.ts";
import { type Circle, freeSpot, spread } from "./spread.ts";

/** Width and height of a picture of few entities. */
export interface Frame {
  readonly wide: number;
  readonly high: number;
}

export const LANDSCAPE: Frame = { wide: 720, high: 580 };
/** For a phone that is held upright. */
export const PORTRAIT: Frame = { wide: 480, high: 760 };
/** More entities than this stand where the build put them: there a better place cannot be seen. */
const MOST_ARRANGED = 400;
/** Entities that have room at full size. */
const ROOM = 48;
/** Rounds of layout in one step of it going on. */
export const ROUNDS = 4;

export interface Places {
  /** By index of the entity. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface Drawn {
  readonly ties: Uint8Array;
  readonly entities: Uint8Array;
}

interface Moving {
  readonly graph: MultiDirectedGraph;
  readonly indices: readonly number[];
}

const indicesOf = (marks: Uint8Array): number[] => {
  const list: number[] = [];
  for (let index = 0; index < marks.length; index++) if (marks[index]) list.push(index);
  return list;
};

/** The build's places of all entities, moved and stretched so that those given fill the picture. */
const builtPlaces = (model: Model, shown: readonly number[], { wide, high }: Frame): Places => {
  const side = Math.max(1, Math.sqrt(shown.length / ROOM));
  const axis = (key: "x" | "y", length: number): Float64Array => {
    const values = shown.map((index) => model.entities[index]![key]);
    const least = values.reduce((before, value) => Math.min(before, value), Number.POSITIVE_INFINITY);
    const most = values.reduce((before, value) => Math.max(before, value), Number.NEGATIVE_INFINITY);
    const scale = most > least ? (length * side) / (most - least) : 1;
    const middle = shown.length ? (least + most) / 2 : 0;
    return Float64Array.from(model.entities, (entity) => (entity[key] - middle) * scale);
  };
  return { x: axis("x", wide), y: axis("y", high) };
};

const movingGraph = (
  model: Model,
  drawn: Drawn,
  places: Places,
  weights: Int32Array,
  radius: Float32Array,
  pins: Pins,
): Moving => {
  const indices = indicesOf(drawn.entities);
  const graph = new MultiDirectedGraph();
  for (const index of indices) {
    const { id } = model.entities[index]!;
    const fixed = Object.hasOwn(pins, id);
    graph.addNode(id, { x: places.x[index], y: places.y[index], size: radius[index]! + 6, fixed });
  }
  for (const { index, source, target } of model.ties)
    if (drawn.ties[index] && source !== target)
      graph.addEdge(source.id, target.id, { weight: 1 + Math.log2(Math.max(1, weights[index]!)) });
  return { graph, indices };
};

const push = ({ graph }: Moving, iterations: number): void =>
  forceAtlas2.assign(graph, {
    iterations,
    getEdgeWeight: "weight",
    settings: {
      adjustSizes: false,
      barnesHutOptimize: graph.order > 500,
      edgeWeightInfluence: 0.6,
      gravity: 0.08,
      scalingRatio: 14,
      slowDown: 4,
      strongGravityMode: true,
    },
  });

const readBack = (model: Model, { graph, indices }: Moving, into: Places): void => {
  for (const index of indices) {
    const { x, y } = graph.getNodeAttributes(model.entities[index]!.id) as { x: number; y: number };
    into.x[index] = x;
    into.y[index] = y;
  }
};

const setPins = (model: Model, places: Places, pins: Pins): void => {
  for (const [id, [x, y]] of Object.entries(pins)) {
    const entity = model.entity.get(id);
    if (!entity) continue;
    places.x[entity.index] = x;
    places.y[entity.index] = y;
  }
};

/** How much the order of the entities along an axis counts beside their distances: evens out crowds and gaps. */
const EVENNESS = 0.45;

/** Stretches what is drawn to fill the picture, each axis for itself, and sets its middle at 0, 0. */
const fill = (places: Places, indices: readonly number[], { wide, high }: Frame): void => {
  const side = Math.max(1, Math.sqrt(indices.length / ROOM));
  for (const [axis, length] of [
    [places.x, wide],
    [places.y, high],
  ] as const) {
    const values = indices.map((index) => axis[index]!);
    const least = Math.min(...values);
    const most = Math.max(...values);
    const long = length * side;
    const order = [...indices].sort((left, right) => axis[left]! - axis[right]! || left - right);
    for (const [rank, index] of order.entries()) {
      const share = most > least ? (axis[index]! - least) / (most - least) : 0.5;
      const even = rank / Math.max(1, order.length - 1);
      axis[index] = ((1 - EVENNESS) * share + EVENNESS * even - 0.5) * long;
    }
  }
};

/**
 * Places for all entities: those drawn laid out for themselves by ForceAtlas2 from the build's places, without
 * overlap, the pinned ones where they were pinned; all others where the build put them. `rounds`: of layout added by
 * the reader. The same input gives the same places.
 */
export const arrange = (
  model: Model,
  drawn: Drawn,
  weights: Int32Array,
  radius: Float32Array,
  pins: Pins,
  rounds: number,
  frame: Frame = LANDSCAPE,
): Places => {
  const indices = indicesOf(drawn.entities);
  const places = builtPlaces(model, indices, frame);
  if (indices.length > 1 && indices.length <= MOST_ARRANGED) {
    const moving = movingGraph(model, drawn, places, weights, radius, {});
    push(moving, 250);
    readBack(model, moving, places);
    fill(places, indices, frame);
    const circles = indices.map(
      (index): Circle => ({
        x: places.x[index]!,
        y: places.y[index]!,
        radius: radius[index]!,
        fixed: false,
      }),
    );
    for (const [at, { x, y }] of spread(circles).entries()) {
      places.x[indices[at]!] = x;
      places.y[indices[at]!] = y;
    }
  }
  setPins(model, places, pins);
  if (rounds > 0 && indices.length <= MOST_ARRANGED) {
    const walk = layoutWalk(model, drawn, places, weights, radius, pins);
    for (let done = 0; done < rounds; done += ROUNDS) walk(places);
  }
  return places;
};

/** A layout that goes on: each call moves what is drawn and not pinned a step further in `places`. */
export const layoutWalk = (
  model: Model,
  drawn: Drawn,
  places: Places,
  weights: Int32Array,
  radius: Float32Array,
  pins: Pins,
): ((places: Places) => void) => {
  const moving = movingGraph(model, drawn, places, weights, radius, pins);
  return (into) => {
    push(moving, ROUNDS);
    readBack(model, moving, into);
  };
};

/** `places` with the entities in `more`, which were not laid out, moved off those that were and off each other. */
export const placeMore = (
  model: Model,
  places: Places,
  laidOut: Uint8Array,
  more: Uint8Array,
  radius: Float32Array,
  pins: Pins,
): Places => {
  const added = indicesOf(more).filter(
    (index) => !laidOut[index] && !Object.hasOwn(pins, model.entities[index]!.id),
  );
  if (!added.length || added.length > MOST_ARRANGED) return places;
  const next: Places = { x: places.x.slice(), y: places.y.slice() };
  const circleOf = (index: number): Circle => ({
    x: next.x[index]!,
    y: next.y[index]!,
    radius: radius[index]!,
    fixed: true,
  });
  const standing = indicesOf(laidOut).map(circleOf);
  for (const index of added) {
    const spot = freeSpot(circleOf(index), standing);
    next.x[index] = spot.x;
    next.y[index] = spot.y;
    standing.push({ ...circleOf(index) });
  }
  return next;
};

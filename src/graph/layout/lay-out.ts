import { ENTITY_TYPES } from "../entity-types.ts";
import { byCodeUnits } from "../order.ts";
import type { RelataGraph } from "../relata-graph.ts";
import { components } from "./components.ts";
import { forces } from "./forces.ts";
import { shelves } from "./shelves.ts";
import { type Place, type Space, spaceOf } from "./space.ts";
import { spread } from "./spread.ts";

const SMALLEST = 5;
const LARGEST = 26;
/** Width over height that the picture should have. */
const ASPECT = 1.4;
/** Between what hangs together and the shelves beneath it. */
const GAP = 40;

/** A group of nodes in places of their own, around 0, 0. */
interface Island extends Space {
  readonly nodes: readonly string[];
  readonly places: readonly Place[];
}

/**
 * Sets the size of every node by its PageRank, and its place: the largest group that hangs together by its forces, smaller
 * groups on shelves beneath it, and nodes alone on shelves beneath these. No node or name lies upon another, up to 5,000 nodes.
 * Expects `measure` to have run; the same graph gives the same picture. Places are rounded to 2 decimals, their mean
 * at 0, 0, to which Gephi would move it.
 */
export function layOut(graph: RelataGraph): void {
  if (graph.order === 0) return;
  setSizes(graph);
  const groups = components(graph);
  const [main, ...beside] = groups.filter(({ length }) => length > 1).map((nodes) => island(graph, nodes));
  const alone = nodesAlone(graph, groups);
  const width = widthFor([...beside, ...alone], main);
  const first = shelves(beside, width, 0);
  const second = shelves(alone, width, first.end);
  const middles = [...first.places, ...second.places];
  const placed = [...beside, ...alone].flatMap((one, index) => placesOf(one, middles[index]!));
  const above = main ? placesOf(main, { x: width / 2, y: main.height / 2 + GAP }) : [];
  setPlaces(graph, new Map([...above, ...placed]));
}

function placesOf({ nodes, places }: Island, middle: Place): (readonly [node: string, place: Place])[] {
  return nodes.map((node, index) => {
    const { x, y } = places[index]!;
    return [node, { x: middle.x + x, y: middle.y + y }];
  });
}

/** The width at which the picture has its aspect: width = aspect × (height of the main island + area / width). */
function widthFor(below: readonly Island[], main: Island | undefined): number {
  const area = below.reduce((sum, { width, height }) => sum + width * height, 0);
  const half = (ASPECT * (main ? main.height + GAP : 0)) / 2;
  return Math.max(main?.width ?? 0, half + Math.sqrt(half ** 2 + ASPECT * area));
}

function island(graph: RelataGraph, nodes: readonly string[]): Island {
  const spaces = nodes.map((node) => spaceOf(graph.getNodeAttributes(node)));
  const places = forces(graph, nodes);
  spread(places, spaces);
  const side = (axis: "x" | "y", extent: "width" | "height", sign: 1 | -1) =>
    places.reduce((most, place, index) => Math.max(most, sign * place[axis] + spaces[index]![extent] / 2), 0);
  const [right, left] = [side("x", "width", 1), side("x", "width", -1)];
  const [top, bottom] = [side("y", "height", 1), side("y", "height", -1)];
  for (const place of places) {
    place.x -= (right - left) / 2;
    place.y -= (top - bottom) / 2;
  }
  return { nodes, places, width: right + left, height: top + bottom };
}

/** Nodes without a neighbour, kind by kind, in boxes of one size, so that they stand in columns. */
function nodesAlone(graph: RelataGraph, groups: readonly (readonly string[])[]): readonly Island[] {
  const nodes = groups.flatMap((group) => (group.length === 1 ? group : []));
  const rank = new Map(ENTITY_TYPES.map(({ id }, index) => [id, index]));
  const all = nodes
    .map((node) => ({ node, ...graph.getNodeAttributes(node) }))
    .sort(
      (a, b) =>
        rank.get(a.type)! - rank.get(b.type)! || b.mentions - a.mentions || byCodeUnits(a.node, b.node),
    );
  const spaces = all.map(spaceOf);
  const most = (extent: "width" | "height") => spaces.reduce((most, one) => Math.max(most, one[extent]), 0);
  const [width, height] = [most("width"), most("height")];
  return all.map(({ node }) => ({ nodes: [node], places: [{ x: 0, y: 0 }], width, height }));
}

function setSizes(graph: RelataGraph): void {
  const ranks = graph.mapNodes((_node, { pagerank }) => pagerank);
  const least = ranks.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = ranks.reduce((a, b) => Math.max(a, b), 0);
  graph.updateEachNodeAttributes((_node, attributes) => {
    const share = most > least ? (attributes.pagerank - least) / (most - least) : 0;
    return { ...attributes, size: round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share)) };
  });
}

function setPlaces(graph: RelataGraph, places: ReadonlyMap<string, Place>): void {
  const middle = (axis: "x" | "y") =>
    [...places.values()].reduce((sum, place) => sum + place[axis], 0) / places.size;
  const [x, y] = [middle("x"), middle("y")];
  graph.updateEachNodeAttributes((node, attributes) => {
    const place = places.get(node)!;
    return { ...attributes, x: round(place.x - x), y: round(place.y - y) };
  });
}

function round(value: number): number {
  // Adding 0 turns −0, which JSON and XML would write differently, into 0.
  return Math.round(value * 100) / 100 + 0;
}

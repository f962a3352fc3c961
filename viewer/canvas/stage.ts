/** The canvas: a Sigma renderer whose reducers read the current look, and a layer of labels of our own. */
import type { Attributes } from "graphology-types";
import Sigma from "sigma";
import type { Model } from "../data/model.ts";
import { entityKind } from "../vocabulary.ts";
import { LANDSCAPE, type Places } from "./arrange.ts";
import { fitTo, zoomBy } from "./camera.ts";
import { controlsOver } from "./controls.ts";
import { allowDragging } from "./dragging.ts";
import { emptyDrawnGraph, holding } from "./drawn-graph.ts";
import { MANY, tieProgram } from "./edge-program.ts";
import { drawLabels } from "./label-layer.ts";
import type { Placed } from "./labels.ts";
import type { Look } from "./look.ts";
import { ShapeProgram } from "./node-program.ts";
import { faded, nodeColour, type Palette } from "./palette.ts";
import { CURVATURE } from "./places.ts";

export interface StageEvents {
  readonly onEntity: (id: string) => void;
  readonly onTie: (id: string) => void;
  readonly onNothing: () => void;
  /** An entity was put elsewhere by hand. */
  readonly onPut: (id: string, x: number, y: number) => void;
}

export interface Stage {
  readonly sigma: Sigma;
  /** Draws the look; only what changed is handed to the graphics card. */
  readonly draw: (look: Look, palette: Palette, places: Places) => void;
  /** Draws the same look with the entities elsewhere. */
  readonly move: (places: Places) => void;
  /** Brings all that is drawn into view. */
  readonly fit: (animated?: boolean) => void;
  readonly zoom: (factor: number) => void;
  /** Marks an entity as the one that the keyboard is at, or none. */
  readonly point: (id: string | undefined) => void;
  readonly labels: () => readonly Placed[];
  readonly kill: () => void;
}

const nothing = (): void => {};

export const tieWidth = (weight: number): number => 0.9 + Math.sqrt(weight) * 0.9;

export const createStage = (container: HTMLElement, model: Model, events: StageEvents): Stage => {
  let look: Look | undefined;
  let palette: Palette | undefined;
  let places: Places | undefined;
  let hovered: { kind: "entity" | "tie"; id: string } | undefined;
  let pointed: string | undefined;
  let placed: readonly Placed[] = [];
  let held = emptyDrawnGraph(model);

  const nodeLook = (id: string): Attributes => {
    const entity = model.entity.get(id)!;
    const { index } = entity;
    if (!look || !palette || !look.entities[index]) return { x: 0, y: 0, hidden: true };
    const back = look.focusEntities && !look.focusEntities[index];
    return {
      x: places?.x[index],
      y: places?.y[index],
      size: look.radius[index],
      color: back ? palette.faint : nodeColour(palette, entity, look.group),
      rim: palette.paper,
      shape: entityKind(entity.type).shape,
    };
  };
  const tieLook = (id: string): Attributes => {
    const { index, tone } = model.tie.get(id)!;
    if (!look || !palette || !look.ties[index]) return { hidden: true };
    const back = look.focusTies && !look.focusTies[index];
    const quiet = tone !== "cooperation" && tone !== "conflict";
    const isHovered = hovered?.id === id;
    return {
      size: tieWidth(look.weight[index]!) * (isHovered ? 1.6 : 1),
      color: faded(palette.tone[tone], back ? 0.13 : isHovered ? 1 : quiet ? 0.55 : 0.78),
      curvature: CURVATURE[tone],
      dash: look.dash[index],
    };
  };

  const sigma = new Sigma(held.graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: true,
    hideEdgesOnMove: model.ties.length > MANY,
    defaultNodeType: "shape",
    defaultEdgeType: "tie",
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { tie: tieProgram(model.ties.length) },
    defaultDrawNodeHover: nothing,
    defaultDrawNodeLabel: nothing,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.3,
    minCameraRatio: 0.02,
    maxCameraRatio: 12,
    stagePadding: 0,
    nodeReducer: nodeLook,
    edgeReducer: tieLook,
  });
  const { wide, high } = LANDSCAPE;
  sigma.setCustomBBox({ x: [-wide / 2, wide / 2], y: [-high / 2, high / 2] });
  sigma.createCanvasContext("names");
  const canvas = sigma.getCanvases().names!;
  canvas.style.pointerEvents = "none";
  sigma.resize(true);

  sigma.on("afterRender", () => {
    if (look && palette)
      placed = drawLabels(canvas, sigma, model, look, palette, {
        hovered: hovered?.kind === "entity" ? hovered.id : undefined,
        pointed,
      });
  });

  const hover = (next: typeof hovered): void => {
    const ties = [hovered, next].flatMap((each) => (each?.kind === "tie" ? [each.id] : []));
    hovered = next;
    container.style.cursor = next ? "pointer" : "";
    const edges = ties.filter((id) => held.graph.hasEdge(id));
    sigma.refresh({ partialGraph: { edges }, skipIndexation: true, schedule: true });
  };
  sigma.on("enterNode", ({ node }) => hover({ kind: "entity", id: node }));
  sigma.on("leaveNode", () => hover(undefined));
  sigma.on("enterEdge", ({ edge }) => hover({ kind: "tie", id: edge }));
  sigma.on("leaveEdge", () => hover(undefined));
  sigma.on("clickEdge", ({ edge }) => events.onTie(edge));
  sigma.on("clickStage", () => events.onNothing());
  allowDragging(sigma, {
    onMove: (id, x, y) => {
      if (!places) return;
      const { index } = model.entity.get(id)!;
      const moved = { x: places.x.slice(), y: places.y.slice() };
      moved.x[index] = x;
      moved.y[index] = y;
      setPlaces(moved);
      sigma.refresh({ partialGraph: { nodes: [id], edges: held.graph.edges(id) }, schedule: true });
    },
    onDrop: (id) => {
      const { index } = model.entity.get(id)!;
      if (places) events.onPut(id, places.x[index]!, places.y[index]!);
    },
    onClick: events.onEntity,
  });

  /** Sigma reads places from the graph alone; set without events, of which each would make it draw. */
  const setPlaces = (at: Places): void => {
    places = at;
    held.graph.forEachNode((id, attributes) => {
      const { index } = model.entity.get(id)!;
      attributes.x = at.x[index];
      attributes.y = at.y[index];
    });
  };

  const draw = (next: Look, colours: Palette, at: Places): void => {
    const before = look;
    const same =
      before && palette === colours && before.radius === next.radius && before.group === next.group;
    const still = places === at;
    look = next;
    palette = colours;
    const holds = holding(held, model, next);
    const grown = holds !== held;
    held = holds;
    if (grown || !still) setPlaces(at);
    if (grown) {
      hovered = undefined;
      sigma.setGraph(held.graph);
      return;
    }
    if (!same || !still) {
      sigma.refresh();
      return;
    }
    sigma.refresh({ partialGraph: changed(before, next), skipIndexation: true, schedule: true });
  };

  const changed = (before: Look, next: Look): { nodes: string[]; edges: string[] } => {
    const differs = (
      key: "ties" | "entities" | "focusTies" | "focusEntities" | "weight" | "dash",
      index: number,
    ): boolean => before[key]?.[index] !== next[key]?.[index];
    const moving = new Uint8Array(model.entities.length);
    const nodes: string[] = [];
    for (const { id, index } of model.entities) {
      if (!before.entities[index] && !next.entities[index]) continue;
      if (!differs("entities", index) && !differs("focusEntities", index)) continue;
      moving[index] = 1;
      nodes.push(id);
    }
    const edges: string[] = [];
    for (const { id, index, source, target } of model.ties) {
      if (source === target || (!before.ties[index] && !next.ties[index])) continue;
      if (
        differs("ties", index) ||
        differs("focusTies", index) ||
        differs("weight", index) ||
        differs("dash", index) ||
        moving[source.index] ||
        moving[target.index]
      )
        edges.push(id);
    }
    return { nodes, edges };
  };

  return {
    sigma,
    draw,
    move: (at) => {
      setPlaces(at);
      sigma.refresh();
    },
    fit: (animated = true) =>
      fitTo(
        sigma,
        model.entities.filter(({ index }) => look?.entities[index]).map(({ id }) => id),
        Math.max(0, ...controlsOver(container).flatMap((box) => (box.top < 60 ? box.bottom : []))),
        animated,
      ),
    zoom: (factor) => zoomBy(sigma, factor),
    point: (id) => {
      pointed = id;
      sigma.scheduleRender();
    },
    labels: () => placed,
    kill: () => sigma.kill(),
  };
};

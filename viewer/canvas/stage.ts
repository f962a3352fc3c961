/** The canvas: a Sigma renderer whose reducers read the current look, and a layer of labels of our own. */
import { MultiDirectedGraph } from "graphology";
import type { Attributes } from "graphology-types";
import Sigma from "sigma";
import type { Model } from "../data/model.ts";
import { entityKind } from "../vocabulary.ts";
import { TieProgram } from "./edge-program.ts";
import { drawLabels } from "./label-layer.ts";
import type { Placed } from "./labels.ts";
import type { Look } from "./look.ts";
import { ShapeProgram } from "./node-program.ts";
import { faded, type Palette } from "./palette.ts";
import { CURVATURE } from "./places.ts";

export interface StageEvents {
  readonly onEntity: (id: string) => void;
  readonly onTie: (id: string) => void;
  readonly onNothing: () => void;
}

export interface Stage {
  readonly sigma: Sigma;
  /** Draws the look; only what changed is handed to the graphics card. */
  readonly draw: (look: Look, palette: Palette) => void;
  /** Brings all that is drawn, or the given entities, into view. */
  readonly fit: (entities?: readonly string[], animated?: boolean) => void;
  readonly zoom: (factor: number) => void;
  readonly labels: () => readonly Placed[];
  readonly kill: () => void;
}

const graphOf = (model: Model): MultiDirectedGraph => {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y } of model.entities) graph.addNode(id, { x, y });
  for (const { id, source, target } of model.ties)
    if (source !== target) graph.addDirectedEdgeWithKey(id, source.id, target.id);
  return graph;
};

const nothing = (): void => {};

export const createStage = (container: HTMLElement, model: Model, events: StageEvents): Stage => {
  const graph = graphOf(model);
  let look: Look | undefined;
  let palette: Palette | undefined;
  let hovered: { kind: "entity" | "tie"; id: string } | undefined;
  let placed: readonly Placed[] = [];

  const nodeLook = (id: string, data: Attributes): Attributes => {
    const entity = model.entity.get(id)!;
    if (!look || !palette || !look.entities[entity.index]) return { x: data.x, y: data.y, hidden: true };
    const back = look.focusEntities && !look.focusEntities[entity.index];
    const kind = entityKind(entity.type);
    const colour = palette.entity[kind.id]!;
    return {
      x: data.x,
      y: data.y,
      size: look.radius[entity.index],
      color: back ? palette.faint : colour,
      rim: palette.paper,
      shape: kind.shape,
    };
  };
  const tieLook = (id: string): Attributes => {
    const { index, tone } = model.tie.get(id)!;
    if (!look || !palette || !look.ties[index]) return { hidden: true };
    const back = look.focusTies && !look.focusTies[index];
    const alpha = back
      ? 0.13
      : hovered?.id === id
        ? 1
        : tone === "structure" || tone === "issue"
          ? 0.55
          : 0.78;
    return {
      size: (0.9 + Math.sqrt(look.weight[index]!) * 0.9) * (hovered?.id === id ? 1.6 : 1),
      color: faded(palette.tone[tone], alpha),
      curvature: CURVATURE[tone],
      dash: look.dash[index],
    };
  };

  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: true,
    defaultNodeType: "shape",
    defaultEdgeType: "tie",
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { tie: TieProgram },
    defaultDrawNodeHover: nothing,
    defaultDrawNodeLabel: nothing,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.3,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: 40,
    nodeReducer: nodeLook,
    edgeReducer: tieLook,
  });
  sigma.createCanvasContext("names");
  const canvas = sigma.getCanvases().names!;
  canvas.style.pointerEvents = "none";
  sigma.resize(true);

  sigma.on("afterRender", () => {
    if (look && palette)
      placed = drawLabels(
        canvas,
        sigma,
        model,
        look,
        palette,
        hovered?.kind === "entity" ? hovered.id : undefined,
      );
  });

  const hover = (next: typeof hovered): void => {
    const ties = [hovered, next].flatMap((each) => (each?.kind === "tie" ? [each.id] : []));
    hovered = next;
    container.style.cursor = next ? "pointer" : "";
    sigma.refresh({ partialGraph: { edges: ties }, skipIndexation: true, schedule: true });
  };
  sigma.on("enterNode", ({ node }) => hover({ kind: "entity", id: node }));
  sigma.on("leaveNode", () => hover(undefined));
  sigma.on("enterEdge", ({ edge }) => hover({ kind: "tie", id: edge }));
  sigma.on("leaveEdge", () => hover(undefined));
  sigma.on("clickEdge", ({ edge }) => events.onTie(edge));
  sigma.on("clickStage", () => events.onNothing());

  let dragged: string | undefined;
  let moved = false;
  sigma.on("downNode", ({ node }) => {
    dragged = node;
    moved = false;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (!dragged) return;
    moved = true;
    const place = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x: place.x, y: place.y });
    preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = (): void => {
    dragged = undefined;
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
  sigma.on("clickNode", ({ node }) => {
    if (!moved) events.onEntity(node);
  });

  const draw = (next: Look, colours: Palette): void => {
    const before = look;
    const same = before && palette === colours && before.radius === next.radius;
    look = next;
    palette = colours;
    if (!same) {
      sigma.refresh();
      return;
    }
    const differs = (
      key: "ties" | "entities" | "focusTies" | "focusEntities" | "weight" | "dash",
      index: number,
    ): boolean => before[key]?.[index] !== next[key]?.[index];
    const nodes = model.entities
      .filter(
        ({ index }) =>
          (before.entities[index] || next.entities[index]) &&
          (differs("entities", index) || differs("focusEntities", index)),
      )
      .map(({ id }) => id);
    const moving = new Uint8Array(model.entities.length);
    for (const id of nodes) moving[model.entity.get(id)!.index] = 1;
    const edges = model.ties
      .filter(
        ({ index, source, target }) =>
          source !== target &&
          (before.ties[index] || next.ties[index]) &&
          (differs("ties", index) ||
            differs("focusTies", index) ||
            differs("weight", index) ||
            differs("dash", index) ||
            moving[source.index] ||
            moving[target.index]),
      )
      .map(({ id }) => id);
    sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
  };

  const fit = (entities?: readonly string[], animated = true): void => {
    const { width, height } = sigma.getDimensions();
    const wanted =
      entities ?? model.entities.filter(({ index }) => look?.entities[index]).map(({ id }) => id);
    const neutral = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    const frame = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    for (const id of wanted) {
      const data = sigma.getNodeDisplayData(id);
      if (!data) continue;
      const point = sigma.framedGraphToViewport(data, { cameraState: neutral });
      for (const [into, at] of [
        [box, point],
        [frame, data],
      ] as const) {
        into.left = Math.min(into.left, at.x);
        into.right = Math.max(into.right, at.x);
        into.top = Math.min(into.top, at.y);
        into.bottom = Math.max(into.bottom, at.y);
      }
    }
    if (box.left === Infinity) return;
    // Names stand beside the nodes, so the sides need more room than top and foot.
    const wide = Math.max(60, width - Math.min(240, width * 0.3));
    const high = Math.max(60, height - Math.min(100, height * 0.2));
    const ratio = Math.max((box.right - box.left) / wide, (box.bottom - box.top) / high, 0.12);
    const state = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2, ratio, angle: 0 };
    if (animated) void sigma.getCamera().animate(state, { duration: 350 });
    else sigma.getCamera().setState(state);
  };

  return {
    sigma,
    draw,
    fit,
    zoom: (factor) =>
      void sigma.getCamera().animate({ ratio: sigma.getCamera().ratio * factor }, { duration: 150 }),
    labels: () => placed,
    kill: () => sigma.kill(),
  };
};

/** Runs in the browser of `bench/viewer.ts`: the same filter by our reducers, and by copies of the graph. */
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { ViewerData } from "../src/graph/model.ts";
import { arrange } from "../viewer/canvas/arrange.ts";
import { tieProgram } from "../viewer/canvas/edge-program.ts";
import { drawnOf, lookOf, radii } from "../viewer/canvas/look.ts";
import { ShapeProgram } from "../viewer/canvas/node-program.ts";
import { LIGHT } from "../viewer/canvas/palette.ts";
import { createStage } from "../viewer/canvas/stage.ts";
import { applyFilters, buildColumns } from "../viewer/data/filter.ts";
import { buildModel, type Model } from "../viewer/data/model.ts";
import { NO_FILTERS, START } from "../viewer/state/state.ts";
import { entityKind, toneOf } from "../viewer/vocabulary.ts";

const stageBox = (): HTMLElement => {
  const box = document.createElement("div");
  box.style.cssText = "position:absolute;width:450px;height:350px";
  document.body.append(box);
  return box;
};

type Apply = (classes: readonly string[]) => void;

/** As the viewer does: marks what passes, and lets the reducers hide the rest. */
const byReducers = (model: Model): Apply => {
  const columns = buildColumns(model);
  const radius = radii(model, "rank");
  const whole = applyFilters(model, columns, NO_FILTERS);
  const drawn = drawnOf(model, whole.tieWeight, "all");
  const places = arrange(model, drawn, whole.tieWeight, radius, {}, 0);
  const nothing = (): void => {};
  const stage = createStage(stageBox(), model, {
    onEntity: nothing,
    onTie: nothing,
    onNothing: nothing,
    onPut: nothing,
  });
  let fitted = false;
  return (classes) => {
    const filtered = applyFilters(model, columns, { ...NO_FILTERS, quad: classes });
    stage.draw(lookOf(model, filtered, { ...START, scope: "all" }, radius), LIGHT, places);
    if (!fitted) stage.fit(false);
    fitted = true;
  };
};

/** As Gephi Lite does: a copy of the graph with what passes, a copy of that with what is drawn, and that to Sigma. */
const byCopies = (model: Model): Apply => {
  const full = new MultiDirectedGraph();
  for (const entity of model.entities) full.addNode(entity.id, entity);
  for (const { id, source, target, attributes } of model.relations)
    if (source !== target) full.addDirectedEdgeWithKey(id, source.id, target.id, attributes);
  const sigma = new Sigma(new MultiDirectedGraph(), stageBox(), {
    renderLabels: false,
    enableEdgeEvents: true,
    defaultNodeType: "shape",
    defaultEdgeType: "tie",
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { tie: tieProgram(model.ties.length) },
  });
  return (classes) => {
    const kept = new MultiDirectedGraph();
    const wanted = new Set<string>();
    full.forEachEdge((_edge, { quadClass }, source, target) => {
      if (classes.length > 0 && !classes.includes(quadClass as string)) return;
      wanted.add(source);
      wanted.add(target);
    });
    full.forEachNode((node, attributes) => {
      if (wanted.has(node)) kept.addNode(node, attributes);
    });
    full.forEachEdge((edge, attributes, source, target) => {
      if (classes.length === 0 || classes.includes(attributes.quadClass as string))
        kept.addDirectedEdgeWithKey(edge, source, target, attributes);
    });
    const shown = new MultiDirectedGraph();
    kept.forEachNode((node, { x, y, size, type }) => {
      const kind = entityKind(type as string);
      const color = LIGHT.entity[kind.id];
      shown.addNode(node, { x, y, size, color, rim: LIGHT.paper, shape: kind.shape, type: "shape" });
    });
    kept.forEachEdge((edge, { weight, quadClass }, source, target) => {
      const color = LIGHT.tone[toneOf(quadClass as string)];
      shown.addDirectedEdgeWithKey(edge, source, target, { size: weight, color, curvature: 0.1, dash: 0 });
    });
    sigma.setGraph(shown);
  };
};

const STEPS: readonly (readonly string[])[] = [
  [],
  ["verbal conflict"],
  ["verbal conflict", "material conflict"],
  ["verbal cooperation"],
  [],
];

export const WAYS = ["reducers", "copies"] as const;
export type Way = (typeof WAYS)[number];

export interface Bench {
  /** Number of filters that follow each other. */
  readonly steps: number;
  /** Applies a filter and waits for the next frame. */
  readonly step: (way: Way, index: number) => Promise<void>;
}

const start = (data: ViewerData): Bench => {
  const model = buildModel(data);
  const ways: Record<Way, Apply> = { reducers: byReducers(model), copies: byCopies(model) };
  return {
    steps: STEPS.length,
    // In a task of its own: what the protocol runs itself is not counted as script.
    step: (way, index) =>
      new Promise((done) => {
        setTimeout(() => {
          ways[way](STEPS[index]!);
          requestAnimationFrame(() => setTimeout(done));
        });
      }),
  };
};

declare global {
  interface Window {
    bench?: Bench;
    startBench: typeof start;
  }
}
window.startBench = start;

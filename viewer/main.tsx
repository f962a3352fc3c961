/** Opens the file: reads the data in it, and puts the page up. */
import { render } from "preact";
import { App } from "./app.tsx";
import { tieMiddle } from "./canvas/places.ts";
import type { Stage } from "./canvas/stage.ts";
import type { Model } from "./data/model.ts";
import { unpack } from "./data/unpack.ts";
import type { State } from "./state/state.ts";
import { createStore } from "./state/store.ts";

/** For scripts of a page that embeds the viewer: what is shown, and where. */
export interface Handle {
  readonly state: () => State;
  /** Where a node, or the middle of a line (`source|tone|target`), is on the page in pixels. */
  readonly nodeAt: (id: string) => { x: number; y: number } | undefined;
  readonly tieAt: (id: string) => { x: number; y: number } | undefined;
  /** Names that are drawn, with their boxes in pixels of the canvas. */
  readonly labels: Stage["labels"];
}

declare global {
  interface Window {
    relata?: Handle;
  }
}

const root = document.getElementById("app")!;

const start = async (): Promise<void> => {
  const packed = document.getElementById("relata-data")?.textContent ?? "";
  if (!packed.trim()) {
    root.textContent = "This file holds no graph. Make one with: relata build <folder>";
    root.dataset.ready = "";
    return;
  }
  const data = await unpack(packed);
  const store = createStore(window);
  let stage: Stage | undefined;
  let model: Model | undefined;
  root.textContent = "";
  const onStage = (made: Stage, of: Model): void => {
    stage = made;
    model = of;
    root.dataset.ready = "";
  };
  render(<App data={data} store={store} onStage={onStage} />, root);
  window.relata = {
    state: store.state,
    nodeAt: (id) => {
      const data = stage?.sigma.getNodeDisplayData(id);
      if (!stage || !data || data.hidden) return undefined;
      const { left, top } = stage.sigma.getContainer().getBoundingClientRect();
      const { x, y } = stage.sigma.framedGraphToViewport(data);
      return { x: x + left, y: y + top };
    },
    tieAt: (id) => {
      const tie = model?.tie.get(id);
      return tie && stage && tieMiddle(stage.sigma, tie);
    },
    labels: () => stage?.labels() ?? [],
  };
};

start().catch((error: unknown) => {
  root.textContent = `The graph in this file could not be opened: ${String(error)}. Build it again with relata build, or take a newer browser.`;
  root.dataset.ready = "failed";
  throw error;
});

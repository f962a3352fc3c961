/** Where things of the graph are on the page. */
import type Sigma from "sigma";
import type { Tie } from "../data/model.ts";
import type { Tone } from "../vocabulary.ts";

/** How far a line bends, as a part of its length; each tone its own, so that lines of one pair lie apart. */
export const CURVATURE: Readonly<Record<Tone, number>> = {
  cooperation: 0.13,
  conflict: 0.28,
  structure: 0,
  issue: 0.07,
  mention: -0.07,
};

/** The middle of a drawn line, in pixels of the page. */
export const tieMiddle = (sigma: Sigma, tie: Tie): { x: number; y: number } | undefined => {
  const from = sigma.getNodeDisplayData(tie.source.id);
  const to = sigma.getNodeDisplayData(tie.target.id);
  const line = sigma.getEdgeDisplayData(tie.id);
  if (!from || !to || !line || from.hidden || to.hidden || line.hidden) return undefined;
  const start = sigma.framedGraphToViewport(from);
  const end = sigma.framedGraphToViewport(to);
  const { left, top } = sigma.getContainer().getBoundingClientRect();
  const bend = CURVATURE[tie.tone] / 2;
  return {
    x: left + (start.x + end.x) / 2 + (end.y - start.y) * bend,
    y: top + (start.y + end.y) / 2 - (end.x - start.x) * bend,
  };
};

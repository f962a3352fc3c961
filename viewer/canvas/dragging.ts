/** Nodes that are moved by mouse or finger. */
import type Sigma from "sigma";

export interface DragEvents {
  readonly onMove: (id: string, x: number, y: number) => void;
  readonly onDrop: (id: string) => void;
  readonly onClick: (id: string) => void;
}

/** Pixels that a hand may tremble in a click. */
const TREMBLE = 4;

/** Two fingers move the camera, wherever they lie. */
const isPinch = (event: Event): boolean => "touches" in event && (event as TouchEvent).touches.length > 1;

export const allowDragging = (sigma: Sigma, { onMove, onDrop, onClick }: DragEvents): void => {
  let held: { id: string; x: number; y: number } | undefined;
  let moved = false;
  sigma.on("downNode", ({ node, event }) => {
    if (isPinch(event.original)) return;
    held = { id: node, x: event.x, y: event.y };
    moved = false;
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (isPinch(event.original)) held = undefined;
    if (!held) return;
    if (!moved && Math.hypot(event.x - held.x, event.y - held.y) < TREMBLE) return;
    moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    onMove(held.id, x, y);
    preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = (): void => {
    if (held && moved) onDrop(held.id);
    held = undefined;
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
  sigma.on("clickNode", ({ node }) => {
    if (!moved) onClick(node);
  });
};

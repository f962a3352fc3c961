/** Brings entities into view. */
import type Sigma from "sigma";

/** Whether the reader's system asks for less motion. */
export const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const NEUTRAL = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

const nothing = (): Box => ({ left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity });

const widen = (box: Box, { x, y }: { x: number; y: number }): void => {
  box.left = Math.min(box.left, x);
  box.right = Math.max(box.right, x);
  box.top = Math.min(box.top, y);
  box.bottom = Math.max(box.bottom, y);
};

/**
 * Moves the camera so that the entities fill the stage, their names included, below what lies over its uppermost `top`
 * pixels.
 */
export const fitTo = (sigma: Sigma, entities: readonly string[], top: number, animated: boolean): void => {
  const { width, height } = sigma.getDimensions();
  const pixels = nothing();
  const frame = nothing();
  for (const id of entities) {
    const data = sigma.getNodeDisplayData(id);
    if (!data) continue;
    widen(pixels, sigma.framedGraphToViewport(data, { cameraState: NEUTRAL }));
    widen(frame, data);
  }
  if (pixels.left === Infinity) return;
  // Names stand beside the nodes, so the sides need more room than top and foot.
  const wide = Math.max(60, width - Math.min(220, width * 0.3));
  const high = Math.max(60, height - top - Math.min(90, height * 0.14));
  const ratio = Math.max((pixels.right - pixels.left) / wide, (pixels.bottom - pixels.top) / high, 0.25);
  const unit = (frame.bottom - frame.top) / Math.max(1, pixels.bottom - pixels.top);
  const y = (frame.top + frame.bottom) / 2 + (top / 2) * unit * ratio;
  const state = { x: (frame.left + frame.right) / 2, y, ratio, angle: 0 };
  if (animated && !isStill()) void sigma.getCamera().animate(state, { duration: 350 });
  else sigma.getCamera().setState(state);
};

/** Closer where `factor` is below 1. */
export const zoomBy = (sigma: Sigma, factor: number): void => {
  const camera = sigma.getCamera();
  const ratio = camera.getBoundedRatio(camera.ratio * factor);
  if (isStill()) camera.setState({ ratio });
  else void camera.animate({ ratio }, { duration: 150 });
};

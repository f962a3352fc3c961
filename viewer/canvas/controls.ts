/** Where the stage is not free. */
import type { Box } from "./labels.ts";

/** The controls that lie on the canvas, in its pixels. */
export const controlsOver = (container: HTMLElement): readonly Box[] => {
  const from = container.getBoundingClientRect();
  const controls = container.parentElement?.querySelectorAll("[data-over]") ?? [];
  return [...controls].map((control) => {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    return {
      left: left - from.left,
      top: top - from.top,
      right: right - from.left,
      bottom: bottom - from.top,
    };
  });
};

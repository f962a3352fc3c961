import type { Place, Space } from "./space.ts";

/** Puts boxes side by side on shelves, in their order, from a height down; gives the middle of each, and where the last shelf ends. */
export function shelves(
  boxes: readonly Space[],
  width: number,
  from: number,
): { readonly places: readonly Place[]; readonly end: number } {
  let [x, top, tallest] = [0, from, 0];
  const places = boxes.map((box) => {
    if (x > 0 && x + box.width > width) {
      top -= tallest;
      x = 0;
      tallest = 0;
    }
    const place = { x: x + box.width / 2, y: top - box.height / 2 };
    x += box.width;
    tallest = Math.max(tallest, box.height);
    return place;
  });
  return { places, end: top - tallest };
}

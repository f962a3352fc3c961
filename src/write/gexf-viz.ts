import type { NodeAttributes } from "../graph/model.ts";

/** A `#rrggbb` colour as `r`, `g`, `b`: the one form that Gephi, Gephi Lite and networkx all read. */
export function colorElement(color: string): string {
  const known = ELEMENTS.get(color);
  if (known !== undefined) return known;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const element = `<viz:color r="${r}" g="${g}" b="${b}"/>`;
  ELEMENTS.set(color, element);
  return element;
}

/** There are a dozen colours, and a million edges. */
const ELEMENTS = new Map<string, string>();

/** Colour, place and size of a node. Without all three, a program lays out or colours the graph anew. */
export function viz({ color, x, y, size }: NodeAttributes): string {
  return (
    `${colorElement(color)}<viz:position x="${x}" y="${y}" z="0"/>` +
    `<viz:size value="${size > 0 ? size : 1}"/>`
  );
}

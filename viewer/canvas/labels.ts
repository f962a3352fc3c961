/** Where labels go, so that none lies on another or on a node that matters more. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Candidate {
  readonly id: string;
  /** Middle of the node and its radius, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Set even where it must lie on something. */
  readonly forced?: boolean;
}

export interface Placed extends Box {
  readonly id: string;
}

const GAP = 4;
/** So many of the first have their label even where it must lie on a node that matters less. */
const FIRST = 6;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const placesAround = ({ x, y, radius, width, height }: Candidate): Box[] => {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const side = radius + GAP;
  return [
    box(x + side, y - height / 2),
    box(x - side - width, y - height / 2),
    box(x - width / 2, y + side - 1),
    box(x - width / 2, y - side - height + 1),
    box(x + side * 0.75, y - side * 0.75 - height),
    box(x + side * 0.75, y + side * 0.75),
    box(x - side * 0.75 - width, y - side * 0.75 - height),
    box(x - side * 0.75 - width, y + side * 0.75),
  ];
};

/**
 * Places labels in the order given, most important first, each to the first free side of its node within
 * `width` × `height`; one that finds none is left out, unless forced. `taken`: where none may lie.
 */
export const placeLabels = (
  candidates: readonly Candidate[],
  width: number,
  height: number,
  most = 140,
  taken: readonly Box[] = [],
): readonly Placed[] => {
  const nodes = candidates.map(({ id, x, y, radius }) => ({
    id,
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const placed: Placed[] = [];
  for (const [rank, candidate] of candidates.entries()) {
    if (placed.length >= most && !candidate.forced) break;
    const places = placesAround(candidate).filter(
      (box) => box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height,
    );
    const open = places.filter(
      (box) => !taken.some((other) => overlap(box, other)) && !placed.some((other) => overlap(box, other)),
    );
    const off = (box: Box, some: readonly (Box & { readonly id: string })[]): boolean =>
      !some.some((node) => node.id !== candidate.id && overlap(box, node));
    const free =
      open.find((box) => off(box, nodes)) ??
      (rank < FIRST ? open.find((box) => off(box, nodes.slice(0, rank))) : undefined);
    const place = free ?? (candidate.forced ? places[0] : undefined);
    if (place) placed.push({ id: candidate.id, ...place });
  }
  return placed;
};

import type { Place, Space } from "./space.ts";

/** How much wider than what the nodes take up the picture is. */
const ROOM = 2.6;
const ROUNDS = 400;
/** Above so many nodes an overlap cannot be seen, and removing it takes longer than it is worth. */
const LIMIT = 5_000;

/** Scales places so that their nodes have room, and pushes those apart that overlap still. */
export function spread(places: readonly Place[], spaces: readonly Space[]): void {
  scale(places, spaces);
  if (places.length > LIMIT) return;
  for (let round = 0; round < ROUNDS; round++) if (!pushApart(places, spaces)) return;
}

function scale(places: readonly Place[], spaces: readonly Space[]): void {
  const middle = (axis: "x" | "y") => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const [x, y] = [middle("x"), middle("y")];
  const area = spaces.reduce((sum, { width, height }) => sum + width * height, 0);
  const squares = places.reduce((sum, place) => sum + (place.x - x) ** 2 + (place.y - y) ** 2, 0);
  // Points spread evenly over a disc of radius r have a mean square distance of r²/2 from its middle.
  const factor = squares > 0 ? Math.sqrt((ROOM * area * places.length) / (2 * Math.PI * squares)) : 1;
  for (const place of places) {
    place.x = (place.x - x) * factor;
    place.y = (place.y - y) * factor;
  }
}

/** Moves each two that overlap away from each other, along the axis on which less is missing. Tells whether any did. */
function pushApart(places: readonly Place[], spaces: readonly Space[]): boolean {
  const order = [...places.keys()].sort((a, b) => left(a) - left(b) || a - b);
  let moved = false;
  for (const [rank, a] of order.entries()) {
    const edge = places[a]!.x + spaces[a]!.width / 2;
    for (let next = rank + 1; next < order.length; next++) {
      const b = order[next]!;
      if (left(b) >= edge) break;
      const [one, two] = [places[a]!, places[b]!];
      const across = (spaces[a]!.width + spaces[b]!.width) / 2 - Math.abs(two.x - one.x);
      const along = (spaces[a]!.height + spaces[b]!.height) / 2 - Math.abs(two.y - one.y);
      if (across <= 0.01 || along <= 0.01) continue;
      moved = true;
      const [axis, missing] = along <= across ? (["y", along] as const) : (["x", across] as const);
      const side = two[axis] >= one[axis] ? 0.5 : -0.5;
      one[axis] -= side * missing;
      two[axis] += side * missing;
    }
  }
  return moved;

  function left(index: number): number {
    return places[index]!.x - spaces[index]!.width / 2;
  }
}

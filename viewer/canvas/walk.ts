/** Which node an arrow key leads to. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const WAYS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const wayOf = (key: string): readonly [dx: number, dy: number] | undefined => WAYS[key];

/** The nearest spot in the direction, those straight ahead before those aside; where none lies there, the same one. */
export const neighbour = (spots: readonly Spot[], from: Spot, [dx, dy]: readonly [number, number]): Spot => {
  let best: { spot: Spot; cost: number } | undefined;
  for (const spot of spots) {
    const ahead = (spot.x - from.x) * dx + (spot.y - from.y) * dy;
    const aside = Math.abs((spot.x - from.x) * dy) + Math.abs((spot.y - from.y) * dx);
    if (spot.id === from.id || ahead <= 0.5) continue;
    const cost = ahead + aside * 2;
    if (!best || cost < best.cost) best = { spot, cost };
  }
  return best?.spot ?? from;
};

/** Moves circles apart, so that none lies on another. */

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fixed: boolean;
}

/** Free space between two circles. */
const GAP = 9;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The circles in their order, pushed off each other as little as may be; fixed ones stay. At most `passes` rounds. */
export const spread = (circles: readonly Circle[], passes = 120): readonly { x: number; y: number }[] => {
  const at = circles.map(({ x, y }) => ({ x, y }));
  for (let pass = 0; pass < passes; pass++) {
    let moved = false;
    for (let one = 0; one < at.length; one++)
      for (let other = one + 1; other < at.length; other++) {
        const [a, b] = [circles[one]!, circles[other]!];
        if (a.fixed && b.fixed) continue;
        const wanted = a.radius + b.radius + GAP;
        let dx = at[other]!.x - at[one]!.x;
        let dy = at[other]!.y - at[one]!.y;
        if (Math.abs(dx) > wanted || Math.abs(dy) > wanted) continue;
        let length = Math.hypot(dx, dy);
        if (length >= wanted) continue;
        if (length < 1e-6) {
          dx = Math.cos(other * GOLDEN_ANGLE);
          dy = Math.sin(other * GOLDEN_ANGLE);
          length = 1;
        }
        const part = (wanted - length) / length / (a.fixed || b.fixed ? 1 : 2);
        if (!a.fixed) {
          at[one]!.x -= dx * part;
          at[one]!.y -= dy * part;
        }
        if (!b.fixed) {
          at[other]!.x += dx * part;
          at[other]!.y += dy * part;
        }
        moved = true;
      }
    if (!moved) break;
  }
  return at;
};

/** The nearest place to a circle, on a spiral around it, that lies on none of those that stand. */
export const freeSpot = (circle: Circle, standing: readonly Circle[]): { x: number; y: number } => {
  const clear = (x: number, y: number): boolean =>
    standing.every(
      (other) => Math.hypot(other.x - x, other.y - y) >= other.radius + circle.radius + GAP * 0.6,
    );
  for (let step = 0; step < 2000; step++) {
    const radius = 7 * Math.sqrt(step);
    const x = circle.x + radius * Math.cos(step * GOLDEN_ANGLE);
    const y = circle.y + radius * Math.sin(step * GOLDEN_ANGLE);
    if (clear(x, y)) return { x, y };
  }
  return circle;
};

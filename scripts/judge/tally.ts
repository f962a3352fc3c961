import type { Judged } from "./verdicts.ts";

/** Wilson's score interval (Wilson 1927) of a share at 95 %. */
export function wilson(right: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = right / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return [middle - half, middle + half];
}

/** Verdicts under which a relation still holds in type, direction and mode. */
export const HOLDS: ReadonlySet<string> = new Set(["true", "speaker", "issue"]);

export interface Weighed extends Judged {
  readonly confidence: number;
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** Precision, the count of each kind of error, and what share was right at each confidence. */
export function tally(judged: readonly Weighed[]): string {
  const known = judged.filter(({ verdict }) => verdict !== "?");
  const right = known.filter(({ verdict }) => HOLDS.has(verdict)).length;
  const [low, high] = wilson(right, known.length);
  const kinds = new Map<string, number>();
  for (const { verdict } of known) kinds.set(verdict, (kinds.get(verdict) ?? 0) + 1);
  const counts = [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `  ${kind.padEnd(10)} ${count}`);
  const bands = [0.5, 0.6, 0.7, 0.8, 0.9].map((from, at, all) => {
    const to = all[at + 1] ?? 1.01;
    const band = known.filter(({ confidence }) => confidence < to && (at === 0 || confidence >= from));
    const held = band.filter(({ verdict }) => HOLDS.has(verdict)).length;
    const label = at === 0 ? "below 0.60" : `${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}`;
    return `  ${label.padEnd(13)} ${held} of ${band.length}${band.length > 0 ? `, ${percent(held / band.length)}` : ""}`;
  });
  return [
    `${right} of ${known.length} judged relations are true in type, direction and mode: ${percent(right / Math.max(1, known.length))} (95 % interval ${percent(low)} to ${percent(high)}); ${judged.length - known.length} not yet judged.`,
    ...counts,
    "By confidence:",
    ...bands,
  ].join("\n");
}

import { type Decision, totalWeight } from "./decision.ts";
import { compareText } from "./occurrences.ts";

/** Clusters larger than this are not looked through for pairs that may not be one. */
const LARGE = 40;

export interface Clusters {
  /** Id → id that it becomes. */
  readonly into: ReadonlyMap<string, string>;
  /** The decisions, with those left undone that would have joined what must stay apart. */
  readonly decisions: readonly Decision[];
}

/**
 * Joins of joins followed to their end, the surest first. A join is left undone where it would bring two together that may not be
 * one, so that a chain of likenesses cannot do what none of its links may.
 */
export function clustersOf(
  decisions: readonly Decision[],
  mayBeOne: (a: string, b: string) => boolean,
): Clusters {
  const into = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  const membersOf = (id: string): readonly string[] => members.get(id) ?? [id];
  const end = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : end(next);
  };
  const undone = new Map<Decision, readonly [string, string]>();
  const merges = decisions
    .filter(({ kind }) => kind === "merge")
    .sort(
      (a, b) =>
        totalWeight(b.reasons) - totalWeight(a.reasons) ||
        compareText(a.from, b.from) ||
        compareText(a.into, b.into),
    );
  for (const decision of merges) {
    const [from, to] = [end(decision.from), end(decision.into)];
    if (from === to) continue;
    const [left, right] = [membersOf(from), membersOf(to)];
    const against =
      left.length * right.length > LARGE * LARGE
        ? undefined
        : left.flatMap((a) => right.map((b) => [a, b] as const)).find(([a, b]) => !mayBeOne(a, b));
    if (against) {
      undone.set(decision, against);
      continue;
    }
    into.set(from, to);
    members.set(to, [...right, ...left]);
    members.delete(from);
  }
  return {
    into: new Map([...into.keys()].sort(compareText).map((id) => [id, end(id)])),
    decisions: decisions.map((decision) => {
      const against = undone.get(decision);
      if (!against) return decision;
      const what = `it would also make ${against[0]} and ${against[1]} one, which they are not`;
      return { ...decision, kind: "unsure", reasons: [...decision.reasons, { what, weight: -3 }] };
    }),
  };
}

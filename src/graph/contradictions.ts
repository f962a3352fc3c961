import type { Contradiction, EdgeEvidence } from "./model.ts";

/** Days between two dates of any precision; far where one is missing. */
function daysBetween(a: string | undefined, b: string | undefined): number {
  const days = Math.abs(Date.parse(a ?? "") - Date.parse(b ?? "")) / 86_400_000;
  return Number.isNaN(days) ? 1e6 : days;
}

/** What is only possible contradicts nothing, what will be nothing that was. */
function isComparable(a: EdgeEvidence, b: EdgeEvidence): boolean {
  const [one, two] = [a.modes ?? [], b.modes ?? []];
  return (
    a.folded === b.folded &&
    !one.includes("hypothetical") &&
    !two.includes("hypothetical") &&
    one.includes("future") === two.includes("future") &&
    one.includes("historical") === two.includes("historical")
  );
}

/** How well a denial answers an assertion: on a shared issue before others, then near in time. */
function distance(says: EdgeEvidence, denies: EdgeEvidence): number {
  const issues = new Set(says.issues ?? []);
  const shared = (denies.issues ?? []).some((issue) => issues.has(issue));
  return (shared ? 0 : 1e7) + daysBetween(says.date, denies.date);
}

/**
 * Each denial of a relation with the assertion that it contradicts, by place in the evidence: the one on the same issue, else the nearest in
 * time, whose modes are comparable.
 */
export function contradictionsOf(evidence: readonly EdgeEvidence[]): readonly Contradiction[] {
  const isDenial = ({ modes = [] }: EdgeEvidence): boolean => modes.includes("negation");
  return evidence.flatMap((denial, denies) => {
    if (!isDenial(denial)) return [];
    const [nearest] = evidence
      .map((assertion, says) => ({ assertion, says }))
      .filter(({ assertion }) => !isDenial(assertion) && isComparable(assertion, denial))
      .sort((a, b) => distance(a.assertion, denial) - distance(b.assertion, denial) || a.says - b.says);
    return nearest ? [{ says: nearest.says, denies }] : [];
  });
}

/** Orders strings by their UTF-16 code units: the same on every machine, whatever its language. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The distinct strings, ordered by code units. */
export function sortedSet(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort(byCodeUnits);
}

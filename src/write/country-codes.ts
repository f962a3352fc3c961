import { createRequire } from "node:module";
import type { Country } from "world-countries";

/** ISO 3166-1 alpha-3 code → alpha-2, in small letters. */
export function alpha2Codes(): ReadonlyMap<string, string> {
  const countries = createRequire(import.meta.url)("world-countries") as readonly Country[];
  return new Map(countries.map(({ cca2, cca3 }) => [cca3, cca2.toLowerCase()]));
}

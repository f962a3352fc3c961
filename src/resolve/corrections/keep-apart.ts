import type { ArticleRecord } from "../../record/record.ts";
import { entityFinder } from "./find-entity.ts";
import type { Corrections } from "./read-corrections.ts";

/** Whether the user keeps two ids apart, by the names that these records have for them. */
export function keptApartIn(
  records: readonly ArticleRecord[],
  corrections: Corrections | undefined,
): (a: string, b: string) => boolean {
  if (!corrections || corrections.apart.length === 0) return () => false;
  const finder = entityFinder(records);
  const apart = new Set<string>();
  for (const { names } of corrections.apart) {
    const found = names.map((name) => finder.find(name, []));
    for (const [index, left] of found.entries())
      for (const right of found.slice(index + 1))
        for (const a of left) for (const b of right) if (a !== b) apart.add(`${a}\n${b}`).add(`${b}\n${a}`);
  }
  return (a, b) => apart.has(`${a}\n${b}`);
}

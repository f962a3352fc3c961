import type { Cast } from "./cast.ts";
import type { Page } from "./spot.ts";

/** "Wang Yi, who …", "the man to whom Mr. Ruiz, whose …": a relative pronoun directly after a person's name is that person. */
export function castRelatives(page: Page, cast: Cast): void {
  for (const { type, kind, end, entity, sentence } of cast.mentions()) {
    if (type !== "person" || kind !== "name") continue;
    const link = /^,? (who|whom|whose)\b/.exec(page.plain.slice(end, end + 9));
    const start = link ? end + link[0].length - link[1]!.length : -1;
    const spot = link && page.spot(start, start + link[1]!.length);
    if (spot && spot.sentence === sentence) cast.mention(page, spot, entity, "pronoun");
  }
}

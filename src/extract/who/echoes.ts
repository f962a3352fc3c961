import { personName } from "../../knowledge/world/person-name.ts";
import { foldName } from "../../knowledge/world/person-names.ts";
import type { World } from "../../knowledge/world/world.ts";
import type { FoundName } from "./find-names.ts";
import { holdersNamed } from "./holders-named.ts";
import { overlaps, type Page } from "./spot.ts";

const AFTER_LEADER = /^(?:'s)? (?:administration|White House|presidency|government|cabinet)\b/;

/**
 * Family names that nothing marked, though the article names the person in full elsewhere ("Blinken" alone in a headline),
 * names before "administration", and acronyms that are marked in one place and not in another.
 */
export function echoedNames(
  page: Page,
  world: World,
  names: readonly FoundName[],
  people: readonly FoundName[],
): readonly FoundName[] {
  const families = new Set<string>();
  for (const { start, end } of people) {
    const name = personName(page.plain.slice(start, end), world.persons);
    if (name.words.length > 1) families.add(foldName(name.family));
  }
  const found: FoundName[] = [];
  page.document.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, index) => {
      if (!/^\p{Lu}\p{L}+/u.test(token.text)) return;
      const proper = token.pos === "PROPN" || (index > 0 && token.pos === "NOUN");
      const isFamily = proper && families.has(foldName(token.text));
      const isLeader =
        AFTER_LEADER.test(page.plain.slice(token.end, token.end + 20)) &&
        (token.pos === "PROPN" || holdersNamed(world, token.text).length > 0);
      if (!isFamily && !isLeader) return;
      const rivals = names.filter((name) => overlaps(name, token));
      const alone = rivals.every(
        ({ start, end, tagged }) => tagged === "other" && start === token.start && end === token.end,
      );
      if (!(isFamily && rivals.length === 0) && !(isLeader && alone)) return;
      const { start, end } = token;
      found.push({
        start,
        end,
        sentence,
        first: index,
        last: index,
        head: index,
        known: [],
        tagged: "person",
        score: 0.7,
      });
    });
  });
  return found;
}

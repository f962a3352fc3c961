import type { FoundName } from "./find-names.ts";
import type { Page } from "./spot.ts";
import { type TitleSpots, titleBefore } from "./titles-in-text.ts";

/** Names that the words beside them give to a ship, a chip or another thing made, which is neither somebody nor a place. */

const SHIP =
  "(?:warship|ship|vessel|destroyer|frigate|corvette|carrier|cruiser|tanker|freighter|trawler|ferry|cutter|submarine|yacht)";
const CHIP = "(?:microchip|superchip|chip|processor|GPU)";
const CRAFT = "(?:missile|rocket|satellite|spacecraft|bomber|drone|torpedo)";
const THING = `(?:${SHIP}|${CHIP}|${CRAFT})`;

/** "The USS", "the BRP": what navies put before their ships' names. */
const NAVAL = /(?:^|[^\p{L}])(?:USS|USNS|USCGC|HMS|RFA|HMAS|HMCS|INS|BRP|JS|ROKS|PNS|KRI|MV|RMS)$/u;
/** "X, a grounded warship", "X, Nvidia's most advanced processor", but not "X, a ship owner". */
const EXPLAINED = new RegExp(
  `^,? (?:[—–-] ?)?(?:an?|the|its|their|\\p{Lu}[\\p{L}.]*'s) (?:[\\p{L}-]+ ){0,4}?${THING}(?=[.,;:!?)]|$| (?:that|which|of|in|on|at|from|to|with|for|and|as|was|is|had|has)(?![\\p{L}]))`,
  "u",
);
/** "The warship X", "a chip called X". */
const CALLED = new RegExp(`(?:^|[^\\p{L}-])${THING} (?:(?:called|named|known as) )?["“]?$`, "iu");
const BEFORE_CHIPS = new RegExp(`^ (?:[\\p{Ll}]+ )?(?:${CHIP}|${CRAFT})s?(?![\\p{L}])`, "u");
const OWNED = /(?:[^\p{L}](?:its|their)|'s?) $/iu;

/** The names without those of things, wherever in the article the same words stand. */
export function withoutThings(
  page: Page,
  titles: TitleSpots,
  names: readonly FoundName[],
): readonly FoundName[] {
  const words = ({ start, end }: FoundName): string => page.plain.slice(start, end);
  const things = new Set(names.filter((name) => isThing(page, titles, name)).map(words));
  return names.filter((name) => !(mayBeThing(name) && things.has(words(name))));
}

/** Whoever and whatever the lists know is no thing, but a mountain range may have lent a ship its name. */
const mayBeThing = ({ known }: FoundName): boolean => known.every(({ kind }) => kind === "place");

function isThing(page: Page, titles: TitleSpots, name: FoundName): boolean {
  if (!mayBeThing(name) || titleBefore(page, titles, name.start)) return false;
  const before = page.plain.slice(Math.max(0, name.start - 40), name.start);
  const after = page.plain.slice(name.end, name.end + 80);
  const [first = ""] = page.plain.slice(name.start, name.end).split(" ");
  if (NAVAL.test(before.trimEnd()) || NAVAL.test(first)) return true;
  if (EXPLAINED.test(after) || CALLED.test(before)) return true;
  // "Cambricon chips" are a company's, "its Blackwell chips" and "Blackwell chips" are not.
  return (
    BEFORE_CHIPS.test(after) &&
    (OWNED.test(before) || (name.known.length === 0 && name.tagged !== "organization"))
  );
}

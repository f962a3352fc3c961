import { matchesOf } from "../../knowledge/world/phrases.ts";
import type { Title, World } from "../../knowledge/world/world.ts";
import type { Page } from "./spot.ts";

/** A title where it stands in the text. */
export interface TitleSpot {
  readonly start: number;
  readonly end: number;
  readonly title: Title;
}

/** Titles of a text, found by where they begin and where they end. */
export interface TitleSpots {
  readonly all: readonly TitleSpot[];
  readonly startingAt: (offset: number) => TitleSpot | undefined;
  readonly endingAt: (offset: number) => TitleSpot | undefined;
}

const BEFORE =
  /(?:^|[^\p{L}])((?:(?:former|ex-|ex|acting|deputy|assistant|senior|interim|incoming|outgoing|then|then-|late|associate|executive|principal|top|vice|chief|shadow|under) ?)+)$/u;

/** Titles in a text, with the words that grade them ("former", "deputy", "acting"). */
export function titlesInText(page: Page, world: World): TitleSpots {
  const all = matchesOf(world.titles, page.lower).flatMap((match): TitleSpot[] => {
    const [title] = match.values;
    if (!title) return [];
    const grade = BEFORE.exec(page.lower.slice(Math.max(0, match.start - 40), match.start))?.[1] ?? "";
    return [{ start: match.start - (title.kind === "honorific" ? 0 : grade.length), end: match.end, title }];
  });
  const byStart = new Map(all.map((spot) => [spot.start, spot]));
  const byEnd = new Map(all.map((spot) => [spot.end, spot]));
  return { all, startingAt: (offset) => byStart.get(offset), endingAt: (offset) => byEnd.get(offset) };
}

/** The title that stands directly before this offset, with spaces or a comma between. */
export function titleBefore(
  page: Page,
  titles: TitleSpots,
  offset: number,
  comma = false,
): TitleSpot | undefined {
  let at = offset;
  while (at > 0 && page.plain[at - 1] === " ") at--;
  if (comma && page.plain[at - 1] === ",") at--;
  return at === offset ? undefined : titles.endingAt(at);
}

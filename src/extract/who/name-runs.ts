import type { World } from "../../knowledge/world/world.ts";
import type { NameSpan, NameType, Token } from "../../language/document.ts";
import type { Page } from "./spot.ts";
import { type TitleSpots, titleBefore } from "./titles-in-text.ts";

const ORGANISATION =
  /\b(University|College|School|Institute|Institution|Ministry|Department|Party|Inc|Corp|Corporation|Company|Co|Ltd|Group|Council|Committee|Commission|Agency|Authority|Bureau|Association|Organi[sz]ation|Foundation|Union|Bank|Court|Parliament|Congress|Assembly|Office|Center|Centre|Fund|Forum|Front|Movement|Army|Force|Forces|Times|Post|Journal|News|Press|Club|Airlines|Airways|Hospital|Museum|Church|Society|Federation|League|Board|Service|Services|Television|TV|Radio|Studies|International|Alliance|Coalition|Brigade|Police)\b/;
const PLACE =
  /\b(River|Lake|Mountain|Mount|Mountains|Valley|County|Province|City|Street|Avenue|Road|Square|Island|Islands|Sea|Ocean|Bay|Strait|Peninsula|Desert|Airport|Bridge|Park|Port|District|Region|Village|Town|Beach|Hill|Hills|Coast|Gulf|Canal|Hotel|Palace|Temple|Stadium|Tower|Prison|Border|Station)\b/;

const isNamePart = (token: Token): boolean =>
  token.pos === "PROPN" && /^\p{Lu}|^(al|el|bin|van|von|de|der)\b/u.test(token.text);

/**
 * Runs of proper nouns as names, for a document whose names no tagger has marked: people after titles and with known given or
 * family names, organisations and places by their keywords. What none of these tells is left alone.
 */
export function nameRuns(page: Page, world: World, titles: TitleSpots): readonly NameSpan[] {
  const found: NameSpan[] = [];
  page.document.sentences.forEach(({ tokens }, sentence) => {
    for (let first = 0; first < tokens.length; first++) {
      if (!isNamePart(tokens[first]!)) continue;
      let last = first;
      while (last + 1 < tokens.length && (isNamePart(tokens[last + 1]!) || joins(tokens, last + 1))) last++;
      const span = typed(page, world, titles, sentence, first, last);
      if (span) found.push(span);
      first = last;
    }
  });
  return found;
}

/** A small word or a hyphen between two proper nouns: "University of Tokyo", "Rolls - Royce". */
function joins(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index]!, tokens[index + 1]];
  return (
    next !== undefined &&
    isNamePart(next) &&
    /^(of|for|&|-|van|von|der|de|del|la|bin|al|el)$/.test(token.text)
  );
}

function typed(
  page: Page,
  world: World,
  titles: TitleSpots,
  sentence: number,
  first: number,
  last: number,
): NameSpan | undefined {
  const tokens = page.sentence(sentence).tokens;
  let from = first;
  for (let cut = true; cut && from <= last; ) {
    const title = titles.startingAt(tokens[from]!.start);
    const nation = world.names.at(page.plain, tokens[from]!.start);
    const end =
      title && title.end < tokens[last]!.end
        ? title.end
        : nation?.values.some(({ kind }) => kind === "demonym" || kind === "country") &&
            nation.end < tokens[last]!.end
          ? nation.end
          : -1;
    cut = end > 0;
    if (cut) while (from <= last && tokens[from]!.start < end) from++;
  }
  if (from > last) return undefined;
  const [start, end] = [tokens[from]!.start, tokens[last]!.end];
  const words = page.plain.slice(start, end);
  const type = typeOf(page, world, titles, words, start, last - from + 1, from > first);
  return type ? { start, end, type, score: 0.6 } : undefined;
}

function typeOf(
  page: Page,
  world: World,
  titles: TitleSpots,
  words: string,
  start: number,
  length: number,
  cut: boolean,
): NameType | undefined {
  if (ORGANISATION.test(words)) return "organization";
  if (PLACE.test(words)) return "place";
  if (/ of | for /.test(words)) return undefined;
  const [given = ""] = words.split(" ");
  if (titleBefore(page, titles, start) || cut) return "person";
  if (length > 1 && (world.persons.isGiven(given) || world.persons.isLeadingFamily(given))) return "person";
  return undefined;
}

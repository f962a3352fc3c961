import type { FoundName } from "./find-names.ts";
import type { Page } from "./spot.ts";
import { type TitleSpots, titleBefore } from "./titles-in-text.ts";

/** True where a name is a person's: known as one, tagged as one, or after an honorific. */
export function isPerson(
  page: Page,
  titles: TitleSpots,
  names: readonly FoundName[],
  name: FoundName,
): boolean {
  if (name.known.some(({ kind }) => kind === "person")) return true;
  const honorific = titleBefore(page, titles, name.start)?.title.kind === "honorific";
  if (
    honorific &&
    name.known.every(({ kind }) => kind === "place" || kind === "metonym" || kind === "country")
  )
    return true;
  const places =
    name.known.length > 0 && name.known.every(({ kind }) => kind === "place" || kind === "metonym");
  const inPlace = /(?:^|\W)(?:in|at|to|from|near|of|around|outside) $/i.test(
    page.plain.slice(Math.max(0, name.start - 9), name.start),
  );
  if (places && !inPlace && isNamedInFull(page, names, name)) return true;
  if (isInOffice(page, titles, name)) return true;
  // "Ferrant says", where the article names Alba Ferrant, is no firm.
  const alone = name.known.length === 0 && name.first === name.last && name.tagged !== "person";
  if (alone && isNamedInFull(page, names, name) && !isThing(page, name)) return true;
  if (name.tagged !== "person" || isThing(page, name)) return false;
  if (
    name.known.some(({ kind }) => kind === "country" || kind === "place") &&
    page.plain.slice(name.start, name.end).includes(" ")
  )
    return false;
  // "Beijing said" is no Mr. Beijing, however sure the tagger is, unless the article names somebody so in full.
  return name.known.length === 0 || isNamedInFull(page, names, name);
}

/** "The bank's chairman, Ola Bo Vik,": a name of no kind that stands after an office and a comma. */
function isInOffice(page: Page, titles: TitleSpots, { known, tagged, start, end }: FoundName): boolean {
  if (known.length > 0 || tagged !== "other" || !page.plain.slice(start, end).includes(" ")) return false;
  const title = page.plain[start - 2] === "," ? titleBefore(page, titles, start, true)?.title : undefined;
  return title !== undefined && title.kind !== "honorific" && page.plain[end] === ",";
}

/** "The Ford was blue": a name after an article, with no noun of its own after it. */
function isThing(page: Page, { start, sentence, last }: FoundName): boolean {
  const next = page.token(sentence, last + 1);
  const article = /(?:^|[^\p{L}])[Tt]he $/u.test(page.plain.slice(Math.max(0, start - 5), start));
  return article && (next?.pos === "VERB" || next?.pos === "AUX" || next?.pos === "PUNCT");
}

function isNamedInFull(page: Page, names: readonly FoundName[], name: FoundName): boolean {
  const word = page.plain.slice(name.start, name.end);
  return names.some(
    ({ start, end, tagged }) => tagged === "person" && page.plain.slice(start, end).endsWith(` ${word}`),
  );
}

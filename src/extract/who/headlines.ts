import type { World } from "../../knowledge/world/world.ts";
import type { FoundName } from "./find-names.ts";
import type { Page } from "./spot.ts";
import { type TitleSpots, titleBefore } from "./titles-in-text.ts";

type Capitals = "all" | "titled" | "plain";

/** How a sentence is capitalised: ALL OF IT, Each of Its Words, or as running text is. */
function capitalsOf(page: Page, sentence: number): Capitals {
  const { tokens } = page.sentence(sentence);
  const words = tokens.filter(({ text }) => /^\p{L}{2,}/u.test(text));
  if (words.length >= 2 && words.every(({ text }) => text === text.toUpperCase())) return "all";
  const long = words.filter(({ text }) => text.length > 3);
  const ends = /[.?!]["”']?$/.test(tokens.at(-1)?.text ?? "");
  const capital = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  const asked = tokens.at(-1)?.text === "?";
  return long.length >= 3 && capital.length === long.length && (!ends || asked) ? "titled" : "plain";
}

/**
 * Names without those that only capitals suggest. In a headline a person needs a known given name or family name, a title, or to be
 * named elsewhere too; in one all of capitals what else no list knows is no name. "Sir" and "Madam" alone name nobody.
 */
export function withoutHeadlineWords(
  page: Page,
  world: World,
  titles: TitleSpots,
  names: readonly FoundName[],
): readonly FoundName[] {
  const kinds = new Map<number, Capitals>();
  return names.filter((name) => {
    if (name.known.length > 0) return true;
    const honorific = titles.endingAt(name.end);
    if (honorific && honorific.title.kind === "honorific") return false;
    const kind = kinds.get(name.sentence) ?? capitalsOf(page, name.sentence);
    kinds.set(name.sentence, kind);
    if (kind === "plain" || (kind === "titled" && name.tagged !== "person")) return true;
    if (name.tagged !== "person") return false;
    const words = page.plain.slice(name.start, name.end).split(" ");
    const given =
      words.length > 1 &&
      words.some((word) => world.persons.isGiven(word) || world.persons.isLeadingFamily(word));
    return (
      given || titleBefore(page, titles, name.start) !== undefined || isNamedElsewhere(page, names, name)
    );
  });
}

/** True where a word of this name is part of another person's name in another sentence. */
function isNamedElsewhere(page: Page, names: readonly FoundName[], name: FoundName): boolean {
  const words = new Set(page.plain.slice(name.start, name.end).split(" "));
  return names.some(
    (other) =>
      other.sentence !== name.sentence &&
      other.tagged === "person" &&
      page.plain
        .slice(other.start, other.end)
        .split(" ")
        .some((word) => words.has(word)),
  );
}

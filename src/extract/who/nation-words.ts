import type { Cast } from "./cast.ts";
import type { FoundName } from "./find-names.ts";
import type { Page } from "./spot.ts";
import { type TitleSpots, titleBefore } from "./titles-in-text.ts";
import type { WhoMention } from "./who.ts";

/** Nouns that tie a person to somebody else's country: "Israel's ally", "a Chinese critic". */
const RELATIONAL = new Set(
  "ally rival enemy friend foe partner neighbor neighbour opponent critic guest visitor expert specialist scholar supporter".split(
    " ",
  ),
);
const LONGEST = 4;

/**
 * The country of a person that lower-case words directly before the name tell: "[Palestinian negotiator] Saeb Erekat",
 * "[Iran's religious leader] Ayatollah Khomeini".
 */
export function nationBefore(
  page: Page,
  titles: TitleSpots,
  name: FoundName,
  owners: readonly WhoMention[],
  cast: Cast,
): string | undefined {
  const { tokens } = page.sentence(name.sentence);
  const honorific = titleBefore(page, titles, name.start);
  const from = honorific?.title.kind === "honorific" ? honorific.start : name.start;
  let at = name.first - 1;
  while (at >= 0 && tokens[at]!.end > from) at--;
  const last = at;
  while (
    at >= 0 &&
    last - at < LONGEST &&
    ["NOUN", "ADJ"].includes(tokens[at]!.pos) &&
    /^\p{Ll}/u.test(tokens[at]!.text)
  )
    at--;
  const noun = tokens[last];
  if (page.plain.slice(from - 2, from) === ", ") return nationOfBody(page, from - 2, owners, cast);
  if (at === last || noun?.pos !== "NOUN" || RELATIONAL.has(noun.lemma)) return undefined;
  if (tokens[at]?.tag === "POS") at--;
  const end = tokens[at]?.end;
  const owner = owners.find((each) => each.end === end && each.type === "country");
  return owner && cast.facts(owner.entity)?.country;
}

/** "A member of the Malian parliament, …", "the head of Kenya's army, …": whose body it is to which somebody belongs. */
const BELONGING =
  /(?:^|[^\p{L}])(?:member|head|chief|leader|commander|officer|official|director|deputy|spokesman|spokeswoman|spokesperson|chairman) (?:of|in) (?:the )?$/u;

function nationOfBody(
  page: Page,
  comma: number,
  owners: readonly WhoMention[],
  cast: Cast,
): string | undefined {
  const owner = owners.find(
    ({ type, start, end }) =>
      type === "country" &&
      end < comma &&
      /^(?:'s|')?(?: \p{Ll}+){1,2}$/u.test(page.plain.slice(end, comma)) &&
      BELONGING.test(page.plain.slice(Math.max(0, start - 30), start)),
  );
  return owner && cast.facts(owner.entity)?.country;
}

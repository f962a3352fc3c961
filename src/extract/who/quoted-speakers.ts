import type { Cast } from "./cast.ts";
import type { Page } from "./spot.ts";
import type { WhoMention } from "./who.ts";

const SAY =
  "(?:said|says|told|tells|added|adds|wrote|writes|warned|warns|asked|asks|explained|explains|noted|notes|stated|declared|insisted|insists|argued|argues|continued|replied|responded|answered|recalled|announced|claimed|claims|mentioned|instructed|tweeted|posted|stressed|remarked|commented|observed|admitted|acknowledged|concluded|cautioned|countered|joked|quipped|testified|conceded|predicted|vowed|pledged|promised|complained|lamented)";
/** Words between a quotation and its speaker: a title, whose it is, an article; no other clause. */
const DESCRIBED = /^,? ?(?:[\p{L}.-]+(?:'s)?,? ){0,6}$/u;
const INVERTED = new RegExp(
  `^,? ?${SAY} (?:(?:the |a )?(?:[\\p{L}.-]+(?:'s)? ){0,5}(?:[\\p{L}-]+, )?)?$`,
  "iu",
);
const BEFORE = new RegExp(`(?:${SAY}|according to)(?:[^.”"]{0,60})?[,:] ?$`, "i");
const FIRST = /^(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)$/;
const WE = /^(?:we|us|our|ours|ourselves)$/i;

/**
 * The first person inside a quotation is its speaker: who stands with a verb of saying after it, or before it.
 * "We" of somebody who speaks for a country is that country's government.
 */
export function castQuotedSpeakers(page: Page, cast: Cast): void {
  for (const { start, end, speaker } of quotationsOf(page, cast)) {
    if (speaker === undefined) continue;
    const facts = cast.facts(speaker);
    page.document.sentences.forEach(({ tokens, start: from, end: to }, sentence) => {
      if (to <= start || from >= end) return;
      tokens.forEach((token, index) => {
        if (token.start < start || token.end > end) return;
        const spot = { start: token.start, end: token.end, sentence, first: index, last: index, head: index };
        if (FIRST.test(token.text)) cast.mention(page, spot, speaker, "pronoun");
        else if (WE.test(token.text) && facts?.country && token.text !== "US" && cast.facts(facts.country)) {
          cast.mention(page, spot, facts.country, "pronoun", "government");
        }
      });
    });
  }
}

/** What stands between quotation marks, and the entity that says it, where the text tells. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | undefined;
}

/** The quotations of a text; straight marks are taken in turn. */
export function quotationsOf(page: Page, cast: Cast): readonly Quotation[] {
  const people = cast.mentions().filter(({ type }) => type === "person");
  let last: Quotation | undefined;
  return [...page.plain.matchAll(/[“"]([^“”"]{2,1500})[”"]/g)].map((match) => {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    const own = (after(page, people, end) ?? before(page, people, start))?.entity;
    last = {
      start,
      end,
      speaker: own ?? (last && goesOn(page, people, last, start) ? last.speaker : undefined),
    };
    return last;
  });
}

/** True where a quotation goes on after the words that tell its speaker: “…,” she said. “…” */
function goesOn(page: Page, people: readonly WhoMention[], last: Quotation, start: number): boolean {
  const between = page.plain.slice(last.end + 1, start - 1);
  const speaks = people.some(
    ({ start: at, end, entity }) => entity === last.speaker && at > last.end && end < start,
  );
  return (
    speaks &&
    between.length < 160 &&
    !page.text.slice(last.end, start).includes("\n") &&
    /[.,]\s$/.test(between)
  );
}

/** Who says it after it is said: “…,” said Foreign Minister Ana Rojas; “…,” Chile's foreign minister, Ana Rojas, said. */
function after(page: Page, people: readonly WhoMention[], end: number): WhoMention | undefined {
  const near = people.filter(({ start }) => start > end && start - end < 70);
  const said = near.find(({ start }) => INVERTED.test(page.plain.slice(end + 1, start)));
  if (said) return said;
  return near.find(
    (person) =>
      DESCRIBED.test(page.plain.slice(end + 1, person.start)) &&
      new RegExp(`^,? (?:has |had |also )?${SAY}\\b`, "i").test(
        page.plain.slice(person.end, person.end + 24),
      ),
  );
}

function before(page: Page, people: readonly WhoMention[], start: number): WhoMention | undefined {
  const lead = page.plain.slice(Math.max(0, start - 140), start - 1);
  if (!BEFORE.test(lead)) return undefined;
  const own = people.filter(
    (person) =>
      person.end < start &&
      start - person.end < 130 &&
      !/[.!?] \p{Lu}/u.test(page.plain.slice(person.end, start)),
  );
  // The subject stands before the verb of saying; who is told stands after it.
  const subject = own.find((person) =>
    new RegExp(`^,? (?:\\w+ )?${SAY}\\b`, "i").test(page.plain.slice(person.end, person.end + 24)),
  );
  return subject ?? undefined;
}

import type { World } from "../../knowledge/world/world.ts";
import type { Token } from "../../language/document.ts";
import type { Cast } from "./cast.ts";
import { overlaps, type Page } from "./spot.ts";
import type { WhoMention } from "./who.ts";

const REACH = 3;

const NAME_WORDS: Readonly<Record<string, RegExp>> = {
  ministry: /\b(ministry|department)\b/i,
  party: /\bparty\b/i,
  university: /\b(university|college|school|institute)\b/i,
  bank: /\bbank\b/i,
  court: /\bcourt\b/i,
  agency: /\b(agency|bureau|commission|administration)\b/i,
  group: /./,
  military: /\b(army|military|navy|force)\b/i,
};

const SECTORS: Readonly<Record<string, string>> = {
  business: "business",
  media: "media",
  military: "military",
};

/** "the company", "the ministry", "the bloc": the organisation of that kind that was named last. */
export function castBodyNominals(page: Page, world: World, cast: Cast): void {
  const mentions = cast.mentions();
  const bodies = mentions.filter(({ type, kind }) => type === "organization" && kind !== "pronoun");
  if (bodies.length === 0) return;
  page.document.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, index) => {
      const before = tokens[index - 1]?.text.toLowerCase();
      const next = tokens[index + 1];
      if ((before !== "the" && before !== "its") || !isNoun(token) || token.text.endsWith("s")) return;
      if (next && (next.pos === "NOUN" || next.pos === "PROPN" || next.text === "of" || next.text === "-"))
        return;
      const kinds = [...world.nominals].filter(
        ([of, nouns]) => nouns.has(token.lemma) && (NAME_WORDS[of] || SECTORS[of]),
      );
      const last = bodies
        .filter((body) => body.end <= token.start && sentence - body.sentence <= REACH)
        .filter((body) => kinds.some(([of]) => isOf(cast, body, of)))
        .at(-1);
      if (!last || before === "its") return;
      const start = tokens[index - 1]!.start;
      const spot = { start, end: token.end, sentence, first: index - 1, last: index, head: index };
      if (!mentions.some((other) => overlaps(other, spot))) cast.mention(page, spot, last.entity, "nominal");
    });
  });
}

const isNoun = ({ pos, text }: Token): boolean =>
  pos === "NOUN" || (pos === "PROPN" && /^\p{Ll}/u.test(text));

function isOf(cast: Cast, body: WhoMention, of: string): boolean {
  const sector = SECTORS[of];
  if (sector && body.sector === sector) return true;
  const name = cast.facts(body.entity)?.name ?? "";
  return of === "group"
    ? body.sector === undefined || body.sector === "rebels"
    : (NAME_WORDS[of]?.test(name) ?? false);
}

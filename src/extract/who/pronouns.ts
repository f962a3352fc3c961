import type { World } from "../../knowledge/world/world.ts";
import type { Cast } from "./cast.ts";
import type { Page } from "./spot.ts";
import type { WhoMention } from "./who.ts";

const PERSON: Readonly<Record<string, "m" | "f">> = {
  he: "m",
  him: "m",
  his: "m",
  himself: "m",
  she: "f",
  her: "f",
  hers: "f",
  herself: "f",
};

/** How many sentences back a pronoun looks. */
const REACH = 3;

/** Resolves third-person singular pronouns of people to the person most likely meant; what fits nobody stays out. */
export function castPronouns(page: Page, _world: World, cast: Cast): void {
  const mentions: WhoMention[] = cast
    .mentions()
    .filter(({ type, kind }) => type === "person" && kind === "name");
  page.document.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, index) => {
      const gender = PERSON[token.text.toLowerCase()];
      if (!gender) return;
      const best = mentions
        .filter((mention) => mention.end <= token.start && sentence - mention.sentence <= REACH)
        .filter(({ entity }) => (cast.facts(entity)?.gender ?? gender) === gender)
        .map((mention) => ({ mention, score: salience(page, mention, sentence) }))
        .sort((a, b) => b.score - a.score || b.mention.start - a.mention.start)[0]?.mention;
      if (!best) return;
      const spot = { start: token.start, end: token.end, sentence, first: index, last: index, head: index };
      cast.mention(page, spot, best.entity, "pronoun");
      mentions.push({ ...best, ...spot, text: token.text, kind: "pronoun" });
    });
  });
}

function salience(page: Page, mention: WhoMention, sentence: number): number {
  const relation = page.token(mention.sentence, mention.head)?.relation ?? "";
  const role = relation.startsWith("nsubj") ? 2 : relation === "obj" || relation === "iobj" ? 1 : 0;
  return role - 1.5 * (sentence - mention.sentence);
}

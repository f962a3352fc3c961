import type { LanguageDocument } from "../../language/document.ts";
import type { Article } from "../../record/article.ts";
import type { Relation } from "../../record/record.ts";
import type { Who } from "../who/who.ts";
import { officeModes } from "./office-time.ts";

/** Offices that the text gives to people, as HOLDS_OFFICE relations of a person to a country or an organisation. */
export function officeRelations(document: LanguageDocument, article: Article, who: Who): readonly Relation[] {
  return who.offices.flatMap((office) => {
    const sentence = document.sentences[office.sentence];
    if (!sentence || office.of === undefined || office.of === office.person) return [];
    const [from, to] = office.titleSpan;
    const opening = from > office.personSpan[1] ? office.personSpan[1] : Math.max(sentence.start, from - 20);
    const owner = office.ofSpan && office.ofSpan[1] <= from ? office.ofSpan[0] : from;
    const modes = officeModes(
      document.text.slice(opening, from),
      document.text.slice(from, to),
      document.text.slice(to, Math.min(sentence.end, to + 40)),
      document.text.slice(Math.max(sentence.start, owner - 20), owner),
    );
    return [
      {
        source: office.person,
        target: office.of,
        type: "HOLDS_OFFICE" as const,
        predicate: office.title.toLowerCase(),
        ...(modes.length > 0 ? { modes } : {}),
        ...(article.date === undefined ? {} : { date: article.date }),
        confidence: office.ofSpan ? 0.95 : 0.9,
        rule: office.ofSpan ? "office.named" : "office.implied",
        evidence: {
          sentence: [sentence.start, sentence.end] as const,
          source: office.personSpan,
          trigger: office.titleSpan,
          // Where only the title implies the country ("Secretary of State"), the title's own words are what names it.
          target: office.ofSpan ?? office.titleSpan,
        },
      },
    ];
  });
}

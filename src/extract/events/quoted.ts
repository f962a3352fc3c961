import type { LanguageDocument } from "../../language/document.ts";
import type { Quote } from "../../record/record.ts";
import type { WhoMention } from "../who/who.ts";
import type { SpeakerAt } from "./speaker.ts";

/** Says nothing of who it is. */
const PRONOUN = /^(?:he|she|it|they|who)$/i;

/** Who is reported as saying what the sentences tell of those whom they name; each speaker once a sentence. */
export function quotesOf(
  { sentences }: LanguageDocument,
  mentions: readonly WhoMention[],
  speakerAt: SpeakerAt,
): readonly Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { sentence, head, entity } of mentions) {
    const speaker = speakerAt(sentence, head)?.name;
    if (speaker === undefined || speaker === entity || PRONOUN.test(speaker)) continue;
    const { start, end } = sentences[sentence]!;
    quotes.set(`${start} ${speaker}`, { sentence: [start, end], speaker });
  }
  return [...quotes.values()].sort(
    (a, b) => a.sentence[0] - b.sentence[0] || (a.speaker < b.speaker ? -1 : 1),
  );
}

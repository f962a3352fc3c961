import type { Sentence, Token } from "../../../language/document.ts";
import type { Anaphor } from "./anaphors.ts";
import type { Place } from "./referents.ts";

/** How a pronoun and a place where somebody is spoken of stand to each other in their sentence. */

/** True where grammar forbids it: "Mr. Berg urged him" is never Mr. Berg urging himself. */
export function isBound({ tokens }: Sentence, anaphor: Anaphor, place: Place): boolean {
  if (place.sentence !== anaphor.sentence || anaphor.case === "poss" || anaphor.case === "self") return false;
  const own = tokens[anaphor.index]!;
  const other = tokens[place.index]!;
  const core = /^(?:[nc]subj|obj|iobj)/;
  return own.head === other.head && core.test(own.relation) && core.test(other.relation);
}

/** Index of the nearest verb (or other clause head) above a token. */
function governor(tokens: readonly Token[], index: number): number {
  let at = tokens[index]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < 20; steps++) {
    const token = tokens[at]!;
    if (token.pos === "VERB" || token.pos === "AUX" || token.head < 0) return at;
    at = token.head;
  }
  return at;
}

function isAbove(tokens: readonly Token[], upper: number, lower: number): boolean {
  let at = tokens[lower]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < 40; steps++) {
    if (at === upper) return true;
    at = tokens[at]!.head;
  }
  return false;
}

/** Index of the word before a pronoun, passing over "that": where the verb of a report stands. */
const beforePronoun = (tokens: readonly Token[], index: number): number =>
  tokens[index - 1]?.lemma === "that" ? index - 2 : index - 1;

/** True where the verb before the pronoun follows the name: "Ana Rojas of Chile announced that she", "his father, Jan Moe, said he". */
export function says({ tokens }: Sentence, anaphor: Anaphor, place: Place): boolean {
  const verb = beforePronoun(tokens, anaphor.index);
  if (anaphor.case !== "subj" || tokens[verb]?.pos !== "VERB") return false;
  if (place.sentence !== anaphor.sentence || place.index >= verb) return false;
  const outside = tokens.slice(0, place.index).findLast(({ pos }) => pos !== "PROPN");
  const apposed = outside?.text === ",";
  return tokens
    .slice(place.index + 1, verb)
    .every(
      ({ pos, text }) =>
        pos === "AUX" || pos === "ADV" || pos === "PROPN" || text === "of" || (apposed && text === ","),
    );
}

/** True where the pronoun follows a verb directly or after "that": "said he", "announced that she". */
export function reported(tokens: readonly Token[], index: number): boolean {
  return tokens[beforePronoun(tokens, index)]?.pos === "VERB";
}

/**
 * True where a name after the pronoun can be meant: the subject of the clause that the pronoun's own phrase or clause opens
 * ("At his news conference, Mr. Sato said", "When she arrived, Ms. Roy").
 */
export function isAhead({ tokens, start }: Sentence, anaphor: Anaphor, place: Place): boolean {
  if (place.sentence !== anaphor.sentence || place.kind !== "name") return false;
  const next = tokens[place.index + 1];
  if (place.role !== "subj" && next?.pos !== "VERB" && next?.pos !== "AUX") return false;
  const comma = tokens.some(
    (token) => token.text === "," && token.start > anaphor.start && token.end <= place.start,
  );
  const opens = tokens.find(({ pos }) => pos !== "PUNCT" && pos !== "CCONJ");
  const leads =
    opens !== undefined && (opens.pos === "ADP" || opens.pos === "SCONJ" || /^(?:WRB|VBG)$/.test(opens.tag));
  return comma && leads && place.start > anaphor.start && start <= anaphor.start;
}

/** How two places of one sentence stand to each other in its tree. */
export function relationIn({ tokens }: Sentence, anaphor: Anaphor, place: Place): string {
  if (isAbove(tokens, place.index, anaphor.index)) return "holds";
  const own = governor(tokens, anaphor.index);
  const other = governor(tokens, place.index);
  if (own === other) return anaphor.case === "poss" ? "clausemate.poss" : "clausemate";
  if (isAbove(tokens, other, own)) return place.role === "subj" ? "above.subj" : "above";
  if (isAbove(tokens, own, other)) return "below";
  return "beside";
}

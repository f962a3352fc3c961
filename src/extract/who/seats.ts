import type { Sentence, Token } from "../../language/document.ts";
import type { Page, Spot } from "./spot.ts";

/**
 * Whether a seat of government ("Beijing", "the Kremlin") stands for who sits there or for the place, told by its role in
 * the clause: who says, decides or acts, and whom one accuses or talks with, is the government; where something is, the place.
 */

/** Verbs whose object is a town, not its government. */
const TOWN_VERBS = new Set(
  "leave visit reach tour enter cross flee bypass surround besiege capture seize occupy shell bomb hit strike attack love know see photograph map rebuild flood destroy abandon quit call pass".split(
    " ",
  ),
);
/** Verbs and nouns after which "to" and "for" name a receiver. */
const GIVING =
  /^(?:sell|supply|provide|give|offer|pledge|promise|lend|grant|loan|protest|complain|appeal|apologise|apologize|concede|surrender|bow|yield|object|listen|answer|reply|respond|write|say|signal|explain|deny|extend|owe|export|speak|talk|matter|message|aid|support|help|warning|threat|weapon|arm|signal|pressure|appeal|concession|challenge|tie|assistance|letter|response|offer|sale|export|loan|gift|setback|victory|defeat|rebuke|blow|alternative|hostile|loyal|friendly|close|vote|work|fight|responsible|good|bad|important|embarrassing|problem)$/;
const OF_PARTY =
  /\b(?:support|backing|government|policy|policies|help|actions?|demands?|allies|ally|critics?|intentions?|part|stance|criticism|leadership|approval|view|claims?|influence|condemnation|patience|interests?|reach|wary|fear|behalf|side|accused) of (?:the )?$/;
const PLACE_BEFORE =
  /(?:^|\W)(?:in|at|near|outside|outside of|around|through|via|across|inside|within|into|throughout|downtown|central|over|above|greater|northern|southern|eastern|western|off|beyond|based in|city of|capital of|capital,|mayor of|suburbs? of|residents of|people of|port of|university of|embassy in) (?:the |downtown |central )?$/;
const PARTY_BEFORE =
  /(?:^|\W)(?:with|against|between|among|by|toward|towards|according to|call(?:s|ed|ing)? on|pressure on|sanctions on|leans? on|rel(?:y|ies|ied|ying) on|prevail(?:ed|s)? on|urged on|depends? on|both|neither|either) (?:the )?$/;
const PLACE_AFTER =
  /^'s? (?:\w+ )?(?:street|streets|airport|district|resident|residents|suburb|suburbs|hotel|hotels|center|centre|subway|air|university|population|mayor|museum|skyline|weather|traffic|old|largest|main|international airport|central|neighbou?rhood|square|stadium|restaurants?|river|metro|police|hospitals?|schools?)\b/;
const BODY_AFTER =
  /^ (?:government|administration|officials?|authorities|diplomats?|leaders?|leadership|policymakers?|lawmakers|ties|relations)\b/;

function followsSubject(sentence: Sentence, spot: Spot): boolean {
  const next = sentence.tokens[spot.last + 1];
  if (!next) return false;
  if (next.pos === "AUX") return true;
  return next.pos === "VERB" && next.tag !== "VBG" && (next.tag !== "VBN" || spot.first === 0);
}

/** "It was Washington that broke the deal." */
function isCleft({ tokens }: Sentence, spot: Spot): boolean {
  return (
    /^(?:that|who|which)$/.test(tokens[spot.last + 1]?.text ?? "") && tokens[spot.first - 1]?.lemma === "be"
  );
}

function isParty(sentence: Sentence, spot: Spot, token: Token, before: string): boolean {
  const head = sentence.tokens[token.head];
  switch (token.relation) {
    case "nsubj":
    case "nsubj:pass":
    case "nsubj:outer":
    case "obl:agent":
      return true;
    case "obj":
    case "iobj":
      return head?.pos === "VERB" && !TOWN_VERBS.has(head.lemma);
    default:
      break;
  }
  if (/ (?:to|for) (?:the )?$/.test(before)) {
    const own = head !== undefined && GIVING.test(head.lemma);
    const thing = sentence.tokens[spot.first - (/ the $/.test(before) ? 3 : 2)];
    return own || (thing !== undefined && GIVING.test(thing.lemma));
  }
  return false;
}

/** True where the seat stands for its government in this place of the text. */
export function standsForGovernment(page: Page, spot: Spot): boolean {
  const before = page.plain.slice(Math.max(0, spot.start - 40), spot.start).toLowerCase();
  const after = page.plain.slice(spot.end, spot.end + 40);
  if (/^-(?:based|born|area|wide)/.test(after) || /^, [A-Z]/.test(after)) return false;
  if (/^ ?(?:--?|—|–|\() /.test(after) && spot.first === 0) return false;
  if (PLACE_BEFORE.test(before) || PLACE_AFTER.test(after)) return false;
  if (/^'s? /.test(after)) return true;
  if (PARTY_BEFORE.test(before)) return true;
  const sentence = page.sentence(spot.sentence);
  const token = sentence.tokens[spot.head];
  if (!token) return false;
  if (token.relation === "conj") {
    const first = sentence.tokens[token.head]!;
    const other = page.spot(first.start, first.end);
    if (first.pos === "PROPN" && other && first.end <= spot.start) return standsForGovernment(page, other);
  }
  if (isParty(sentence, spot, token, before) || isCleft(sentence, spot)) return true;
  if (/ from (?:the )?$/.test(before)) return false;
  if (followsSubject(sentence, spot)) return true;
  if (/ of (?:the )?$/.test(before)) return OF_PARTY.test(before);
  if (/^ and /.test(after)) return /\b(?:between|both|relations|ties|talks)\b/.test(before);
  return BODY_AFTER.test(after);
}

import type { Sentence } from "../../language/document.ts";
import type { Page, Spot } from "./spot.ts";

/**
 * Whether a seat of government ("Beijing", "the Kremlin") stands for who sits there or for the place, told by its role in
 * the clause: who says, decides or acts, and whom one accuses or talks with, is the government; where something is, the place.
 */

const PLACE_PREPOSITIONS =
  /(?:^|\W)(in|at|near|outside|outside of|around|through|via|across|inside|within|into|throughout|downtown|central|from|over|above|leave|left|leaving|visit|visited|visiting|reached|reach|toured|arrived|greater|northern|southern|eastern|western|off|beyond|en route to|based in|south of|north of|east of|west of|outskirts of|streets of|city of|capital of|capital,|mayor of|suburb of|suburbs of|residents of|people of|port of|university of|embassy in) (?:the |downtown |central )?$/;
const PARTY_PREPOSITIONS =
  /(?:^|\W)(with|against|between|among|by|toward|towards|pressure on|sanctions on|both) (?:the )?$/;
const PARTY_VERBS =
  /(?:^|\W)(accus|urg|press|tell|told|warn|ask|pressur|criticiz|criticis|blam|prais|provok|anger|infuriat|persuad|convinc|push|punish|condemn|denounc|sanction|assur|remind|help|support|back|oppos|challeng|defy|deter|isolat|alarm|irritat|upset|pleas|appeas|embarrass|threaten|confront|inform|notif|reassur|fore|forc|allow|requir|invit|mak|let|hurt)\w* (?:the )?$/;
const PLACE_NOUNS =
  /^'s? (?:\w+ )?(street|streets|airport|district|resident|residents|suburb|suburbs|hotel|hotels|center|centre|subway|air|university|population|mayor|museum|skyline|weather|traffic|old|largest|main|international airport|central|neighbou?rhood|square|stadium|restaurants?|river|metro|police|hospitals?|schools?|university)\b/;
const MOTION =
  /\b(go|goes|went|going|travel\w*|fly|flew|flown|flying|flight|return\w*|trip|visit\w*|move\w*|head\w*|came|come|arriv\w*|drive|drove|sent|journey|way|back|tour|route|road|close|next|brought|bring)(?: \w+){0,2} to (?:the )?$/;

function clauseRole(sentence: Sentence, spot: Spot): "actor" | "place" | undefined {
  const token = sentence.tokens[spot.head];
  if (!token) return undefined;
  if (token.relation.startsWith("nsubj")) return "actor";
  if (token.relation === "obl:agent") return "actor";
  return undefined;
}

/** True where the seat stands for its government in this place of the text. */
export function standsForGovernment(page: Page, spot: Spot): boolean {
  const before = page.plain.slice(Math.max(0, spot.start - 40), spot.start).toLowerCase();
  const after = page.plain.slice(spot.end, spot.end + 40);
  if (/^-(based|born|area|wide)/.test(after) || /^, [A-Z]/.test(after)) return false;
  if (/^ ?(--?|—|–|\() /.test(after) && spot.first === 0) return false;
  if (PLACE_PREPOSITIONS.test(before)) return false;
  if (PLACE_NOUNS.test(after)) return false;
  if (/^'s? /.test(after)) return true;
  const role = clauseRole(page.sentence(spot.sentence), spot);
  if (role === "actor") return true;
  if (PARTY_PREPOSITIONS.test(before) || PARTY_VERBS.test(before)) return true;
  const sentence = page.sentence(spot.sentence);
  const next = sentence.tokens[spot.last + 1];
  if (next && (next.pos === "VERB" || next.pos === "AUX") && next.tag !== "VBG" && next.tag !== "VBN")
    return true;
  if (/ to (?:the )?$/.test(before))
    return (
      !MOTION.test(before) &&
      /(message|aid|support|help|warning|threat|weapons?|arms|signal|pressure|appeal|concession|said|challenge|ties|assistance|letter|response|offer)(?: \w+)? to (?:the )?$/.test(
        before,
      )
    );
  if (/ of (?:the )?$/.test(before))
    return /(support|backing|government|policy|policies|help|actions?|demands?|allies|ally|critics?|intentions?|part|stance|criticism|leadership|approval|view|claims?|influence|condemnation|patience|interests?|reach) of (?:the )?$/.test(
      before,
    );
  if (/ and (?:the )?$/.test(before) || /^ and /.test(after))
    return /\b(between|both|relations|ties|talks)\b/.test(before);
  return /^ (government|administration|officials?|authorities|diplomats?|leaders?|leadership|policymakers?|lawmakers|ties|relations)\b/.test(
    after,
  );
}

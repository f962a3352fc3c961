import type { Sentence } from "../../../language/document.ts";
import type { Page } from "../spot.ts";
import type { Anaphor } from "./anaphors.ts";
import { isAhead, relationIn, reported } from "./grammar.ts";
import { type Place, type Referent, roleOf } from "./referents.ts";

/** How many sentences back a pronoun looks. */
export const REACH = 4;

/** A referent as it stands before a pronoun: what has been said of it so far. */
export interface Choice {
  readonly referent: Referent;
  /**
   * Its places before the pronoun, those of pronouns already resolved included, in text order; never empty. Where it was not spoken of
   * for long, the one place ahead that the pronoun can point to.
   */
  readonly before: readonly Place[];
}

/** How a choice stands among the others. */
export interface Standing {
  /** How many agreeing referents were spoken of since. */
  readonly rank: number;
  /** How often the referent spoken of most was. */
  readonly most: number;
  /** How many other entities were named as a subject since this one was last spoken of. */
  readonly since: number;
  /** True for whoever stands before the verb of a report that the pronoun follows, false for all others then. */
  readonly announced: boolean | undefined;
}

/** What is known of the article besides the pronoun and the choice. */
export interface Setting {
  readonly page: Page;
  /** Number of the quotation in which an offset lies; -1 outside. */
  readonly quoteAt: (offset: number) => number;
  /** Entity that says the quotation, where the text tells. */
  readonly speakerOf: (quote: number) => string | undefined;
}

const near = (count: number): string =>
  count < 3 ? String(count) : count < 6 ? "3" : count < 12 ? "6" : "12";

function agreement({ form }: Anaphor, { gender, type, human, plural }: Referent): string {
  if (form === "he" || form === "she") {
    const wanted = form === "he" ? "m" : "f";
    if (gender) return gender === wanted ? "right" : "wrong";
    return type === "person" ? "person" : human === undefined ? "maybe" : human ? "human" : "thing";
  }
  return `${type === "noun" ? (human === undefined ? "maybe" : human) : type}${plural ? "s" : ""}`;
}

/** True where the referent cannot be meant: a woman by "he", a country by "she". */
export function excluded({ form }: Anaphor, { gender, type, plural, time, sector }: Referent): boolean {
  if (time) return true;
  if (form === "he") return gender === "f" || plural || (type !== "person" && type !== "noun");
  if (form === "she") return gender === "m" || plural || (type !== "person" && type !== "noun");
  if (form === "it") return type === "person" || plural || gender !== undefined;
  // A country is "it"; "they" are its officials, its people or others.
  return type === "country" && !plural && sector === undefined;
}

/** What "it" and "they" do or have, by kind of referent: a country says that it will, a ship has its hull. */
function affordances(
  { tokens }: Sentence,
  { form, case: own, index }: Anaphor,
  { type }: Referent,
): readonly string[] {
  const { head, relation } = tokens[index]!;
  const above = tokens[head];
  if ((form !== "it" && form !== "they") || !above) return [];
  const kind = type === "noun" || type === "person" ? type : "body";
  if (own === "poss")
    return [`has ${form} ${kind} ${above.tag === "NNS"}`, `has ${form} ${kind} ${above.lemma}`];
  if (!relation.startsWith("nsubj")) return [];
  const clause = tokens.some((token) => token.head === head && /^[cx]comp$/.test(token.relation));
  return [`does ${form} ${kind} ${above.pos === "VERB" ? clause : above.pos}`];
}

/** Features of reading the pronoun as this referent. */
export function choiceFeatures(
  { page, quoteAt }: Setting,
  anaphor: Anaphor,
  choice: Choice,
  { rank, most, since, announced }: Standing,
): readonly string[] {
  const { referent, before } = choice;
  const last = before.at(-1)!;
  const newline = page.text.indexOf("\n", last.start);
  const sentence = page.sentence(anaphor.sentence);
  const form = anaphor.form;
  const kind = form === "he" || form === "she" ? "person" : form;
  const own = roleOf(sentence.tokens, anaphor.index);
  // The order of words tells the subject of "Ana Rojas of Chile announced that she" where the parse does not.
  const announces = announced === true;
  const role = announces ? "subj" : last.role;
  const distance = anaphor.sentence - last.sentence;
  const agrees = agreement(anaphor, referent);
  const lastKind = last.kind === "pronoun" ? "pronoun" : last.kind;
  const said = before.length > 5 ? "6" : before.length > 2 ? "3" : String(before.length);
  const names = before.filter((place) => place.kind === "name").length;
  const found = [
    `agrees ${form} ${agrees}`,
    `agrees ${form} ${agrees} ${lastKind}`,
    `distance ${kind} ${distance}`,
    `distance ${distance} ${role}`,
    `role ${kind} ${role}`,
    `roles ${own} ${role}`,
    `last ${kind} ${lastKind}`,
    `said ${kind} ${said}`,
    `rank ${kind} ${near(rank)}`,
    `rank ${near(rank)} ${role}`,
    `paragraph ${kind} ${newline < 0 || newline >= anaphor.start}`,
    ...affordances(sentence, anaphor, referent),
  ];
  if (since > 0) found.push(`since ${kind} ${Math.min(since, 2)}`, `since ${kind} ${lastKind}`);
  if (names > 1) found.push(`named often ${kind}`);
  if (before.length === most) found.push(`most said ${kind}`);
  const quote = quoteAt(anaphor.start);
  found.push(`quote ${kind} ${quote >= 0} ${quote === quoteAt(last.start)}`);
  if (reported(sentence.tokens, anaphor.index)) found.push(`reported ${kind} ${near(rank)}`);
  const ahead = referent.places.some(
    (place) => place.start > anaphor.start && isAhead(sentence, anaphor, place),
  );
  if (announced !== undefined) found.push(`says ${kind} ${announced}`);
  if (ahead && last.start < anaphor.start) found.push(`comes ahead ${kind}`);
  if (last.start > anaphor.start) found.push(`ahead ${kind} ${anaphor.case}`);
  else if (distance === 0) {
    const tree = announces ? "above.subj" : relationIn(sentence, anaphor, last);
    found.push(`tree ${kind} ${tree}`, `tree ${anaphor.case} ${tree}`);
  } else {
    const first = before.find((place) => place.sentence === last.sentence)!;
    if (first.role === "subj") found.push(`led by ${kind} ${distance}`);
    if (distance === 1 && anaphor.index < 3) found.push(`opens ${kind} ${first.role}`);
  }
  if (before.some((place) => place.kind === "pronoun" && anaphor.sentence - place.sentence <= 1))
    found.push(`already ${form}`);
  return found;
}

/** Features of leaving the pronoun unresolved: what it stands for is no noun phrase before it. */
export function noneFeatures({ page }: Setting, anaphor: Anaphor, agreeing: number): readonly string[] {
  const { tokens } = page.sentence(anaphor.sentence);
  const token = tokens[anaphor.index]!;
  const head = tokens[token.head];
  const form = anaphor.form;
  const found = [
    `none ${form}`,
    `none ${form} ${anaphor.case}`,
    `none ${form} ${near(agreeing)}`,
    `none ${form} ${token.relation}`,
    `none ${form} ${anaphor.sentence === 0}`,
  ];
  if (form === "it" || form === "they") {
    found.push(`none ${form} governor ${head?.pos ?? "none"}`);
    if (head) found.push(`none ${form} verb ${head.lemma}`);
    const clause = tokens.some(
      ({ head: at, relation }) => at === token.head && /^(?:csubj|ccomp|xcomp|advcl)/.test(relation),
    );
    if (clause) found.push(`none ${form} clause ${head?.pos}`);
    const next = tokens[anaphor.index + 1];
    if (next) found.push(`none ${form} next ${next.lemma}`);
  }
  return found;
}

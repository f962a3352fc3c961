/**
 * The article record, version 1: what `extract` gives for one article, and all that later stages know of its text.
 * Offsets are UTF-16 code units into `text`, end exclusive. Dates are ISO 8601. The JSON Schema beside this file says the same.
 */

/** `[start, end)` in UTF-16 code units of the article's text. */
export type Span = readonly [start: number, end: number];

export type EntityType = "person" | "country" | "organization" | "place" | "issue";

export type MentionKind = "name" | "nominal" | "pronoun" | "metonym";

/** The sixteen event types of PLOVER (Open Event Data Alliance, PLOVER codebook). */
export type EventType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

/** What lasts, rather than happens. */
export type StructuralType = "HOLDS_OFFICE" | "MEMBER_OF" | "PART_OF" | "OWNS" | "LOCATED_IN";

/** `ENGAGES`: an actor speaks or acts on an issue. */
export type RelationType = EventType | StructuralType | "ENGAGES";

export type Mode = "negation" | "hypothetical" | "future" | "historical";

/** PLOVER's sectors of an actor, for words that name part of a country ("Chinese officials", "American banks"). */
export type Sector =
  | "government"
  | "military"
  | "business"
  | "legislature"
  | "judiciary"
  | "media"
  | "civilians"
  | "police"
  | "education"
  | "opposition"
  | "rebels";

export interface Role {
  readonly title: string;
  /** Entity id of the country or organisation that the office belongs to. */
  readonly of?: string;
  readonly evidence: Span;
}

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly wikidata?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly Role[];
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: string;
  readonly type: EntityType;
  readonly kind: MentionKind;
}

export interface Evidence {
  readonly sentence: Span;
  readonly source: Span;
  readonly trigger: Span;
  readonly target?: Span;
}

export interface Relation {
  readonly source: string;
  /** Absent where the event names no recipient; such a relation becomes no edge. */
  readonly target?: string;
  readonly sourceSector?: Sector;
  readonly targetSector?: Sector;
  readonly type: RelationType;
  /** True for CONSULT, AGREE and COOPERATE between two named parties: it holds both ways. */
  readonly reciprocal?: boolean;
  /** The words of the text, lemmatised. */
  readonly predicate: string;
  readonly modes?: readonly Mode[];
  readonly issues?: readonly string[];
  /** Where the relation's own clause names no issue: its `issues` are what its sentence speaks of. */
  readonly issuesFrom?: "sentence";
  readonly contexts?: readonly string[];
  /** Entity id, or a string where the speaker is no entity ("a senior official"). Absent where the article itself says it. */
  readonly speaker?: string;
  /** When it happened, as far as the text tells: a day, a month or a year; else the article's date. */
  readonly date?: string;
  /** Where the text shows that it was before the day of the article ("had met") and does not say when: it has no date. */
  readonly undated?: true;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: Evidence;
}

/** That a sentence, or a part of it, is what somebody is reported as saying. */
export interface Quote {
  readonly sentence: Span;
  /** As a relation's: entity id, or the words that name who is no entity. */
  readonly speaker: string;
}

export interface ArticleRecord {
  readonly version: 1;
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  /** Who is reported as saying what the sentences tell, whether or not a relation came of it; in the order of the text. */
  readonly quotes?: readonly Quote[];
}

/** True for the id of a country: its three letters (ISO 3166-1). All other ids have a prefix. */
export const isCountryId = (id: string): boolean => /^[A-Z]{3}$/.test(id);

import type { Entity, Mention, Sector, Span } from "../../record/record.ts";

/** A mention with its place in the parse. Mentions may nest, and several may share one span (a plural stands for each of its members). */
export interface WhoMention extends Mention {
  /** Index of its sentence in the document. */
  readonly sentence: number;
  /** Index in its sentence of the token that is its syntactic head. */
  readonly head: number;
  /** Where the words name part of a country: "Chinese officials" are CHN and government. */
  readonly sector?: Sector;
}

/** An office that the text gives to a person, with the exact words that say so. */
export interface OfficeEvidence {
  /** Entity id. */
  readonly person: string;
  /** Entity id of the country or organisation that the office belongs to, where the text or the knowledge names it. */
  readonly of?: string;
  /** The title as the text has it, without article. */
  readonly title: string;
  readonly sentence: number;
  /** The person's name. */
  readonly personSpan: Span;
  /** The words of the title: the trigger of HOLDS_OFFICE. */
  readonly titleSpan: Span;
  /** The words that name the country or organisation; absent where only the title implies it ("Secretary of State"). */
  readonly ofSpan?: Span;
}

/** Who and what an article speaks of. */
export interface Who {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** By start, then longer first, then entity id. */
  readonly mentions: readonly WhoMention[];
  readonly offices: readonly OfficeEvidence[];
}

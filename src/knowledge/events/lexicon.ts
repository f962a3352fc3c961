import type { EventType, Mode } from "../../record/record.ts";

/** Where an argument stands: one of the named slots or a preposition (`vocabulary.ts`). */
export type Slot = string;

/** For each slot the lemmas of which its head must be one; `*` among them asks only that the slot is filled. */
export type Conditions = ReadonlyMap<Slot, ReadonlySet<string>>;

/** One reading of a verb or a noun. */
export interface LexiconEntry {
  /** Stable name for the record's `rule`: "sanction.verb.impose.object=@penalty". */
  readonly id: string;
  readonly kind: "verb" | "noun";
  /** Lower case, without the particle. */
  readonly lemma: string;
  /** "off" of "call off". */
  readonly particle?: string;
  /** `null`: this reading is no event, and hides the less conditioned readings. */
  readonly type: EventType | null;
  /** Slots in which to look for the actor, in order. */
  readonly actor: readonly Slot[];
  /** Slots in which to look for the recipient, in order; empty where the event has none. */
  readonly recipient: readonly Slot[];
  /** All must hold. */
  readonly when: Conditions;
  /** None may hold. */
  readonly not: Conditions;
  /** How much `when`, `not` and the particle ask: readings of a word stand in falling order of it. */
  readonly weight: number;
  /** Verbs that carry the noun: their subject is the actor ("hold talks"). Empty for verbs. */
  readonly light: ReadonlySet<string>;
  /** Verbs whose subject is the noun's recipient ("face criticism", "come under attack"). Empty for verbs. */
  readonly converse: ReadonlySet<string>;
  /** Holds both ways between two named parties; joined subjects are each other's recipients. */
  readonly reciprocal: boolean;
  /** Only the slot's own head may be the argument, not its possessor or demonym. */
  readonly direct: boolean;
  /** The recipient is whoever does what the slots tell, found as an actor is and nowhere else: whose attack it is, and not where. */
  readonly doer: boolean;
  /** The verb denies its clause ("deny", "rule out"): what the clause says is negated. */
  readonly negative: boolean;
  readonly context?: string;
  /** A sentence with `[actor]` and `{recipient}` marked; none marked where `type` is null. */
  readonly example?: string;
  readonly file: string;
  /** One-based. */
  readonly line: number;
}

/** A word that lays a mode on what it governs ("refuse" on its clause, "possible" on its noun). */
export interface ModeEntry {
  readonly kind: "verb" | "noun" | "adjective" | "adverb" | "conjunction" | "preposition";
  readonly lemma: string;
  readonly particle?: string;
  readonly mode: Mode;
  /** `clause`: its complement clause; `object`: event nouns in its object, or its `of`, `on`, `for` phrase; `head`: the word it modifies. */
  readonly governs: readonly ("clause" | "object" | "head")[];
  readonly file: string;
  readonly line: number;
}

/** A word of reported speech. */
export interface ReportingEntry {
  readonly kind: "verb" | "noun" | "phrase";
  readonly lemma: string;
  readonly particle?: string;
  readonly speaker: readonly Slot[];
  readonly addressee: readonly Slot[];
  readonly file: string;
  readonly line: number;
}

/** All indexed by lemma (a phrase by its words). */
export interface Lexicon {
  /** Most conditioned first: the first whose particle and conditions hold is the reading. */
  readonly verbs: ReadonlyMap<string, readonly LexiconEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly LexiconEntry[]>;
  readonly modes: ReadonlyMap<string, readonly ModeEntry[]>;
  readonly reporting: ReadonlyMap<string, readonly ReportingEntry[]>;
  readonly classes: ReadonlyMap<string, readonly string[]>;
  /** What could not be read, as `error[E_LEXICON]: file:line: what. Remedy.`; the rest of the file stands. */
  readonly problems: readonly string[];
}

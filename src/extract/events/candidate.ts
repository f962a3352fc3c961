import type { EventType } from "../../record/record.ts";
import type { Actor } from "./actors.ts";
import type { Speaker } from "./speaker.ts";

/** An event that a word of the sentence names, with who stands in its slots; modes, speaker and date are read later. */
export interface Candidate {
  readonly sentence: number;
  /** Token index of the word that names the event. */
  readonly trigger: number;
  /** The light verb that carries an event noun, where there is one. */
  readonly carrier?: number;
  /** The verb of saying, where the event is that something is said: it has the event's time. */
  readonly saying?: number;
  /** Who says so, where it commits another: the minister who promises for the country. */
  readonly sayer?: Speaker;
  readonly type: EventType;
  /** What made it: the lexicon's entry or a rule of ours. */
  readonly rule: string;
  readonly kind: "verb" | "noun" | "implied";
  /** Slots on whose words the reading depends: an object that had to be a penalty, say. */
  readonly conditions: readonly string[];
  readonly context?: string;
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly reciprocal: boolean;
  /** The word denies what it speaks of. */
  readonly denies?: true;
  readonly predicate: string;
  readonly subjectDistance: number;
  /** The slot that gave the recipient. */
  readonly slot: string;
}

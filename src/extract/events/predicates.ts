import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { Candidate } from "./candidate.ts";
import { nounEvent } from "./noun-events.ts";
import type { Scene } from "./scene.ts";
import { selectReadings } from "./select.ts";
import { verbEvent } from "./verb-events.ts";

const READERS: Readonly<Record<string, typeof verbEvent>> = {
  VERB: verbEvent,
  ADJ: verbEvent,
  NOUN: nounEvent,
};

/** Every event that a word of the sentence names and in which at least an actor is known. */
export function candidatesIn(scene: Scene, sentence: number, lexicon: Lexicon): readonly Candidate[] {
  const found = scene.tree.tokens.flatMap(
    ({ pos }, index) => READERS[pos]?.(scene, sentence, index, lexicon) ?? [],
  );
  return selectReadings(scene.tree, found);
}

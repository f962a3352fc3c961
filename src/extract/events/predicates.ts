import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { Candidate } from "./candidate.ts";
import { nounEvent } from "./noun-events.ts";
import type { Scene } from "./scene.ts";
import { selectReadings } from "./select.ts";
import { token } from "./tree.ts";
import { verbEvent } from "./verb-events.ts";

const READERS: Readonly<Record<string, typeof verbEvent>> = {
  VERB: verbEvent,
  ADJ: verbEvent,
  NOUN: nounEvent,
};

/** "7th Support Squadron", "the Lord's Resistance Army": a word of a longer name tells no event. */
export function isInName({ tree, actors }: Scene, index: number): boolean {
  const { start, end } = token(tree, index);
  return actors
    .at(index)
    .some(
      ({ kind, span: [from, to] }) =>
        kind === "name" && from <= start && end <= to && to - from > end - start,
    );
}

/** Every event that a word of the sentence names and in which at least an actor is known. */
export function candidatesIn(scene: Scene, sentence: number, lexicon: Lexicon): readonly Candidate[] {
  const found = scene.tree.tokens.flatMap(({ pos }, index) => {
    const read = READERS[pos];
    return read === undefined || isInName(scene, index) ? [] : (read(scene, sentence, index, lexicon) ?? []);
  });
  return selectReadings(scene.tree, found);
}

import { engagements } from "../src/extract/engages.ts";
import { confidenceOf } from "../src/extract/events/confidence.ts";
import { readEvents } from "../src/extract/events/read-events.ts";
import { scenesOf } from "../src/extract/events/scene.ts";
import { speakers } from "../src/extract/events/speaker.ts";
import { officeRelations } from "../src/extract/structure/offices.ts";
import { readStructure } from "../src/extract/structure/read-structure.ts";
import { loadPronounWeights } from "../src/extract/who/pronouns/load-weights.ts";
import { readWho } from "../src/extract/who/read-who.ts";
import { loadLexicon } from "../src/knowledge/events/load.ts";
import { loadWorld } from "../src/knowledge/world/load-world.ts";
import { loadReader } from "../src/language/load-reader.ts";
import type { Article } from "../src/record/article.ts";
import { cpuSeconds, median } from "./timing.ts";

export interface StageTime {
  readonly name: string;
  /** Seconds for all articles, the median of the rounds. */
  readonly time: number;
}

/** How long each stage of `extract` takes over all articles. */
export function stageTimes(articles: readonly Article[], rounds: number): readonly StageTime[] {
  const readLanguage = loadReader();
  const world = loadWorld();
  const lexicon = loadLexicon();
  const pronouns = loadPronounWeights();
  const issueContexts = new Map(world.issues.map(({ key, context }) => [`issue:${key}`, context]));
  const times = new Map<string, number[]>();
  const timed = <T>(name: string, work: () => readonly T[]): readonly T[] => {
    let made: readonly T[] = [];
    const time = cpuSeconds(() => {
      made = work();
    });
    times.set(name, [...(times.get(name) ?? []), time]);
    return made;
  };
  for (let round = 0; round < rounds; round += 1) {
    const documents = timed("language", () => articles.map(({ text }) => readLanguage(text)));
    const cast = timed("who", () =>
      articles.map((article, at) => readWho(documents[at]!, article, world, pronouns)),
    );
    const scenes = timed("trees and actors", () =>
      documents.map((document, at) => scenesOf(document, cast[at]!, lexicon, world.sectors)),
    );
    const events = timed("events", () =>
      articles.map((article, at) =>
        readEvents({
          article,
          who: cast[at]!,
          scenes: scenes[at]!,
          speakerAt: speakers(documents[at]!, scenes[at]!, lexicon),
          lexicon,
          issueContexts,
          weigh: confidenceOf,
        }),
      ),
    );
    timed("structure and issues", () =>
      articles.map((article, at) => [
        officeRelations(documents[at]!, article, cast[at]!),
        readStructure(scenes[at]!, article, lexicon),
        engagements(events[at]!, cast[at]!),
      ]),
    );
  }
  return [...times].map(([name, figures]) => ({ name, time: median(figures) }));
}

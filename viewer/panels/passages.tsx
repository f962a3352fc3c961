/** Sentences of the articles as a list, equal ones once. */
import { useMemo } from "preact/hooks";
import type { Entity } from "../data/model.ts";
import { placesOf } from "../data/search.ts";
import { foldEqual, type Place, placesOfEntity, type ReadSentence } from "../data/sentences.ts";
import type { Desk } from "../desk.ts";
import { useMore } from "./more.tsx";
import { Passage } from "./passage.tsx";

const Passages = ({
  desk,
  sentences,
  places,
  about,
  first,
}: {
  desk: Desk;
  sentences: readonly ReadSentence[];
  places: (sentence: ReadSentence) => readonly Place[];
  about?: string;
  first: number;
}) => {
  const once = useMemo(() => foldEqual(sentences), [sentences]);
  const [shown, More] = useMore(once, first);
  return (
    <>
      <ol class="sentences">
        {shown.map(([sentence, others]) => (
          <Passage
            key={`${sentence.article.id} ${sentence.start}`}
            desk={desk}
            sentence={sentence}
            others={others}
            places={places(sentence)}
            {...(about === undefined ? {} : { about })}
          />
        ))}
      </ol>
      {!once.length && <p class="quiet">No sentence passes the filters.</p>}
      <More />
    </>
  );
};

/** With each place marked that speaks of the entity. */
export const PassagesAbout = ({
  desk,
  sentences,
  entity,
  first,
}: {
  desk: Desk;
  sentences: readonly ReadSentence[];
  entity: Entity;
  first: number;
}) => (
  <Passages
    desk={desk}
    sentences={sentences}
    about={entity.id}
    first={first}
    places={({ mentions, start: from }) =>
      placesOfEntity(mentions, entity).map(({ start, end }) => ({ start: start - from, end: end - from }))
    }
  />
);

/** With each word marked that starts as one of `words`. */
export const PassagesWith = ({
  desk,
  sentences,
  words,
}: {
  desk: Desk;
  sentences: readonly ReadSentence[];
  words: readonly string[];
}) => <Passages desk={desk} sentences={sentences} places={({ text }) => placesOf(text, words)} first={20} />;

/** All sentences with some words. */
import { useMemo } from "preact/hooks";
import { find } from "../data/search.ts";
import { sentencePasses } from "../data/sentences.ts";
import type { Desk } from "../desk.ts";
import { counted, plain } from "../text.ts";
import { PassagesWith } from "./passages.tsx";

export const FoundCard = ({ desk, words }: { desk: Desk; words: string }) => {
  const { model, search, filtered, state } = desk;
  const hits = useMemo(() => find(search, model, words), [model, words]);
  const passing = useMemo(() => hits.sentences.filter(sentencePasses(desk)), [hits, filtered, state.filters]);
  const articles = new Set(passing.map(({ article }) => article)).size;
  return (
    <article class="card found">
      <p class="kicker">Sentences with</p>
      <h2>
        <bdi>“{plain(words)}”</bdi>
      </h2>
      <p class="quiet">
        {counted(passing.length, "sentence")} in {counted(articles, "article")}
        {passing.length < hits.sentences.length &&
          `; the filters leave out ${(hits.sentences.length - passing.length).toLocaleString("en-GB")} more`}
      </p>
      <PassagesWith desk={desk} sentences={passing} words={hits.words} />
    </article>
  );
};

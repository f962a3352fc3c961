/** An article, at the place of the sentence that led here. */
import { useEffect, useRef } from "preact/hooks";
import { readable } from "../data/dates.ts";
import { placesOfEntity } from "../data/sentences.ts";
import type { Desk } from "../desk.ts";
import type { Selection } from "../state/state.ts";
import { plain } from "../text.ts";
import { WithMarks } from "./passage.tsx";
import { type Part, segments } from "./sentence.tsx";

/** Only what is plainly a web page is made a link. */
const webAddress = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) ? url : undefined;

interface Paragraph {
  readonly from: number;
  readonly text: string;
}

const paragraphs = (text: string): readonly Paragraph[] => {
  const list: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    if (match[0].trim()) list.push({ from: match.index, text: match[0] });
  return list;
};

export const ArticleCard = ({
  desk,
  selection,
}: {
  desk: Desk;
  selection: Extract<Selection, { kind: "article" }>;
}) => {
  const place = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const article = desk.model.articles.get(selection.id);
  const text = desk.model.texts[selection.id];
  const fact = selection.fact === undefined ? undefined : desk.model.facts[selection.fact];
  const here = fact?.article.id === selection.id ? fact.evidence : undefined;
  useEffect(() => {
    const first = place.current ?? body.current?.querySelector("mark.named");
    first?.scrollIntoView({ block: "center" });
  }, [selection.id, selection.fact]);
  if (!article || text === undefined) return <p>The text of this article is not in the file.</p>;
  const spans: [Part, readonly [number, number]][] = here
    ? [
        ["trigger", here.trigger],
        ["actor", here.source],
        ["recipient", here.target],
      ]
    : [];
  const reading = desk.model.readings[selection.id];
  const [from, to] = here?.sentence ??
    reading?.sentences.find(([start]) => start === selection.at) ?? [-1, -1];
  const about = desk.model.entity.get(selection.about ?? "");
  const named = about && reading ? placesOfEntity(reading.mentions, about) : [];
  const stretch = (first: number, last: number) => (
    <WithMarks
      text={text.slice(first, last)}
      places={named.flatMap(({ start, end }) =>
        start >= first && end <= last ? { start: start - first, end: end - first } : [],
      )}
    />
  );
  const url = webAddress(article.url);
  return (
    <article class="card article">
      <button type="button" class="back" onClick={() => history.back()}>
        ← Back
      </button>
      <p class="kicker">
        {[plain(article.outlet ?? ""), readable(article.date)].filter(Boolean).join(" · ")}
      </p>
      <h2>
        <bdi>{plain(article.title ?? article.id)}</bdi>
      </h2>
      {url && (
        <p>
          <a href={url} rel="noreferrer noopener" target="_blank">
            Original on the web
          </a>
        </p>
      )}
      <div class="text" ref={body}>
        {paragraphs(text).map((paragraph) => {
          const end = paragraph.from + paragraph.text.length;
          const start = Math.max(from, paragraph.from);
          const stop = Math.min(to, end);
          return (
            <p key={paragraph.from} dir="auto">
              {stop <= start ? (
                stretch(paragraph.from, end)
              ) : (
                <>
                  {stretch(paragraph.from, start)}
                  <span class="here" ref={place}>
                    {here
                      ? segments(text.slice(start, stop), start, spans).map(({ text: piece, part }, index) =>
                          part ? (
                            <mark key={index} class={part}>
                              {piece}
                            </mark>
                          ) : (
                            piece
                          ),
                        )
                      : stretch(start, stop)}
                  </span>
                  {stretch(stop, end)}
                </>
              )}
            </p>
          );
        })}
      </div>
    </article>
  );
};

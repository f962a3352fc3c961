/** An article, at the place of the sentence that led here. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { readable } from "../data/dates.ts";
import { namesPattern } from "../data/issue.ts";
import type { Entity } from "../data/model.ts";
import type { Desk } from "../desk.ts";
import type { Selection } from "../state/state.ts";
import { plain } from "../text.ts";
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

/** Text in which each place that names the entity is marked. */
const Named = ({ text, entity }: { text: string; entity: Entity }) => {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const match of text.matchAll(namesPattern(entity))) {
    pieces.push(text.slice(at, match.index), <mark class="named">{match[0]}</mark>);
    at = match.index + match[0].length;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
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
  const [from, to] = here?.sentence ?? [-1, -1];
  const entity = selection.about === undefined ? undefined : desk.model.entity.get(selection.about);
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
          const start = Math.max(from, paragraph.from) - paragraph.from;
          const stop = Math.min(to, end) - paragraph.from;
          if (stop <= start)
            return (
              <p key={paragraph.from} dir="auto">
                {entity ? <Named text={paragraph.text} entity={entity} /> : paragraph.text}
              </p>
            );
          return (
            <p key={paragraph.from} dir="auto">
              {paragraph.text.slice(0, start)}
              <span class="here" ref={place}>
                {segments(paragraph.text.slice(start, stop), paragraph.from + start, spans).map(
                  ({ text: piece, part }, index) =>
                    part ? (
                      <mark key={index} class={part}>
                        {piece}
                      </mark>
                    ) : (
                      piece
                    ),
                )}
              </span>
              {paragraph.text.slice(stop)}
            </p>
          );
        })}
      </div>
    </article>
  );
};

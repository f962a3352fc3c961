/** A sentence of an article, with what was read of it: its relations, or that there is none. */
import type { ComponentChildren } from "preact";
import { readable } from "../data/dates.ts";
import type { Fact } from "../data/model.ts";
import type { Place, ReadSentence } from "../data/sentences.ts";
import type { Desk } from "../desk.ts";
import { select } from "../state/state.ts";
import { listed, plain } from "../text.ts";
import { LINE_MODES, relationKind, toneOf } from "../vocabulary.ts";
import { LineGlyph } from "./glyphs.tsx";

/** Text in which the places are marked. */
export const WithMarks = ({ text, places }: { text: string; places: readonly Place[] }) => {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start < at || end > text.length) continue;
    pieces.push(
      text.slice(at, start),
      <mark class="named" key={start}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
};

const Claim = ({ desk, fact }: { desk: Desk; fact: Fact }) => {
  const { relation, evidence } = fact;
  const { source, target, attributes } = relation;
  const modes = LINE_MODES.filter(({ id }) => evidence.modes?.some((mode) => mode === id));
  return (
    <li>
      <button
        type="button"
        class="link"
        onClick={() => desk.apply(select({ kind: "tie", id: desk.model.ties[relation.tie]!.id }))}
      >
        <LineGlyph mode={modes[0]?.id ?? "asserted"} tone={toneOf(attributes.quadClass)} />
        <span>
          <bdi>{plain(source.label)}</bdi> {relationKind(attributes.type).verb}{" "}
          <bdi>{plain(target.label)}</bdi>
          {modes.length > 0 && (
            <span class="quiet"> {modes.map(({ label }) => label.toLowerCase()).join(", ")}</span>
          )}
        </span>
      </button>
    </li>
  );
};

/** `places`: in the sentence, what is marked; `others`: articles with the same sentence; `about`: whose names the article marks. */
export const Passage = ({
  desk,
  sentence,
  others,
  places,
  about,
}: {
  desk: Desk;
  sentence: ReadSentence;
  others: readonly ReadSentence[];
  places: readonly Place[];
  about?: string;
}) => {
  const { article, facts, start, text } = sentence;
  const claims = facts.filter(({ index }) => desk.filtered.pass[index]);
  const speakers = new Set([
    ...sentence.speakers,
    ...claims.flatMap(({ evidence }) => evidence.speaker ?? []),
  ]);
  const names = [...speakers].map((speaker) => plain(desk.model.nameOf(speaker)));
  const reprints = [...new Set(others.map((other) => other.article))].filter((other) => other !== article);
  return (
    <li class="sentence passage">
      <blockquote dir="auto">
        <WithMarks text={text} places={places} />
      </blockquote>
      <div class="source">
        <b>
          <bdi>{plain(article.outlet ?? article.title ?? article.id)}</bdi>
        </b>
        {article.date && <span>{readable(article.date)}</span>}
        {names.length > 0 && (
          <span>
            according to <bdi>{listed(names)}</bdi>
          </span>
        )}
        <button
          type="button"
          class="link"
          onClick={() =>
            desk.apply(
              select({
                kind: "article",
                id: article.id,
                at: start,
                ...(claims[0] ? { fact: claims[0].index } : {}),
                ...(about === undefined ? {} : { about }),
              }),
            )
          }
        >
          Read in article
        </button>
        {!facts.length && <span>No relation read here</span>}
      </div>
      {reprints.length > 0 && (
        <p class="source also">
          Also in{" "}
          {listed(
            reprints.map(
              (other) => `${plain(other.outlet ?? other.id)}${other.reprintOf ? " (reprint)" : ""}`,
            ),
          )}
        </p>
      )}
      {claims.length > 0 && (
        <ul class="claimed">
          {claims.map((fact) => (
            <Claim key={fact.index} desk={desk} fact={fact} />
          ))}
        </ul>
      )}
    </li>
  );
};

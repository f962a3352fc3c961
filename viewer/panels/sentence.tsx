/** One sentence with its actor, trigger and recipient marked, and where it stands. */
import { readable } from "../data/dates.ts";
import type { Fact } from "../data/model.ts";
import type { Desk } from "../desk.ts";
import { select } from "../state/state.ts";
import { plain } from "../text.ts";
import { LINE_MODES, toneOf } from "../vocabulary.ts";
import { CorrectRelation } from "./correct.tsx";
import { LineGlyph } from "./glyphs.tsx";

export type Part = "actor" | "trigger" | "recipient";

export interface Segment {
  readonly text: string;
  readonly part?: Part;
}

/** Cuts `text`, which starts at `offset` of its article, at the spans that are marked; where they overlap the first in the list stands. */
export const segments = (
  text: string,
  offset: number,
  spans: readonly (readonly [part: Part, span: readonly [number, number] | undefined])[],
): readonly Segment[] => {
  const inside = (at: number): Part | undefined =>
    spans.find(([, span]) => span && at >= span[0] - offset && at < span[1] - offset)?.[0];
  const cuts = new Set([0, text.length]);
  for (const [, span] of spans)
    for (const end of span ?? []) if (end - offset > 0 && end - offset < text.length) cuts.add(end - offset);
  const places = [...cuts].sort((left, right) => left - right);
  return places.slice(0, -1).map((from, index) => {
    const part = inside(from);
    return { text: text.slice(from, places[index + 1]), ...(part ? { part } : {}) };
  });
};

const TITLES: Readonly<Record<Part, string>> = {
  actor: "actor",
  trigger: "what is done",
  recipient: "recipient",
};

export const Marked = ({ fact }: { fact: Fact }) => {
  const { text, sentence, source, trigger, target } = fact.evidence;
  const parts = segments(text, sentence[0], [
    ["trigger", trigger],
    ["actor", source],
    ["recipient", target],
  ]);
  return (
    <>
      {parts.map(({ text: piece, part }, index) =>
        part ? (
          <mark key={index} class={part} title={TITLES[part]}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
};

/** Who is reported as saying so, or nothing. */
export const speakerName = (desk: Desk, fact: Fact): string | undefined => {
  const { speaker } = fact.evidence;
  return speaker === undefined ? undefined : plain(desk.model.nameOf(speaker));
};

/** `others`: the same sentence in other articles. */
export const Sentence = ({
  desk,
  fact,
  others = [],
}: {
  desk: Desk;
  fact: Fact;
  others?: readonly Fact[];
}) => {
  const { article, evidence, relation } = fact;
  const speaker = speakerName(desk, fact);
  const modes = LINE_MODES.filter((row) => evidence.modes?.some((mode) => mode === row.id));
  return (
    <li class="sentence">
      <blockquote dir="auto">
        <Marked fact={fact} />
      </blockquote>
      <div class="source">
        <b>
          <bdi>{plain(article.outlet ?? article.title ?? article.id)}</bdi>
        </b>
        {(evidence.date ?? article.date) && <span>{readable(evidence.date ?? article.date)}</span>}
        {speaker && (
          <span>
            according to <bdi>{speaker}</bdi>
          </span>
        )}
        {modes.map((mode) => (
          <span key={mode.id} class="mode">
            <LineGlyph mode={mode.id} tone={toneOf(relation.attributes.quadClass)} />
            {mode.label}
          </span>
        ))}
        <button
          type="button"
          class="link"
          onClick={() =>
            desk.apply(
              select({ kind: "article", id: article.id, at: evidence.sentence[0], fact: fact.index }),
            )
          }
        >
          Read in article
        </button>
        {evidence.folded === undefined && <CorrectRelation desk={desk} facts={[fact, ...others]} />}
      </div>
      {others.length > 0 && (
        <p class="source also">
          Also in{" "}
          {others
            .map(
              (other) =>
                `${plain(other.article.outlet ?? other.article.id)}${other.article.reprintOf ? " (reprint)" : ""}`,
            )
            .join(", ")}
        </p>
      )}
    </li>
  );
};

/** Facts of equal words together, so that a reprint does not count as a sentence of its own. */
export const foldRepeats = (facts: readonly Fact[]): readonly (readonly [Fact, readonly Fact[]])[] => {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.relation.index} ${fact.evidence.text}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].map(([first, ...rest]) => [
    first!,
    rest.filter((fact) => fact.article !== first!.article),
  ]);
};

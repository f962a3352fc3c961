/** What the side shows before anything is chosen: questions, and the strongest relations. */

import { useMemo } from "preact/hooks";
import type { Model, Relation } from "../data/model.ts";
import { type Question, questions } from "../data/questions.ts";
import type { Desk } from "../desk.ts";
import { all, select, setIssue, setPair, show } from "../state/state.ts";
import { counted, plain } from "../text.ts";
import { relationKind, toneOf } from "../vocabulary.ts";
import { LineGlyph } from "./glyphs.tsx";

export const ask = (desk: Desk, question: Question): void =>
  desk.apply(
    all(
      show(question.view),
      select(question.selection),
      ...(question.issue ? [setIssue(question.issue)] : []),
      ...(question.pair ? [setPair(...question.pair)] : []),
    ),
  );

/** The relations with the most reports. */
const bestReported = (model: Model, weights: Int32Array, most: number): readonly Relation[] => {
  const best: Relation[] = [];
  for (const relation of model.relations) {
    const weight = weights[relation.index]!;
    if (!weight || relation.source === relation.target || relation.attributes.type === "CO_MENTION") continue;
    if (best.length === most && weight <= weights[best.at(-1)!.index]!) continue;
    const at = best.findIndex(({ index }) => weights[index]! < weight);
    best.splice(at < 0 ? best.length : at, 0, relation);
    best.length = Math.min(best.length, most);
  }
  return best;
};

export const StartCard = ({ desk }: { desk: Desk }) => {
  const { model, filtered } = desk;
  const asked = useMemo(() => questions(model), [model]);
  const strongest = useMemo(() => bestReported(model, filtered.relationWeight, 8), [model, filtered]);
  return (
    <article class="card start">
      {asked.length > 0 && (
        <>
          <h2>Where to begin</h2>
          <ul class="questions">
            {asked.map((question) => (
              <li key={question.text}>
                <button type="button" onClick={() => ask(desk, question)}>
                  <bdi>{question.text}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Best reported</h3>
      <ol class="strongest">
        {strongest.map((relation) => (
          <li key={relation.index}>
            <button
              type="button"
              class="link"
              onClick={() => desk.apply(select({ kind: "tie", id: model.ties[relation.tie]!.id }))}
            >
              <LineGlyph tone={toneOf(relation.attributes.quadClass)} />
              <span>
                <bdi>{plain(relation.source.label)}</bdi>{" "}
                <em>{relationKind(relation.attributes.type).verb}</em>{" "}
                <bdi>{plain(relation.target.label)}</bdi>
              </span>
            </button>
            <span class="quiet">{counted(filtered.relationWeight[relation.index]!, "report")}</span>
          </li>
        ))}
      </ol>
      {!strongest.length && <p class="quiet">Nothing passes the filters.</p>}
    </article>
  );
};

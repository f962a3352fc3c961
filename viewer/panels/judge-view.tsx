/** A sheet of sampled relations to mark true or false, and what the marks say of the whole graph. */
import { useMemo, useRef } from "preact/hooks";
import { csvRow } from "../../src/write/csv.ts";
import type { Fact } from "../data/model.ts";
import type { Desk } from "../desk.ts";
import { drawSample, factKey, type Verdict, wilson } from "../notes/verdicts.ts";
import { save } from "../take/save.ts";
import { counted, plain } from "../text.ts";
import { relationKind, toneOf } from "../vocabulary.ts";
import { LineGlyph } from "./glyphs.tsx";
import { Sentence } from "./sentence.tsx";

const MARKS: readonly (readonly [Verdict, string, string])[] = [
  ["true", "t", "True"],
  ["false", "f", "False"],
];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const verdictsCsv = (sample: readonly Fact[], verdicts: Readonly<Record<string, Verdict>>): string =>
  [
    ["verdict", "source", "type", "target", "modes", "sentence", "article", "rule", "confidence"],
    ...sample.map((fact) => {
      const { relation, evidence, article } = fact;
      return [
        verdicts[factKey(fact)],
        relation.source.label,
        relation.attributes.type,
        relation.target.label,
        evidence.modes?.join("; "),
        evidence.text,
        article.id,
        evidence.rule,
        evidence.confidence,
      ];
    }),
  ]
    .map(csvRow)
    .join("");

const Result = ({ right, judged }: { right: number; judged: number }) => {
  const found = wilson(right, judged);
  if (!found) return <p>Nothing is judged yet.</p>;
  return (
    <p class="result">
      <b>{percent(found.share)}</b> true: {right} of {judged} judged. With 95 % certainty between{" "}
      {percent(found.low)} and {percent(found.high)} of all that pass the filters.
    </p>
  );
};

const Claim = ({
  desk,
  fact,
  number,
  verdict,
  onMark,
}: {
  desk: Desk;
  fact: Fact;
  number: number;
  verdict: Verdict | undefined;
  onMark: (verdict: Verdict) => void;
}) => {
  const { source, target, attributes } = fact.relation;
  const claim = `${plain(source.label)} ${relationKind(attributes.type).verb} ${plain(target.label)}`;
  return (
    <li class={`claim ${verdict ?? ""}`}>
      <fieldset>
        <legend>
          <span class="quiet">{number}.</span> <LineGlyph tone={toneOf(attributes.quadClass)} />{" "}
          <bdi>{claim}</bdi>
        </legend>
        <ul>
          <Sentence desk={desk} fact={fact} />
        </ul>
        <div class="actions">
          {MARKS.map(([mark, key, label]) => (
            <button
              key={mark}
              type="button"
              aria-pressed={verdict === mark}
              aria-keyshortcuts={key}
              onClick={() => onMark(mark)}
            >
              {mark === "true" ? "✓" : "✗"} {label}
            </button>
          ))}
        </div>
      </fieldset>
    </li>
  );
};

export const JudgeView = ({ desk }: { desk: Desk }) => {
  const { model, filtered, notes, note } = desk;
  const list = useRef<HTMLOListElement>(null);
  const sample = useMemo(
    () =>
      drawSample(
        model.facts.filter(
          ({ index, relation }) => filtered.pass[index] && relation.attributes.type !== "CO_MENTION",
        ),
        notes.draw,
      ),
    [model, filtered, notes.draw],
  );
  const judged = sample.flatMap((fact) => notes.verdicts[factKey(fact)] ?? []);
  const right = judged.filter((verdict) => verdict === "true").length;
  const mark = (fact: Fact, verdict: Verdict): void =>
    note((before) => {
      const { [factKey(fact)]: known, ...rest } = before.verdicts;
      return { ...before, verdicts: known === verdict ? rest : { ...rest, [factKey(fact)]: verdict } };
    });
  /** T and F mark the claim that has the focus, and lead to the next. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const found = MARKS.find(([, key]) => key === event.key.toLowerCase());
    const items = [...(list.current?.children ?? [])];
    const at = items.findIndex((item) => item.contains(event.target as Node));
    if (!found || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    mark(sample[at]!, found[0]);
    items[at + 1]?.querySelector<HTMLElement>("fieldset > .actions button")?.focus();
  };
  return (
    <section class="view judge" aria-label="Judge">
      <h2>Is it true? {counted(sample.length, "relation")} to judge</h2>
      <p>
        Drawn by chance from what passes the filters. A relation is true where its sentence says so of these
        two, in this direction and this way. T and F on the keyboard mark one and lead to the next.
      </p>
      <div aria-live="polite">
        <Result right={right} judged={judged.length} />
      </div>
      <div class="controls">
        <button
          type="button"
          onClick={() => save("verdicts.csv", verdictsCsv(sample, notes.verdicts), "text/csv")}
        >
          Save the verdicts (CSV)
        </button>
        <button type="button" onClick={() => note((before) => ({ ...before, draw: before.draw + 1 }))}>
          Draw others
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: keys that shorten what its buttons do. */}
      <ol class="claims" ref={list} onKeyDown={onKeyDown}>
        {sample.map((fact, index) => (
          <Claim
            key={factKey(fact)}
            desk={desk}
            fact={fact}
            number={index + 1}
            verdict={notes.verdicts[factKey(fact)]}
            onMark={(verdict) => mark(fact, verdict)}
          />
        ))}
      </ol>
    </section>
  );
};

/** The sentences behind a line or between two entities, relation by relation. */

import { isoOf, readable } from "../data/dates.ts";
import type { Fact, Relation } from "../data/model.ts";
import { type Desk, factsOf, NO_ISSUE } from "../desk.ts";
import type { Selection } from "../state/state.ts";
import { counted, plain } from "../text.ts";
import { relationKind, toneOf } from "../vocabulary.ts";
import { LineGlyph } from "./glyphs.tsx";
import { useMore } from "./more.tsx";
import { EntityLink } from "./names.tsx";
import { foldRepeats, Sentence } from "./sentence.tsx";

const RelationBlock = ({
  desk,
  relation,
  facts,
}: {
  desk: Desk;
  relation: Relation;
  facts: readonly Fact[];
}) => {
  const kind = relationKind(relation.attributes.type);
  const repeats = foldRepeats(facts);
  const [shown, More] = useMore(repeats, 6);
  const reports = new Set(facts.map((fact) => fact.origin)).size;
  return (
    <section class="relation">
      <h3>
        <LineGlyph tone={toneOf(relation.attributes.quadClass)} />
        <span>
          <bdi>{plain(relation.source.label)}</bdi> <em>{kind.verb}</em>{" "}
          <bdi>{plain(relation.target.label)}</bdi>
          {relation.attributes.reciprocal && <small> and the other way round</small>}
        </span>
      </h3>
      <p class="quiet">
        {counted(reports, "independent report")}
        {relation.attributes.denials > 0 && `, ${counted(relation.attributes.denials, "denial")}`}
      </p>
      <ol class="sentences">
        {shown.map(([fact, others]) => (
          <Sentence key={fact.index} desk={desk} fact={fact} others={others} />
        ))}
      </ol>
      <More />
    </section>
  );
};

const grouped = (
  facts: readonly Fact[],
  weights: Int32Array,
): readonly (readonly [Relation, readonly Fact[]])[] => {
  const groups = new Map<Relation, Fact[]>();
  for (const fact of facts) groups.set(fact.relation, [...(groups.get(fact.relation) ?? []), fact]);
  return [...groups].sort(
    ([left], [right]) => weights[right.index]! - weights[left.index]! || left.index - right.index,
  );
};

export const EvidenceCard = ({
  desk,
  selection,
}: {
  desk: Desk;
  selection: Extract<Selection, { kind: "tie" | "pair" }>;
}) => {
  const { model } = desk;
  const tie = selection.kind === "tie" ? model.tie.get(selection.id) : undefined;
  const source = tie?.source ?? (selection.kind === "pair" ? model.entity.get(selection.source) : undefined);
  const target = tie?.target ?? (selection.kind === "pair" ? model.entity.get(selection.target) : undefined);
  if (!source || !target) return <p>This graph does not hold that relation.</p>;
  const facts = factsOf(desk, selection);
  const groups = grouped(facts, desk.filtered.relationWeight);
  const tone = tie?.tone ?? (selection.kind === "pair" ? selection.tone : undefined);
  const both = selection.kind === "pair" && selection.both;
  return (
    <article class="card evidence">
      <p class="kicker" style={tone && { color: `var(--tone-${tone})` }}>
        {tone === "issue"
          ? "On an issue"
          : tone === "structure"
            ? "Office or membership"
            : tone === "mention"
              ? "Named in one sentence"
              : (tone ?? "Relations")}
      </p>
      <h2>
        <EntityLink desk={desk} entity={source} /> <span class="arrow">{both ? "↔" : "→"}</span>{" "}
        <EntityLink desk={desk} entity={target} />
      </h2>
      <p class="quiet">
        {counted(groups.length, "relation")} in {counted(facts.length, "sentence")}
        {selection.kind === "pair" &&
          selection.from !== undefined &&
          selection.to !== undefined &&
          `, ${readable(isoOf(selection.from), true)} to ${readable(isoOf(selection.to), true)}`}
        {selection.kind === "pair" &&
          selection.about &&
          (selection.about === NO_ISSUE
            ? ", no issue named"
            : `, on ${plain(model.entity.get(selection.about)?.label ?? "")}`)}
      </p>
      <p class="key">
        <span class="quiet">Marked: </span>
        <mark class="actor">actor</mark> <mark class="trigger">what is done</mark>{" "}
        <mark class="recipient">recipient</mark>
      </p>
      {groups.map(([relation, list]) => (
        <RelationBlock key={relation.index} desk={desk} relation={relation} facts={list} />
      ))}
      {!facts.length && <p>No sentence passes the filters.</p>}
    </article>
  );
};

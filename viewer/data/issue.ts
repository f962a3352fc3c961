/** Who speaks and acts on an issue, toward whom, since when. */
import type { Desk } from "../desk.ts";
import type { Tone } from "../vocabulary.ts";
import { NO_DAY } from "./dates.ts";
import type { Entity, Fact, Model } from "./model.ts";
import { type ReadSentence, type Speaker, sentencesAbout, speakersOf } from "./sentences.ts";

export interface IssueRow {
  readonly source: Entity;
  /** The issue itself where the actor only speaks or acts on it. */
  readonly target: Entity;
  readonly counts: Record<Tone, number>;
  readonly facts: readonly Fact[];
  readonly first: number;
  readonly last: number;
}

export interface IssueReport {
  readonly rows: readonly IssueRow[];
  /** All that speak of it, relation or not, the earliest first. */
  readonly sentences: readonly ReadSentence[];
  readonly speakers: readonly Speaker[];
}

/** Passing facts about an issue. */
export const factsOnIssue = ({ model, filtered }: Desk, id: string): readonly Fact[] =>
  model.facts.filter(
    ({ index, evidence, relation }) =>
      filtered.pass[index] &&
      (relation.target.id === id || relation.source.id === id || evidence.issues?.includes(id)),
  );

export const issueReport = (desk: Desk, issue: Entity): IssueReport => {
  const { id } = issue;
  const groups = new Map<string, Fact[]>();
  for (const fact of factsOnIssue(desk, id)) {
    const { source, target } = fact.relation;
    const key = `${source.index} ${target.index}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const rows = [...groups.values()].map((list): IssueRow => {
    const counts: Record<Tone, number> = { cooperation: 0, conflict: 0, structure: 0, issue: 0, mention: 0 };
    for (const { relation } of list) counts[desk.model.ties[relation.tie]!.tone]++;
    const days = list.map((fact) => fact.day).filter((day) => day !== NO_DAY);
    const { source, target } = list[0]!.relation;
    return {
      source,
      target,
      counts,
      facts: list,
      first: days.length ? Math.min(...days) : NO_DAY,
      last: days.length ? Math.max(...days) : NO_DAY,
    };
  });
  rows.sort(
    (left, right) =>
      Number(left.target.id === id) - Number(right.target.id === id) ||
      right.facts.length - left.facts.length ||
      left.source.index - right.source.index,
  );
  const sentences = sentencesAbout(desk, issue);
  return { rows, sentences, speakers: speakersOf(desk.model, sentences) };
};

/** Issues of the graph, the most spoken of first. */
export const issuesOf = (model: Model): readonly Entity[] =>
  model.entities
    .filter((entity) => entity.type === "issue")
    .sort((left, right) => right.mentions - left.mentions || left.index - right.index);

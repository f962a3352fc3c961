/** Who speaks and acts on an issue, toward whom, since when. */
import type { Desk } from "../desk.ts";
import type { Tone } from "../vocabulary.ts";
import { NO_DAY } from "./dates.ts";
import type { Entity, Fact, Model } from "./model.ts";

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
  readonly speakers: readonly { readonly name: string; readonly entity?: Entity; readonly count: number }[];
  readonly first: number;
  readonly last: number;
  readonly sentences: number;
}

/** The names of an entity as a pattern, at the edges of words; a last “s” may be missing or too many. */
export const namesPattern = ({ label, aliases }: Entity): RegExp => {
  const names = [label, ...aliases].map((name) =>
    name
      .trim()
      .replace(/s$/i, "")
      .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"),
  );
  const alternatives = names.filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|") || "(?!)"})s?(?![\\p{L}\\p{N}])`, "giu");
};

/** Passing facts whose sentence speaks of the issue, whether or not the relation is about it. */
export const factsNaming = ({ model, filtered }: Desk, entity: Entity): readonly Fact[] => {
  const pattern = namesPattern(entity);
  return model.facts.filter(({ index, evidence, relation }) => {
    if (!filtered.pass[index]) return false;
    pattern.lastIndex = 0;
    return relation.target === entity || evidence.issues?.includes(entity.id) || pattern.test(evidence.text);
  });
};

export const factsOnIssue = ({ model, filtered }: Desk, id: string): readonly Fact[] =>
  model.facts.filter(
    ({ index, evidence, relation }) =>
      filtered.pass[index] &&
      (relation.target.id === id || relation.source.id === id || evidence.issues?.includes(id)),
  );

export const issueReport = (desk: Desk, id: string): IssueReport => {
  const facts = factsOnIssue(desk, id);
  const groups = new Map<string, Fact[]>();
  const speakers = new Map<string, number>();
  let first = NO_DAY;
  let last = NO_DAY;
  for (const fact of facts) {
    const { source, target } = fact.relation;
    const key = `${source.index} ${target.index}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
    const { speaker } = fact.evidence;
    if (speaker !== undefined) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
    if (fact.day === NO_DAY) continue;
    if (first === NO_DAY || fact.day < first) first = fact.day;
    if (fact.day > last) last = fact.day;
  }
  const rows = [...groups.values()].map((list): IssueRow => {
    const counts: Record<Tone, number> = { cooperation: 0, conflict: 0, structure: 0, issue: 0 };
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
  return {
    rows,
    speakers: [...speakers]
      .map(([name, count]) => {
        const entity = desk.model.entity.get(name);
        return { name: desk.model.nameOf(name), count, ...(entity ? { entity } : {}) };
      })
      .sort((left, right) => right.count - left.count || (left.name < right.name ? -1 : 1)),
    first,
    last,
    sentences: facts.length,
  };
};

/** Issues of the graph, the most spoken of first. */
export const issuesOf = (model: Model): readonly Entity[] =>
  model.entities
    .filter((entity) => entity.type === "issue")
    .sort((left, right) => right.mentions - left.mentions || left.index - right.index);

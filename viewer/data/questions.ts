/** Three questions worth a click, made from what the graph holds. */

import type { Selection, View } from "../state/state.ts";
import { plain } from "../text.ts";
import type { Entity, Model, Tie } from "./model.ts";

export interface Question {
  readonly text: string;
  readonly view: View;
  readonly selection: Selection;
  readonly issue?: string;
  readonly pair?: readonly [string, string];
}

interface Dyad {
  readonly a: Entity;
  readonly b: Entity;
  readonly conflict: number;
  readonly cooperation: number;
  readonly mutual: boolean;
}

const dyads = (model: Model, weights: Int32Array): readonly Dyad[] => {
  const found = new Map<number, Tie[]>();
  for (const tie of model.ties) {
    if (
      !weights[tie.index] ||
      tie.source === tie.target ||
      (tie.tone !== "conflict" && tie.tone !== "cooperation")
    )
      continue;
    const [low, high] = [tie.source.index, tie.target.index].sort((left, right) => left - right);
    const key = low! * model.entities.length + high!;
    const known = found.get(key);
    if (known) known.push(tie);
    else found.set(key, [tie]);
  }
  return [...found.values()].map((ties) => {
    const sum = (tone: string): number =>
      ties.reduce((total, tie) => total + (tie.tone === tone ? weights[tie.index]! : 0), 0);
    const blaming = ties.filter((tie) => tie.tone === "conflict");
    const blame = new Set(blaming.map((tie) => tie.source));
    // A quarrel of one side is that of who blames the other.
    const [first] = [...blaming, ...ties] as [Tie];
    return {
      a: first.source,
      b: first.target,
      conflict: sum("conflict"),
      cooperation: sum("cooperation"),
      mutual: blame.size > 1,
    };
  });
};

/** Reports of each tie before anything is filtered. */
const wholeWeights = (model: Model): Int32Array =>
  Int32Array.from(model.ties, ({ relations }) =>
    relations.reduce((sum, { attributes }) => sum + attributes.weight, 0),
  );

const most = <Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (measure(item) > (best ? measure(best) : 0) ? item : best),
    undefined,
  );

const name = (entity: Entity): string => {
  const label = plain(entity.label);
  return /^(United (States|Kingdom|Nations|Arab)|Philippines|Netherlands|European Union)/.test(label)
    ? `the ${label}`
    : label;
};

/** The strongest quarrel, the most discussed issue, the busiest bond or person; fewer where there is no such thing. */
export const questions = (model: Model): readonly Question[] => {
  const pairs = dyads(model, wholeWeights(model));
  const asked: Question[] = [];
  const quarrel = most(pairs, (pair) => pair.conflict * (pair.mutual ? 2 : 1));
  if (quarrel) {
    const [a, b] = [quarrel.a, quarrel.b];
    asked.push({
      text: quarrel.mutual
        ? `What do ${name(a)} and ${name(b)} hold against each other?`
        : `What does ${name(a)} hold against ${name(b)}?`,
      view: "graph",
      selection: { kind: "pair", source: a.id, target: b.id, tone: "conflict", both: true },
      pair: [a.id, b.id],
    });
  }
  const talk = new Map<string, number>();
  for (const { relation, evidence } of model.facts) {
    if (relation.attributes.quadClass === "issue") continue;
    for (const id of evidence.issues ?? []) talk.set(id, (talk.get(id) ?? 0) + 1);
  }
  const issue = most([...talk.keys()], (id) => (model.entity.has(id) ? talk.get(id)! : 0));
  if (issue)
    asked.push({
      text: `Who speaks and acts on ${plain(model.entity.get(issue)!.label)}?`,
      view: "issue",
      selection: { kind: "none" },
      issue,
    });
  const bond =
    most(pairs, (pair) => (pair.cooperation > 1 && pair !== quarrel ? pair.cooperation : 0)) ??
    most(pairs, (pair) => pair.cooperation);
  if (bond)
    asked.push({
      text: `Where do ${name(bond.a)} and ${name(bond.b)} work together?`,
      view: "graph",
      selection: { kind: "pair", source: bond.a.id, target: bond.b.id, tone: "cooperation", both: true },
      pair: [bond.a.id, bond.b.id],
    });
  return asked;
};

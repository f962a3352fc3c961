/** What every panel is given: the model, the state, what passes the filters, and how to change the state. */
import type { Columns, Filtered } from "./data/filter.ts";
import type { Fact, Model, Relation } from "./data/model.ts";
import type { SearchIndex } from "./data/search.ts";
import type { Note, Notes } from "./notes/notes.ts";
import type { Producer, Selection, State } from "./state/state.ts";

export interface Desk {
  readonly model: Model;
  readonly columns: Columns;
  readonly search: SearchIndex;
  readonly state: State;
  readonly filtered: Filtered;
  readonly apply: (produce: Producer, quietly?: boolean) => void;
  /** What the reader has written down, and how to change it. */
  readonly notes: Notes;
  readonly note: Note;
  /** Says something to those who listen to the page. */
  readonly announce: (text: string) => void;
}

/** As what a pair is about: sentences that name no issue. */
export const NO_ISSUE = "-";

/** The passing facts of a selection of a tie or a pair, in the order of the model. */
export const factsOf = ({ model, filtered }: Desk, selection: Selection): readonly Fact[] => {
  const passing = (relations: readonly Relation[]) =>
    relations.flatMap(({ from, to }) =>
      model.facts.slice(from, to).filter((fact) => filtered.pass[fact.index]),
    );
  if (selection.kind === "tie") {
    const tie = model.tie.get(selection.id);
    return tie ? passing(tie.relations) : [];
  }
  if (selection.kind !== "pair") return [];
  const {
    source,
    target,
    both,
    tone,
    about,
    from = Number.NEGATIVE_INFINITY,
    to = Number.POSITIVE_INFINITY,
  } = selection;
  const relations = (model.tiesOf.get(source) ?? [])
    .filter((tie) => !tone || tie.tone === tone)
    .flatMap((tie) => {
      if (tie.source.id === source && tie.target.id === target) return tie.relations;
      if (tie.source.id !== target || tie.target.id !== source) return [];
      return tie.relations.filter(({ attributes }) => both || attributes.reciprocal);
    });
  const timed = selection.from !== undefined || selection.to !== undefined;
  return passing(relations).filter(
    (fact) =>
      (!timed || (fact.day >= from && fact.day <= to)) &&
      (!about ||
        (about === NO_ISSUE ? !fact.evidence.issues?.length : fact.evidence.issues?.includes(about))),
  );
};

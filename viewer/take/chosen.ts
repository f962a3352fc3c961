/** What there is to take away. */
import { factsOnIssue } from "../data/issue.ts";
import type { Fact } from "../data/model.ts";
import { type Desk, factsOf } from "../desk.ts";

/** The passing sentences of the last thing looked at: of an entity, a line, an issue, else of the whole graph. */
export const chosenFacts = (desk: Desk): readonly Fact[] => {
  const { model, filtered, state } = desk;
  if (state.view === "issue" && state.issue !== undefined) return factsOnIssue(desk, state.issue);
  if (state.view === "dyad" && state.a !== undefined && state.b !== undefined)
    return factsOf(desk, { kind: "pair", source: state.a, target: state.b, both: true });
  return model.facts.filter(({ index }) => filtered.pass[index]);
};

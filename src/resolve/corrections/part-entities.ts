import { slug } from "../../knowledge/world/person-name.ts";
import type { ArticleRecord } from "../../record/record.ts";
import type { Decision } from "../decision.ts";
import { type Facts, renameRecord } from "../rename.ts";
import { byUser } from "./by-user.ts";
import { entityFinder, oneEntity } from "./find-entity.ts";
import type { Corrections } from "./read-corrections.ts";
import { reassign, spokenAs } from "./spoken-as.ts";
import { problemAt, type Step } from "./step.ts";

/** Gives what is called so in some articles, or only some of its names there, to somebody else. */
export function partEntities(records: readonly ArticleRecord[], { part }: Corrections): Step {
  const finder = entityFinder(records);
  const problems: string[] = [];
  const decisions: Decision[] = [];
  let current = [...records];
  for (const row of part) {
    const id = oneEntity(finder, row.name, row.in, row, problems);
    const entity = id === undefined ? undefined : finder.entity(id);
    if (id === undefined || !entity) continue;
    const known = finder.find(row.as, []);
    const other = known.length === 1 ? known[0]! : `${entity.type}:${slug(row.as)}`;
    const { name, type } = finder.entity(other) ?? { name: row.as, type: entity.type };
    if (other === id) {
      problems.push(problemAt(row, `"${row.as}" is the same entity`, 'Give it another name under "as".'));
      continue;
    }
    const facts: Facts = new Map([[other, { name, type }]]);
    let touched = 0;
    current = current.map((record) => {
      if (!row.in.includes(record.id)) return record;
      if (row.written.length === 0) {
        touched++;
        return renameRecord(record, new Map([[id, other]]), facts);
      }
      const spans = spokenAs(record, id, row.written);
      if (spans.length > 0) touched++;
      return spans.length === 0 ? record : reassign(record, id, spans, { id: other, name, type });
    });
    if (touched === 0) {
      const what = `no article of ${row.in.join(", ")} writes ${row.written.join(" or ")} for "${row.name}"`;
      problems.push(problemAt(row, what, "Correct the row, or remove it."));
    } else decisions.push(byUser("part", type, other, id, [name, entity.name], row.in));
  }
  return { records: current, decisions, problems };
}

import { slug } from "../../knowledge/world/person-name.ts";
import type { ArticleRecord, Entity } from "../../record/record.ts";
import type { Decision } from "../decision.ts";
import { renameRecord } from "../rename.ts";
import { byUser } from "./by-user.ts";
import { type EntityFinder, entityFinder, oneEntity } from "./find-entity.ts";
import type { Corrections, PartCorrection } from "./read-corrections.ts";
import { reassign, spokenAs } from "./spoken-as.ts";
import { problemAt, type Step } from "./step.ts";

/** A row with the id that it names, and what it becomes. */
interface Parting {
  readonly row: PartCorrection;
  readonly id: string;
  readonly other: Pick<Entity, "id" | "name" | "type">;
}

/**
 * Gives what is called so in some articles, or only some of its names there, to somebody else. All rows see the articles as they were, so
 * that none parts what another has made.
 */
export function partEntities(records: readonly ArticleRecord[], { part }: Corrections): Step {
  const finder = entityFinder(records);
  const problems: string[] = [];
  const partings = part.flatMap((row) => partingOf(row, finder, problems) ?? []);
  const touched = new Set<PartCorrection>();
  const parted = records.map((record) => partRecord(record, partings, touched));
  const decisions = partings.flatMap(({ row, id, other }): readonly Decision[] => {
    if (touched.has(row))
      return [byUser("part", other.type, other.id, id, [other.name, finder.entity(id)!.name], row.in)];
    const what = `no article of ${row.in.join(", ")} writes ${row.written.join(" or ")} for "${row.name}"`;
    problems.push(problemAt(row, what, "Correct the row, or remove it."));
    return [];
  });
  return { records: parted, decisions, problems };
}

function partingOf(row: PartCorrection, finder: EntityFinder, problems: string[]): Parting | undefined {
  const id = oneEntity(finder, row.name, row.in, row, problems);
  if (id === undefined) return undefined;
  const known = finder.find(row.as, []);
  const type = finder.entity(id)!.type;
  const other = known.length === 1 ? known[0]! : `${type}:${slug(row.as)}`;
  if (other === id) {
    problems.push(problemAt(row, `"${row.as}" is the same entity`, 'Give it another name under "as".'));
    return undefined;
  }
  const entity = finder.entity(other);
  return { row, id, other: { id: other, name: entity?.name ?? row.as, type: entity?.type ?? type } };
}

function partRecord(
  record: ArticleRecord,
  partings: readonly Parting[],
  touched: Set<PartCorrection>,
): ArticleRecord {
  const renaming = new Map<string, string>();
  const facts = new Map<string, Pick<Entity, "name" | "type">>();
  let current = record;
  for (const [index, { row, id, other }] of partings.entries()) {
    if (!row.in.includes(record.id)) continue;
    const { name, type } = other;
    if (row.written.length === 0) {
      if (!renaming.has(id)) renaming.set(id, other.id);
    } else {
      const spans = spokenAs(record, id, row.written);
      if (spans.length === 0) continue;
      // An id that no entity has, until all rows have been seen.
      const between = `part ${index}`;
      current = reassign(current, id, spans, { id: between, name, type });
      renaming.set(between, other.id);
    }
    facts.set(other.id, { name, type });
    touched.add(row);
  }
  return renameRecord(current, renaming, facts);
}

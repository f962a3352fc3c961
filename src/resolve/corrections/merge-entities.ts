import type { ArticleRecord, Entity } from "../../record/record.ts";
import type { Decision } from "../decision.ts";
import { renameRecord } from "../rename.ts";
import { byUser } from "./by-user.ts";
import { entityFinder, oneEntity } from "./find-entity.ts";
import type { Corrections, MergeCorrection } from "./read-corrections.ts";
import { problemAt, type Step } from "./step.ts";

/** Two ids that must stay apart, and the line that says so. */
interface Apart {
  readonly a: string;
  readonly b: string;
  readonly line: number;
}

/** Id → id that it becomes, step by step. */
type Steps = Map<string, string>;

function endOf(id: string, ...all: readonly Steps[]): string {
  let end = id;
  for (const steps of all)
    for (let next = steps.get(end); next !== undefined; next = steps.get(end)) end = next;
  return end;
}

/** All that become what this one becomes. */
function membersOf(id: string, ...all: readonly Steps[]): readonly string[] {
  const end = endOf(id, ...all);
  return [end, ...all.flatMap((steps) => [...steps.keys()]).filter((one) => endOf(one, ...all) === end)];
}

/** Makes the entities of each row one, unless another row keeps them apart: then both lines are told of. */
export function mergeEntities(records: readonly ArticleRecord[], { merge, apart: rows }: Corrections): Step {
  const finder = entityFinder(records);
  const problems: string[] = [];
  const apart = rows.flatMap((row): readonly Apart[] => {
    const ids = row.names.map((name) => oneEntity(finder, name, [], row, problems));
    return ids.flatMap((a, index) =>
      ids.slice(index + 1).flatMap((b, place): readonly Apart[] => {
        if (a === undefined || b === undefined) return [];
        if (a !== b) return [{ a, b, line: row.line }];
        const what = `the articles themselves make "${row.names[index]}" and "${row.names[index + 1 + place]}" one`;
        problems.push(problemAt(row, what, "Use part, with the article and what is written there."));
        return [];
      }),
    );
  });
  const everywhere: Steps = new Map();
  const within = new Map<string, Steps>();
  const decisions: Decision[] = [];
  const facts = new Map<string, { name: string; type: Entity["type"]; country?: string }>();
  /** Makes two one under these steps; false where a row keeps them apart. */
  const join = (from: string, into: string, row: MergeCorrection, ...all: readonly Steps[]): boolean => {
    const [a, b] = [endOf(from, ...all), endOf(into, ...all)];
    if (a === b) return true;
    const against = conflict(apart, membersOf(a, ...all), membersOf(b, ...all));
    if (against) {
      const what = `this joins ${row.names.join(" and ")}, which line ${against.line} keeps apart`;
      problems.push(problemAt(row, what, "Remove one of the two; they stay apart."));
      return false;
    }
    all.at(-1)!.set(a, b);
    const { name, type, country } = finder.entity(b)!;
    facts.set(b, { name, type, ...(country ? { country } : {}) });
    return true;
  };
  for (const row of [...merge].sort((a, b) => Number(a.in.length > 0) - Number(b.in.length > 0))) {
    const [into, ...others] = row.names.map((name, index) => {
      // The name that stays need not be in the articles in which another is its.
      const isElsewhere = index === 0 && finder.find(name, row.in).length === 0;
      return oneEntity(finder, name, isElsewhere ? [] : row.in, row, problems);
    });
    if (into === undefined) continue;
    for (const from of others) {
      if (from === undefined || from === into) continue;
      const known = finder.articlesOf(from);
      const articles = row.in.length === 0 ? known : known.filter((article) => row.in.includes(article));
      const done =
        row.in.length === 0
          ? join(from, into, row, everywhere)
          : row.in.every((article) => {
              const steps: Steps = within.get(article) ?? new Map();
              within.set(article, steps);
              return join(from, into, row, everywhere, steps);
            });
      if (!done) continue;
      const [a, b] = [finder.entity(from)!, finder.entity(into)!];
      decisions.push(byUser("merge", b.type, from, into, [a.name, b.name], articles));
    }
  }
  const renamed = records.map((record) => {
    const own = within.get(record.id);
    const all = own ? [everywhere, own] : [everywhere];
    const renaming = record.entities.map(({ id }) => [id, endOf(id, ...all)] as const);
    return renameRecord(record, new Map(renaming.filter(([id, end]) => id !== end)), facts);
  });
  return { records: renamed, decisions, problems };
}

function conflict(
  apart: readonly Apart[],
  left: readonly string[],
  right: readonly string[],
): Apart | undefined {
  return apart.find(
    ({ a, b }) => (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a)),
  );
}

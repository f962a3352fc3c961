import type { ArticleRecord } from "../../record/record.ts";
import type { Decision } from "../decision.ts";
import { type Facts, renameRecord } from "../rename.ts";
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

/** A row with its names found: `from` becomes `into` in these articles. */
interface Join {
  readonly from: string;
  readonly into: string;
  readonly row: MergeCorrection;
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
  const everywhere = new Map<string, string>();
  const end = (id: string): string => {
    const next = everywhere.get(id);
    return next === undefined ? id : end(next);
  };
  const membersOf = (id: string): readonly string[] => [
    id,
    ...[...everywhere.keys()].filter((one) => end(one) === id),
  ];
  const inSome: Join[] = [];
  const done: Join[] = [];
  for (const row of merge) {
    const [into, ...others] = row.names.map((name) => oneEntity(finder, name, row.in, row, problems));
    if (into === undefined) continue;
    for (const from of others) {
      if (from === undefined || end(from) === end(into)) continue;
      const against = conflict(apart, membersOf(end(from)), membersOf(end(into)));
      if (against) {
        const what = `this joins ${row.names.join(" and ")}, which line ${against.line} keeps apart`;
        problems.push(problemAt(row, what, "Remove one of the two; they stay apart."));
        continue;
      }
      done.push({ from, into, row });
      if (row.in.length > 0) inSome.push({ from, into, row });
      else everywhere.set(end(from), end(into));
    }
  }
  const facts: Facts = new Map(
    done.map(({ into }) => {
      const { name, type, country } = finder.entity(end(into))!;
      return [end(into), { name, type, ...(country ? { country } : {}) }];
    }),
  );
  const renamed = records.map((record) => renameRecord(record, renamingFor(record, inSome, end), facts));
  const decisions = done.map(({ from, into, row }): Decision => {
    const [a, b] = [finder.entity(from)!, finder.entity(into)!];
    const articles = finder
      .articlesOf(from)
      .filter((article) => row.in.length === 0 || row.in.includes(article));
    return byUser("merge", b.type, from, into, [a.name, b.name], articles);
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

function renamingFor(
  record: ArticleRecord,
  inSome: readonly Join[],
  end: (id: string) => string,
): ReadonlyMap<string, string> {
  const own = inSome.filter(({ row }) => row.in.includes(record.id));
  const renaming = new Map<string, string>();
  for (const { id } of record.entities) {
    let to = end(id);
    for (const { from, into } of own) if (to === end(from)) to = end(into);
    if (to !== id) renaming.set(id, to);
  }
  return renaming;
}

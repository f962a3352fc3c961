import { foldName } from "../../knowledge/world/person-names.ts";
import type { ArticleRecord } from "../../record/record.ts";
import { compareText } from "../occurrences.ts";

const key = (name: string): string => foldName(name).replace(/\s+/g, " ").trim();

/** Entities of a corpus by id, name and alias. */
export interface EntityFinder {
  /** Ids of what a name or an id stands for, in these articles (in all where none is given); canonical names before aliases. */
  readonly find: (name: string, articles: readonly string[]) => readonly string[];
}

export function entityFinder(records: readonly ArticleRecord[]): EntityFinder {
  const names = new Map<string, Map<string, Set<string>>>();
  const aliases = new Map<string, Map<string, Set<string>>>();
  const add = (
    index: Map<string, Map<string, Set<string>>>,
    name: string,
    id: string,
    article: string,
  ): void => {
    const ids = index.get(key(name)) ?? new Map<string, Set<string>>();
    index.set(key(name), ids.set(id, (ids.get(id) ?? new Set<string>()).add(article)));
  };
  for (const record of records) {
    for (const { id, name, aliases: others } of record.entities) {
      add(names, name, id, record.id);
      add(names, id, id, record.id);
      for (const alias of others ?? []) add(aliases, alias, id, record.id);
    }
  }
  const within = (
    ids: ReadonlyMap<string, ReadonlySet<string>> | undefined,
    articles: readonly string[],
  ): readonly string[] =>
    [...(ids ?? [])]
      .filter(([, known]) => articles.length === 0 || articles.some((article) => known.has(article)))
      .map(([id]) => id)
      .sort(compareText);
  return {
    find: (name, articles) => {
      const exact = within(names.get(key(name)), articles);
      return exact.length > 0 ? exact : within(aliases.get(key(name)), articles);
    },
  };
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Finds the one entity that a correction names; tells why not, with the line, where there is none or more than one. */
export function oneEntity(
  finder: EntityFinder,
  name: string,
  articles: readonly string[],
  place: Place,
  problems: string[],
): string | undefined {
  const ids = finder.find(name, articles);
  if (ids.length === 1) return ids[0];
  const where = articles.length > 0 ? ` in ${articles.join(", ")}` : "";
  problems.push(
    `error[E_CORRECTION]: ${place.file}:${place.line}: ` +
      (ids.length === 0
        ? `nothing is called "${name}"${where}. Correct the name, or remove the row if the articles no longer name it.`
        : `"${name}"${where} names ${ids.length}: ${ids.join(", ")}. Write the id instead of the name.`),
  );
  return undefined;
}

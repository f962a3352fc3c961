import { foldName } from "../../knowledge/world/person-names.ts";
import type { ArticleRecord, Entity } from "../../record/record.ts";
import { compareText } from "../occurrences.ts";
import type { Told } from "./read-corrections.ts";

const key = (name: string): string => foldName(name).replace(/\s+/g, " ").trim();

/** Entities of a corpus by id, name and alias. */
export interface EntityFinder {
  /** Ids of what a name or an id stands for, in these articles (in all where none is given); ids before names before aliases. */
  readonly find: (name: string, articles: readonly string[]) => readonly string[];
  /** Ids of all that the name stands for anywhere, best first. */
  readonly all: (name: string) => readonly string[];
  /** As the first article that names it has it. */
  readonly entity: (id: string) => Entity | undefined;
  /** Ids of the articles that name it, sorted. */
  readonly articlesOf: (id: string) => readonly string[];
}

type Index = Map<string, Map<string, Set<string>>>;

function put(index: Index, name: string, id: string, article: string): void {
  const ids = index.get(name) ?? new Map<string, Set<string>>();
  index.set(name, ids.set(id, (ids.get(id) ?? new Set<string>()).add(article)));
}

export function entityFinder(records: readonly ArticleRecord[]): EntityFinder {
  const ids: Index = new Map();
  const names: Index = new Map();
  const aliases: Index = new Map();
  const entities = new Map<string, Entity>();
  for (const record of records) {
    for (const entity of record.entities) {
      const { id, name, aliases: others } = entity;
      if (!entities.has(id)) entities.set(id, entity);
      put(ids, id, id, record.id);
      put(names, key(name), id, record.id);
      for (const alias of others ?? []) put(aliases, key(alias), id, record.id);
    }
  }
  const within = (found: Map<string, Set<string>> | undefined, articles: readonly string[]) =>
    [...(found ?? [])]
      .filter(([, known]) => articles.length === 0 || articles.some((article) => known.has(article)))
      .map(([id]) => id)
      .sort(compareText);
  const byRank = (name: string) => [ids.get(name), names.get(key(name)), aliases.get(key(name))];
  return {
    find: (name, articles) =>
      byRank(name)
        .map((found) => within(found, articles))
        .find((here) => here.length > 0) ?? [],
    all: (name) => [...new Set(byRank(name).flatMap((found) => within(found, [])))],
    entity: (id) => entities.get(id),
    articlesOf: (id) => [...(ids.get(id)?.get(id) ?? [])].sort(compareText),
  };
}

/** The one entity that a correction names; tells why not, with the line, where there is none or more than one. */
export function oneEntity(
  finder: EntityFinder,
  name: string,
  articles: readonly string[],
  { file, line }: Told,
  problems: string[],
): string | undefined {
  const ids = finder.find(name, articles);
  if (ids.length === 1) return ids[0];
  const where = articles.length > 0 ? ` in ${articles.join(", ")}` : "";
  problems.push(
    `error[E_CORRECTION]: ${file}:${line}: ` +
      (ids.length === 0
        ? `nothing is called "${name}"${where}. Correct the name, or remove the row if the articles no longer name it.`
        : `"${name}"${where} names ${ids.length}: ${ids.join(", ")}. Write the id instead of the name.`),
  );
  return undefined;
}

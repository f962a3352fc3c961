import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Country as PackageCountry } from "world-countries";
import type { Sector } from "../../record/record.ts";
import { officeHolders } from "./holders.ts";
import { knownNames } from "./known-names.ts";
import { PERSON_NAME_FORMS, personNamesOf } from "./load-person-names.ts";
import { lowerText, phraseIndex } from "./phrases.ts";
import { type KnowledgeFile, mergeRows, type Row, readRows, type SectionForm } from "./rows.ts";
import type { Issue, Title, World } from "./world.ts";

const FILES = [
  "countries.yaml",
  "metonyms.yaml",
  "places.yaml",
  "organisations.yaml",
  "titles.yaml",
  "sectors.yaml",
  "issues.yaml",
  "nominals.yaml",
  "person-names.yaml",
  "office-holders.yaml",
];

/** The sections that knowledge files may hold, the user's own included. */
export const FORMS: Readonly<Record<string, SectionForm>> = {
  countries: {
    key: "code",
    required: ["code"],
    fields: { code: "text", name: "text", names: "list", demonyms: "list", people: "list", drop: "list" },
  },
  metonyms: {
    required: ["names"],
    fields: { names: "list", of: "text", sector: "text", drop: "flag" },
  },
  places: { required: ["names"], fields: { country: "text", names: "list" } },
  organisations: {
    key: "name",
    required: ["name"],
    fields: { name: "text", aliases: "list", country: "text", sector: "text" },
  },
  ministries: {
    key: "name",
    required: ["name", "aliases"],
    fields: { name: "text", aliases: "list", sector: "text" },
  },
  titles: {
    key: "title",
    required: ["title", "kind"],
    fields: { title: "text", kind: "text", gender: "text", of: "text", sector: "text" },
  },
  sectors: { key: "sector", required: ["sector", "nouns"], fields: { sector: "text", nouns: "list" } },
  issues: {
    key: "key",
    required: ["key", "label", "context", "phrases"],
    fields: { key: "text", label: "text", context: "text", phrases: "list", not: "list" },
  },
  paraphrases: { key: "say", required: ["say", "mean"], fields: { say: "text", mean: "text" } },
  nominals: { key: "of", required: ["of", "nouns"], fields: { of: "text", nouns: "list" } },
  ...PERSON_NAME_FORMS,
  offices: {
    required: ["of", "office", "holders"],
    fields: { of: "text", office: "text", source: "text", holders: "rows" },
  },
};

/** The built-in lists of this folder. */
export function builtInKnowledge(): readonly KnowledgeFile[] {
  return FILES.map((file) => ({ file, text: readFileSync(new URL(file, import.meta.url), "utf8") }));
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function titlesOf(rows: readonly Row[]): readonly Title[] {
  return rows.map((row) => ({
    title: String(row.title),
    kind: row.kind as Title["kind"],
    ...(row.gender ? { gender: row.gender as "m" | "f" } : {}),
    ...(row.of ? { of: String(row.of) } : {}),
    ...(row.sector ? { sector: row.sector as Sector } : {}),
  }));
}

function issuesOf(rows: readonly Row[]): readonly Issue[] {
  return rows.map((row) => ({
    key: String(row.key),
    label: String(row.label),
    context: String(row.context),
    phrases: texts(row.phrases),
    not: texts(row.not),
  }));
}

/**
 * What the program knows of the world: the built-in lists with the user's own merged over them.
 * A wrong row of a list is left out and told of in `problems`. Reads files of this package; nothing else has an effect.
 */
export function loadWorld(own: readonly KnowledgeFile[] = []): World {
  const problems: string[] = [];
  const sections = new Map<string, Row[]>();
  for (const file of [...builtInKnowledge(), ...own]) {
    const read = readRows(file, FORMS);
    problems.push(...read.problems);
    for (const [name, rows] of read.sections) sections.set(name, [...(sections.get(name) ?? []), ...rows]);
  }
  const rowsOf = (name: string): readonly Row[] => mergeRows(sections.get(name) ?? [], FORMS[name]?.key);
  const paraphrases = rowsOf("paraphrases").map((row) => ({
    say: lowerText(String(row.say)),
    mean: lowerText(String(row.mean)),
  }));
  const holders = officeHolders(rowsOf("offices"), problems);
  const base = createRequire(import.meta.url)("world-countries") as readonly PackageCountry[];
  const known = knownNames(rowsOf, base, holders);
  return {
    countries: known.countries,
    organisations: known.organisations,
    names: phraseIndex(withParaphrases(known.names, paraphrases)),
    titles: phraseIndex(
      withParaphrases(
        titlesOf(rowsOf("titles")).map((title) => [title.title, title] as const),
        paraphrases,
      ),
    ),
    sectors: new Map(
      rowsOf("sectors").flatMap((row) =>
        texts(row.nouns).map((noun) => [noun, row.sector as Sector] as const),
      ),
    ),
    nominals: new Map(rowsOf("nominals").map((row) => [String(row.of), new Set(texts(row.nouns))] as const)),
    issues: issuesOf(rowsOf("issues")),
    persons: personNamesOf(rowsOf),
    holders,
    paraphrases,
    problems,
  };
}

const capitalLike = (model: string, words: string): string =>
  /^\p{Lu}/u.test(model) ? words.replace(/^\p{L}/u, (char) => char.toUpperCase()) : words;

/** Every phrase, and again with each loose wording in the place of what it means. */
function withParaphrases<T>(
  entries: readonly (readonly [string, T])[],
  paraphrases: World["paraphrases"],
): readonly (readonly [string, T])[] {
  return entries.flatMap(([phrase, value]) => {
    const lower = lowerText(phrase);
    const loose = paraphrases.flatMap(({ say, mean }) => {
      const at = ` ${lower} `.indexOf(` ${mean} `);
      if (at < 0) return [];
      const spoken = phrase.slice(at, at + mean.length);
      const words = say.split(" ");
      // "Center East": each word takes the capital that the word in its place had.
      const model = spoken.split(" ");
      const said = words.map((word, index) => capitalLike(model[index] ?? word, word)).join(" ");
      return [[phrase.slice(0, at) + said + phrase.slice(at + mean.length), value] as const];
    });
    return [[phrase, value] as const, ...loose];
  });
}
